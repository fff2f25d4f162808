import { describe, expect, test } from 'vitest'
import { createPhraseMemory } from '../../../src/readers/second-reader/phrase-memory'

const recall = createPhraseMemory(
  [
    't\tlearned me\ttaught me',
    't\tlearned me to swim\ttaught me to swim',
    "b\twhose father he's\t",
    't\ton may , the\tin May, the',
    '',
  ].join('\n'),
)

const told = (text: string) => recall(text).map(({ from, to, right, category }) => [text.slice(from, to), right, category])

describe('what is remembered', () => {
  test('is found with any capital, apostrophe and space, with what stood there rightly', () => {
    expect(told('Learned  me? She learned me.')).toEqual([
      ['Learned  me', 'taught me', 'translation'],
      ['learned me', 'taught me', 'translation'],
    ])
    expect(told('The boy whose father he’s')).toEqual([['whose father he’s', '', 'broken']])
    expect(told('On May, the')).toEqual([['On May, the', 'in May, the', 'translation']])
  })

  test('is told once: the longest phrase of those that share words', () => {
    expect(told('He learned me to swim.')).toEqual([['learned me to swim', 'taught me to swim', 'translation']])
  })

  test('is no part of other words, and nothing where it is cut', () => {
    expect(told('relearned me, learned men, learned')).toEqual([])
    expect(told('')).toEqual([])
  })
})
