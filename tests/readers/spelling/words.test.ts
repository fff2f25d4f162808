import { expect, test } from 'vitest'
import { findLowerWords } from '../../../src/readers/spelling/words'

const words = (text: string) => findLowerWords(text).map(({ text: word }) => word)

test('words with a capital are names or sentence starts, and not judged', () => {
  expect(words('Peskov told the Duma, and NATO agreed')).toEqual(['told', 'the', 'and', 'agreed'])
})

test('words with figures, addresses, handles and tags are not judged', () => {
  expect(words('see www.exampel.org, a@exampel.org, @exampel, #exampel, 3pm, 2nd, exampel.txt, and/or')).toEqual(['see'])
})

test('words all in letters of another alphabet are not judged; one with a stray letter among its own is', () => {
  expect(words('проведёт телефонный η καλημέρα')).toEqual([])
  // The first letter is Cyrillic.
  expect(words('the \u0441ity')).toEqual(['the', '\u0441ity'])
})

test('a full stop that ends a sentence does not make an address', () => {
  expect(words('They left. “we wil see,” one (of themm) wrote…')).toEqual(['left', 'wil', 'see', 'one', 'themm', 'wrote'])
})

test('the parts of a compound are judged each for itself, and a possessive without its ending', () => {
  expect(words('a pro-Beijing anti-goverment mayor’s office, the mayors’ hall, they’re')).toEqual([
    'pro',
    'anti',
    'goverment',
    'mayor',
    'office',
    'the',
    'mayors',
    'hall',
    'they',
  ])
})

test('offsets are those of the word alone, in UTF-16', () => {
  const text = '😀 the “goverment’s”'
  const found = findLowerWords(text).map(({ from, to }) => text.slice(from, to))
  expect(found).toEqual(['the', 'goverment'])
})
