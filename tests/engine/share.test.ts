import { expect, test } from 'vitest'
import { createProofreader, createShelf, type Reading } from '../../src/engine'
import { asBody, proofOf } from './helpers'

const text = 'The council met on Monday. Президент России прибыл в Минск.\n\nThe road was closed for two days in the spring.'
const draft = { text, blocks: asBody(text) }

/** A proof of the draft after a reader has given every word of the first paragraphs these odds. */
function read(odds: number, paragraphs = Number.POSITIVE_INFINITY) {
  const proofreader = createProofreader()
  const readings = createShelf()
  for (const { key, text: words } of proofreader.paragraphs(draft).slice(0, paragraphs)) {
    const reading: Reading = {
      reports: [],
      words: [...words.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
        from: index,
        to: index + word.length,
        changed: odds,
        damaged: 0,
        broken: 0,
      })),
    }
    readings.put('reader', key, reading)
  }
  return proofOf(proofreader, draft, { readings })
}

test('the share of words to change is told once most of the draft was read', () => {
  expect(proofOf(createProofreader(), draft).share).toBeUndefined()
  expect(read(0.25).share).toBeCloseTo(0.25)
  expect(read(0.25, 0).share).toBeUndefined()
})

test('a sentence the grammar cannot make out is not told of where it reads well', () => {
  const unanalysed = proofOf(createProofreader(), draft).unanalysed.map(({ from, to }) => text.slice(from, to))
  expect(unanalysed).toEqual(['Президент России прибыл в Минск.'])
  expect(read(0.3).unanalysed).toHaveLength(1)
  expect(read(0.05).unanalysed).toEqual([])
})
