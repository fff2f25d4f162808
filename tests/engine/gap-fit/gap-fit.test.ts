import { describe, expect, test } from 'vitest'
import type { Sentence } from '../../../src/engine/article'
import { opensLower } from '../../../src/engine/gap-fit/lost-start'
import { findGaps, gainOfJoining, withoutStop } from '../../../src/engine/gap-fit/find-gaps'
import { callsFor } from '../../../src/engine/gap-fit/government'
import { openEnd } from '../../../src/engine/gap-fit/open-end'
import { keepsCapital } from '../../../src/engine/gap-fit/repairs'
import { createArticleReader } from '../../../src/engine/read/article'

const reader = createArticleReader()

function blockOf(text: string) {
  const [block] = reader.read({ text, blocks: [{ kind: 'body', from: 0, to: text.length }] }).blocks
  if (!block) throw new Error('no block')
  return block
}

function sentenceOf(text: string): Sentence {
  const [sentence] = blockOf(text).sentences
  if (!sentence) throw new Error('no sentence')
  return sentence
}

const wordsOf = (text: string) => withoutStop(sentenceOf(text).tokens)

describe('the place a fragment was cut from', () => {
  test.each([
    ['The group started a fund in order the widow with her legal costs.', 'To help.', 'order'],
    ['The drought could lead in the north of the country.', 'To food shortages.', 'lead'],
    ['The storm damaged thousands homes in the two provinces.', 'Of wooden.', 'thousands'],
    ['Washington is “nothing about you without you” in its policy.', 'Committed to the principle of', 'is'],
  ])('in “%s” for “%s” is after “%s”', (host, fragment, left) => {
    expect(findGaps(wordsOf(host), wordsOf(fragment))[0]?.left.text).toBe(left)
  })

  test('is never inside a quotation', () => {
    const gaps = findGaps(wordsOf('He said “we the peace of the whole region” on Monday.'), wordsOf('Want to keep.'))
    expect(gaps.every(({ left, right }) => !(left.quoted && right.quoted))).toBe(true)
  })

  test('is never before another speaker’s attribution', () => {
    const gaps = findGaps(wordsOf('Sales fell in the north, Petrov told reporters.'), wordsOf('By a tenth.'))
    expect(gaps.every(({ right }) => right.from > 'Sales fell in the north, Petrov'.length)).toBe(true)
  })
})

describe('a stop between two halves', () => {
  test('joins to a better sentence where it cut a phrase', () => {
    expect(gainOfJoining(wordsOf('The council will.'), wordsOf('Decide on Monday.'))).toBeGreaterThan(3)
  })
  test('does not where a new sentence starts', () => {
    expect(gainOfJoining(wordsOf('The council met on Monday.'), wordsOf('It will decide next week.'))).toBeLessThan(0)
  })
})

describe('the last word of a sentence', () => {
  test.each([
    'He paid tribute to the.',
    'They met in the presence of.',
    'The army closed the road between Goma and.',
    'He was sent to Kabul, where he was interrogated by.',
    'It has a complex and.',
    'For the contest, the.',
    'The show was held this week in.',
    'She added that.',
  ])('wants another in “%s”', (text) => {
    expect(openEnd(sentenceOf(text))).toBeDefined()
  })

  test.each([
    'He is the man she spoke to.',
    'It was a law he agreed with.',
    'She asked what it was made of.',
    'The case was dealt with.',
    'They had nothing to worry about.',
    'He let the dog in.',
    'She did not want to.',
    'The children took vitamin A.',
    'Most members voted against.',
    'The lights went on.',
    'It is the club he is a member of.',
    'You can buy that.',
  ])('ends it well in “%s”', (text) => {
    expect(openEnd(sentenceOf(text))).toBeUndefined()
  })
})

test.each([
  ['agreed to meet again', true],
  ['Agreed to meet again', false],
  ['iPhone sales fell', false],
  ['al-Shabab denied it', false],
  ['bin Laden was seen', false],
  ['example.com lists them', false],
  ['b) the second point', false],
])('“%s” opens in lower case: %s', (text, expected) => {
  expect(opensLower(sentenceOf(`${text}.`))).toBe(expected)
})

test.each([
  ['The firm. Must pay', 'Must', false],
  ['The firm. Monday is off', 'Monday', true],
  ['The firm. UN staff left', 'UN', true],
  ['Now in Riga. Riga is old', 'Riga', true],
  ['We saw issue after issue. Issue nine is out', 'Issue', false],
  ['They build it in. Detroit', 'Detroit', true],
  ['The Ministry of. Finance said so', 'Finance', true],
  ['The Chamber of Industry and. Commerce met', 'Commerce', true],
  ['He lives near the. River banks rose', 'River', false],
  ['He spoke with. President Macron', 'President', 'unsure'],
])('in “%s”, “%s” keeps its capital: %s', (text, word, expected) => {
  const block = blockOf(text)
  const token = block.tokens.findLast((candidate) => candidate.text === word)
  expect(token && keepsCapital(token, block)).toBe(expected)
})

test.each([
  ['leads', 'to', true],
  ['thousands', 'of', true],
  ['accused', 'of', true],
  ['house', 'to', false],
  ['leaderships', 'to', false],
])('“%s” calls for “%s”: %s', (word, preposition, expected) => {
  expect(callsFor(word, preposition)).toBe(expected)
})
