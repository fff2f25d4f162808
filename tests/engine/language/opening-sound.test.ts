import { describe, expect, test } from 'vitest'
import { openingSound } from '../../../src/engine/language/opening-sound'

describe('the sound that words begin with', () => {
  const vowels =
    'apple hour honest heir 8 80 800 8.2 11 18-year-old 11,000 $8 £80,000 FBI MP X-ray F-16 EU FDP Italian Élysée urgent unimportant'
  test.each(vowels.split(' '))('a vowel: %s', (word) => expect(openingSound(word)).toBe('vowel'))

  const consonants =
    '1 100 110 118,000 $5 BBC UN US U.S. UEFA CEO DNA house one-off European Ukrainian Ugandan unit user young Japanese hospital'
  test.each(consonants.split(' '))('a consonant: %s', (word) => expect(openingSound(word)).toBe('consonant'))

  const doubtful = 'NATO SWAT AAA 1,800 U-17 historic hotel Uzbek Mbeki Yves'
  test.each(doubtful.split(' '))('either: %s', (word) => expect(openingSound(word)).toBe('either'))
})
