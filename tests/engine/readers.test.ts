import { expect, test } from 'vitest'
import {
  askReaders,
  createProofreader,
  createShelf,
  type Reader,
  type ReaderParagraph,
  type ReaderReport,
  type Readings,
} from '../../src/engine'
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

/** The rules that findings of each paragraph go by. */
const reportsOf = (readings: Readings) =>
  createProofreader([])
    .paragraphs(draft)
    .map(({ key }) => readings.get(key)?.reports.map(({ rule }) => rule))

/** All that readers say in the end, and who of them failed. */
async function ask(
  readers: readonly Reader[],
  paragraphs: readonly ReaderParagraph[],
): Promise<{ readings: Readings; failed: readonly string[] }> {
  const readings = createShelf()
  const failed: string[] = []
  await askReaders(readers, paragraphs, { aborted: false }, readings.put, (id) => failed.push(id))
  return { readings, failed }
}

const text = 'We reached the the village.\n\nNothing here.\n\nAn odd word.'
const draft = { text, blocks: asBody(text) }

test('what a reader says arrives later and is settled with what the rules found', async () => {
  const proofreader = createProofreader([doubledWord])
  expect(proofOf(proofreader, draft).findings.map((finding) => finding.rule)).toEqual(['doubled-word'])
  const { readings } = await ask([slowReader()], proofreader.paragraphs(draft))
  const { findings } = proofOf(proofreader, draft, { readings })
  expect(findings.map((finding) => [finding.rule, text.slice(finding.ranges[0].from, finding.ranges[0].to)])).toEqual([
    ['doubled-word', 'the the'],
    ['slow', 'odd'],
  ])
  expect(findings[0]?.also).toEqual(['slow'])
})

test('readings are kept by paragraph, so they hold after an edit elsewhere and go with an edited paragraph', async () => {
  const proofreader = createProofreader([])
  const { readings } = await ask([slowReader()], proofreader.paragraphs(draft))
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
  const { readings, failed } = await ask([failing, slowReader()], createProofreader([]).paragraphs(draft))
  expect(failed).toEqual(['failing'])
  expect(reportsOf(readings)).toEqual([['slow'], [], ['slow']])
})

test('what several readers say of a paragraph is put together', async () => {
  const { readings } = await ask([slowReader('one'), slowReader('other')], createProofreader([]).paragraphs(draft))
  expect(reportsOf(readings)).toEqual([['one', 'other'], [], ['one', 'other']])
})

test('a reader that reads a paragraph again takes back what it had said of it', () => {
  const shelf = createShelf()
  const report = { rule: 'one', category: 'style', tier: 'sure', severity: 1, ranges: [{ from: 0, to: 1 }], message: '' } as const
  const reading = { reports: [{ ...report, repairs: [] }] }
  shelf.put('one', 'a', reading)
  shelf.put('other', 'a', { reports: [], words: [] })
  shelf.put('one', 'a', reading)
  expect(shelf.get('a')).toEqual({ ...reading, words: [] })
  shelf.keep((key) => key !== 'a')
  expect(shelf.get('a')).toBeUndefined()
})

test('readers are told which words are names and numbers', () => {
  const told = 'The sanctions hit Rosneft on May 9. Three of the banks in Moscow closed. They will open later.'
  const [paragraph] = createProofreader([]).paragraphs({ text: told, blocks: asBody(told) })
  expect(paragraph?.names.map(({ from, to }) => told.slice(from, to))).toEqual(['Rosneft', 'May', '9', 'Three', 'Moscow'])
})
