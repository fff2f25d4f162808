import { expect, it } from 'vitest'
import { trimEdits } from '../../../src/formats/changes/trim-edits'

const trimmed = (text: string, insert: string) => trimEdits(text, [{ from: 0, to: text.length, insert }])[0]

it.each([
  ['this,', 'these,', { from: 0, to: 4, insert: 'these' }],
  ['“word”', '“words”', { from: 1, to: 5, insert: 'words' }],
  ['word,', 'word;', { from: 4, to: 5, insert: ';' }],
  ['word', 'word,', { from: 4, to: 4, insert: ',' }],
  ['word.', 'word', { from: 4, to: 5, insert: '' }],
  ['two words', 'two swords', { from: 4, to: 9, insert: 'swords' }],
  ['bold', 'bolder', { from: 0, to: 4, insert: 'bolder' }],
  ['Tuesday', 'Wednesday', { from: 0, to: 7, insert: 'Wednesday' }],
  ['!😀', '!😁', { from: 1, to: 3, insert: '😁' }],
  ['-e', '-e\u0301', { from: 1, to: 2, insert: 'e\u0301' }],
  ['one\n\n.', 'two.', { from: 0, to: 6, insert: 'two.' }],
  ['gone.', '', { from: 0, to: 5, insert: '' }],
])('%j made %j is written as the words that are others', (text, insert, expected) => {
  expect(trimmed(text, insert)).toEqual(expected)
})
