import { expect, test } from 'vitest'
import { askReaders, createProofreader, type Reader, type ReaderReport, type Readings } from '../../src/engine'
import { doubledWord } from '../../src/engine/rules/translation/doubled-word'
import { asBody, proofOf } from './helpers'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A second opinion that takes its time: it marks “odd”, and “the the” as well, which a rule also finds. */
function slowReader(id = 'slow'): Reader & { readonly read: Reader['read'] } {
  return {
    id,
    async *read(paragraphs, signal) {
      for (const { key, text } of paragraphs) {
        await pause(5)
        if (signal.aborted) return
        const reports = [...text.matchAll(/odd|the the/gu)].map(
          (match): ReaderReport => ({
            rule: id,
            category: 'translation',
            tier: 'likely',
            severity: 5,
            ranges: [{ from: match.index, to: match.index + match[0].length }],
            message: 'This reads oddly.',
            repairs: [],
          }),
        )
        yield [key, reports] as const
      }
    },
  }
}

const text = 'We reached the the village.\n\nNothing here.\n\nAn odd word.'
const draft = { text, blocks: asBody(text) }

test('what a reader says arrives later and is settled with what the rules found', async () => {
  const proofreader = createProofreader([doubledWord])
  expect(proofOf(proofreader, draft).findings.map((finding) => finding.rule)).toEqual(['doubled-word'])
  let readings: Readings = new Map()
  await askReaders(
    [slowReader()],
    proofreader.paragraphs(draft),
    { aborted: false },
    (known) => (readings = known),
    expect.unreachable,
  )
  const { findings } = proofOf(proofreader, draft, { readings })
  expect(findings.map((finding) => [finding.rule, text.slice(finding.ranges[0].from, finding.ranges[0].to)])).toEqual([
    ['doubled-word', 'the the'],
    ['slow', 'odd'],
  ])
  expect(findings[0]?.also).toEqual(['slow'])
})

test('readings are kept by paragraph, so they hold after an edit elsewhere and go with an edited paragraph', async () => {
  const proofreader = createProofreader([])
  let readings: Readings = new Map()
  await askReaders(
    [slowReader()],
    proofreader.paragraphs(draft),
    { aborted: false },
    (known) => (readings = known),
    expect.unreachable,
  )
  const edited = text.replace('Nothing', 'Nothing at all').replace('the the', 'the')
  const { findings } = proofOf(proofreader, { text: edited, blocks: asBody(edited) }, { readings })
  expect(findings.map(({ ranges: [range] }) => edited.slice(range.from, range.to))).toEqual(['odd'])
})

test('stops when the signal is aborted and drops what comes after', async () => {
  const signal = { aborted: false }
  let calls = 0
  await askReaders(
    [slowReader()],
    createProofreader([]).paragraphs(draft),
    signal,
    () => {
      calls++
      signal.aborted = true
    },
    expect.unreachable,
  )
  expect(calls).toBe(1)
})

test('a reader that fails is named, and the others go on', async () => {
  const failing: Reader = {
    id: 'failing',
    // biome-ignore lint/correctness/useYield: it fails before it can say anything
    async *read() {
      throw new Error('no model')
    },
  }
  const failures: string[] = []
  let readings: Readings = new Map()
  await askReaders(
    [failing, slowReader()],
    createProofreader([]).paragraphs(draft),
    { aborted: false },
    (known) => (readings = known),
    (id) => failures.push(id),
  )
  expect(failures).toEqual(['failing'])
  expect(readings.size).toBe(3)
})
