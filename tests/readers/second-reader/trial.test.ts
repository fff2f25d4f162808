import { expect, test } from 'vitest'
import type { ReaderParagraph } from '../../../src/engine'
import { createCapitals } from '../../../src/readers/second-reader/capitals'
import type { Model } from '../../../src/readers/second-reader/model'
import { findPlaces } from '../../../src/readers/second-reader/reports'
import { findRepairs } from '../../../src/readers/second-reader/trial'

const thresholds = { low: 0.3, doubtful: 0.55, likely: 0.9, gapDoubtful: 0.2, gapLikely: 0.4 }

/** A model that finds these words odd, and misses one before those, whatever stands around them. */
function modelOf(odd: Readonly<Record<string, number>>, proposals: readonly string[], gaps: readonly string[] = []): Model {
  return {
    thresholds,
    recall: () => [],
    read: async (text) =>
      [...text.matchAll(/\S+/gu)].map(({ 0: word, index }, at, all) => {
        const pair = `${all[at - 1]?.[0] ?? ''} ${word}`.replace('.', '')
        const bad = odd[pair] ?? odd[word.replace('.', '')] ?? 0
        return {
          from: index,
          to: index + word.length,
          bad,
          gap: gaps.includes(pair) ? 0.5 : 0,
          damage: 0,
          broken: 0,
          window: 0,
          piece: at + 1,
        }
      }),
    propose: async (_, places) => places.map(() => proposals),
  }
}

async function repairsOf(model: Model, text: string, quoted = false) {
  const quotations = quoted ? [{ from: 0, to: text.length }] : []
  const paragraph: ReaderParagraph = { key: '', text, kind: 'body', names: [], quotations }
  const signal = { aborted: false }
  const words = await model.read(text, signal)
  const [place] = findPlaces(paragraph, words, thresholds)
  if (place === undefined) throw new Error('nothing is odd')
  return findRepairs(model, createCapitals([]), paragraph, words, place, signal)
}

const labels = async (...args: Parameters<typeof repairsOf>) => (await repairsOf(...args)).map(({ label }) => label)

test('offers what reads well, the best first, always as a choice', async () => {
  const model = modelOf({ bolt: 0.95, river: 0.1, house: 0.2, fog: 0.4 }, ['house', 'fog', 'river'])
  const repairs = await repairsOf(model, 'He saw the bolt.')
  expect(repairs.map(({ label }) => label)).toEqual(['Change “bolt” to “river”', 'Change “bolt” to “house”'])
  expect(repairs.map(({ kind }) => kind)).toEqual(['choice', 'choice'])
})

test('offers no more than three', async () => {
  expect(await labels(modelOf({ bolt: 0.95 }, ['one', 'two', 'six', 'ten', 'hat']), 'He saw the bolt.')).toHaveLength(3)
})

test('does not offer what makes another word odd, or opens a gap', async () => {
  const model = modelOf({ bolt: 0.95, 'hat was': 0.6 }, ['hat', 'man', 'dog'], ['dog was'])
  expect(await labels(model, 'He saw the bolt was old.')).toEqual(['Change “bolt” to “man”'])
})

test('does not offer what leaves another word of the place odd', async () => {
  expect(await labels(modelOf({ bolt: 0.95, the: 0.4 }, ['man']), 'He saw the bolt.')).toEqual([])
})

test('puts in what is missing', async () => {
  expect(await labels(modelOf({}, ['of'], ['thousands homes']), 'It hit thousands homes.')).toEqual(['Put in “of”'])
})

test('does not put words in anybody’s mouth, nor mend a long run by one word', async () => {
  expect(await labels(modelOf({ bolt: 0.95 }, ['man']), 'He saw the bolt.', true)).toEqual([])
  expect(
    await labels(modelOf({ He: 0.6, saw: 0.6, the: 0.6, bolt: 0.95, there: 0.6 }, ['man']), 'He saw the bolt there.'),
  ).toEqual([])
})
