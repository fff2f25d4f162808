import { expect, test } from 'vitest'
import { plainLetters } from '../../../src/engine/language/plain-letters'
import { loadTagger } from '../../../src/engine/language/tagger'

test('letters lose their accents and keep their places', () => {
  expect(plainLetters('Ayşe Yıldırım, Łódź, Đinh Văn Sáng')).toBe('Ayse Yildirim, Lódz, Dinh Van Sáng')
  expect(plainLetters('Путин 東京 ﬁ naïve')).toBe('Путин 東京 ﬁ naïve')
})

test('names of any Latin alphabet are one word each, spelled as they stand', () => {
  const words = loadTagger()('Ayşe met Erdoğan in Łódź.')
  expect(words.map(({ text, pos }) => `${text}/${pos}`)).toEqual([
    'Ayşe/PROPN',
    'met/VERB',
    'Erdoğan/PROPN',
    'in/ADP',
    'Łódź/PROPN',
    './PUNCT',
  ])
  expect(words[2]).toMatchObject({ from: 9, to: 16 })
})
