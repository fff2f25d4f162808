import { expect, test } from 'vitest'
import { evenSyllables, isHyphenedName, isSpacedName } from '../../../src/engine/language/syllabic-names'
import { loadTagger } from '../../../src/engine/language/tagger'

test.each([
  'Kim Tae-hyun',
  'Park Jin-woo',
  'Moon Jae-in',
  'Lee Jae-myung',
  'Tsai Ing-wen',
  'Chen Shui-bian',
  'Ma Ying-jeou',
])('%s is a name', (name) => {
  const [family = '', given = ''] = name.split(' ')
  expect(isHyphenedName(family, given)).toBe(true)
})

test.each([
  'York State-run',
  'In Sun-up',
  'German Co-op',
  'York Moscow-backed',
  'Kim Make-up',
  'He Son-in',
  'US Add-on',
  'New Pan-Asian',
])('%s is none', (words) => {
  const [family = '', given = ''] = words.split(' ')
  expect(isHyphenedName(family, given)).toBe(false)
})

test('both words of such a name are tagged as a name', () => {
  const tagged = loadTagger()('She met Park Jin-woo in Busan.')
  expect(tagged.filter(({ pos }) => pos === 'PROPN').map(({ text }) => text)).toEqual(['Park', 'Jin-woo', 'Busan'])
})

test('a name is one without its hyphen, and other words are none', () => {
  expect(isSpacedName('Park', 'Jin', 'Woo')).toBe(true)
  expect(isSpacedName('New', 'York', 'City')).toBe(false)
  expect(isSpacedName('How', 'To', 'Go')).toBe(false)
})

test('the ways to spell one name of syllables are made alike', () => {
  expect(evenSyllables('Yoon Suk-yeol')).toBe(evenSyllables('Yun Seok-yul'))
  expect(evenSyllables('George Leo Reed')).toBe('George Leo Reed')
})
