import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadModel } from '../../../src/readers/second-reader/model'

/** What the reference implementation says of each word: from, to (it counts code points), odd, gap before it, damaged, part of a broken sentence. */
interface Expected {
  readonly text: string
  readonly words: readonly (readonly [from: number, to: number, bad: number, gap: number, damage: number, broken: number])[]
}

const expected = JSON.parse(readFileSync(path.join(import.meta.dirname, 'expected.json'), 'utf8')) as readonly Expected[]
const model = await loadModel('resources/model')
const asked = { aborted: false }

test.each(
  expected.map(({ text, words }) => [text.slice(0, 60), text, words] as const),
)('reads as the reference does: %s', async (_, text, words) => {
  const read = await model.read(text, asked)
  const points = (offset: number) => Array.from(text.slice(0, offset)).length
  expect(read.map(({ from, to }) => [points(from), points(to)])).toEqual(words.map(([from, to]) => [from, to]))
  const furthest = read.map(({ bad, gap, damage, broken }, at) =>
    Math.max(...[bad, gap, damage, broken].map((said, which) => Math.abs(said - (words[at]?.[which + 2] ?? 2)))),
  )
  // Windows that are run together share one range of quantised numbers, and how their padding is rounded is the processor's affair.
  const ofSeveralWindows = read.some(({ window }) => window > 0)
  expect(Math.max(0, ...furthest)).toBeLessThanOrEqual(ofSeveralWindows ? 0.08 : 0.03)
  expect(furthest.reduce((sum, distance) => sum + distance, 0)).toBeLessThanOrEqual(0.02 * furthest.length)
})

test('proposes words for a place, and for a gap', async () => {
  const text = 'The minister said that the goverment has decide to raise taxes. The storm damaged thousands homes in the north.'
  const words = await model.read(text, asked)
  const wordAt = (word: string) => {
    const found = words.find(({ from }) => text.startsWith(word, from))
    if (found === undefined) throw new Error(`no ${word}`)
    return found
  }
  const [instead, before] = await model.propose(text, [
    { word: wordAt('decide'), kind: 'instead' },
    { word: wordAt('homes'), kind: 'before' },
  ])
  expect(instead).toContain('decided')
  expect(before).toContain('of')
})

test('stops between two runs once it is told to', async () => {
  const sentences = Array.from(
    { length: 60 },
    (_, day) => `The council met on day ${day} to talk about the new road to the harbour.`,
  )
  const long = sentences.join(' ')
  const signal = { aborted: false }
  const reading = model.read(long, signal)
  signal.aborted = true
  const part = await reading
  expect(part.length).toBeGreaterThan(0)
  expect(part.length).toBeLessThan(long.split(' ').length)
})
