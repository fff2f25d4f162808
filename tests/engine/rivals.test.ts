import { expect, test } from 'vitest'
import { createProofreader, createShelf, type ReaderParagraph, type Reading } from '../../src/engine'
import { displacedClause } from '../../src/engine/rules/broken/displaced-clause'
import { asBody, proofOf } from './helpers'

/** Two places that look alike to the rule. */
const text =
  'The storm damaged thousands homes in the two provinces and cut off hundreds villages from the coast. Of wooden. Power is still out in the south.'
const draft = { text, blocks: asBody(text) }

/** The repairs that are offered once a reader has read all it was asked to, and the texts it was asked to try. */
function repairsAfter(oddsOf: (text: string) => number | null) {
  const proofreader = createProofreader([displacedClause])
  const before = proofOf(proofreader, draft).findings[0]?.repairs ?? []
  const asked = proofreader.paragraphs(draft)
  const readings = createShelf()
  for (const paragraph of asked) {
    const odds = oddsOf(paragraph.text)
    if (odds !== null) readings.put('reader', paragraph.key, readingOf(paragraph, odds))
  }
  const after = proofOf(proofreader, draft, { readings }).findings[0]?.repairs ?? []
  return { before, after, trials: asked.filter(({ isTrial }) => isTrial).map((trial) => trial.text) }
}

function readingOf({ text: words }: ReaderParagraph, changed: number): Reading {
  return { reports: [], words: [{ from: 0, to: words.length, changed, damaged: 0, broken: 0 }] }
}

test('repairs that compete are tried by the readers, each once, and nothing is asked before the draft was proofread', () => {
  expect(createProofreader([displacedClause]).paragraphs(draft)).toHaveLength(1)
  const { trials, before } = repairsAfter(() => null)
  expect(before.filter(({ label }) => label.startsWith('Move')).length).toBeGreaterThan(1)
  expect(trials.length).toBeGreaterThan(1)
  expect(new Set(trials).size).toBe(trials.length)
  expect(trials.every((trial) => trial.includes('of wooden'))).toBe(true)
})

test('the one after which the text reads best comes first, and the others stay where they were', () => {
  const { before, after } = repairsAfter((tried) => (tried.includes('hundreds of wooden villages') ? 0.1 : 0.5))
  expect(after[0]?.label).toContain('hundreds of wooden')
  expect(after.map(({ label }) => label).toSorted()).toEqual(before.map(({ label }) => label).toSorted())
  expect(after.slice(-2)).toEqual(before.slice(-2))
  expect(Object.keys(after[0] ?? {}).toSorted()).toEqual(['edits', 'guards', 'kind', 'label'])
})

test('without all of them read, they stay in the order of the rule', () => {
  const { before, after } = repairsAfter((tried) => (tried.includes('hundreds of wooden villages') ? 0.1 : null))
  expect(after).toEqual(before)
})
