import { expect, test } from 'vitest'
import { findByWord, holdsWord, letterRuns } from '../../../src/engine/language/text-words'

test('the letters of a text make its words, whatever stands between them and however they are set', () => {
  expect(letterRuns('The U.S.-led Port-au-Prince talks, ISTANBUL’da 2021')).toEqual([
    'the',
    'u',
    's',
    'led',
    'port',
    'au',
    'prince',
    'talks',
    'istanbul',
    'da',
  ])
  expect(letterRuns('12:30 …')).toEqual([])
})

test('a block holds a word only as a whole', () => {
  const content = {
    kind: 'body',
    key: '',
    text: 'From Luganski to Odesa.',
    tokens: [],
    sentences: [],
    quotations: [],
    apart: [],
  } as const
  expect(holdsWord(content, new Set(['odesa']))).toBe(true)
  expect(holdsWord(content, new Set(['lugansk', 'ode']))).toBe(false)
})

test('what a block may hold is told by its words, in the order of what is looked for and once each', () => {
  const things = ['coast|shore', 'fact', 'shore|sea']
  const find = findByWord(things, (words) => words.split('|'))
  expect(find({ text: 'By the sea, off the Shore and the coast.' })).toEqual(['coast|shore', 'shore|sea'])
  expect(find({ text: 'A factual seaside.' })).toEqual([])
})
