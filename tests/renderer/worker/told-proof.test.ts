import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockOutline, Finding, Proof, ReaderParagraph } from '../../../src/engine'
import { type Checked, createProofHearer, createProofTeller, type ToldProof } from '../../../src/renderer/worker/told-proof'

/** A paragraph of so many characters; with a number it holds a finding that says so. */
interface Paragraph {
  readonly length: number
  readonly says?: number
}

function checkedOf(paragraphs: readonly Paragraph[]): Checked {
  const findings: Finding[] = []
  const blocks: BlockOutline[] = []
  const unread: ReaderParagraph[] = []
  const taken = new Map<number, number>()
  let at = 0
  for (const { length, says } of paragraphs) {
    blocks.push({ from: at, to: at + length, kind: 'body', reason: 'a paragraph of the story' })
    if (says === undefined)
      unread.push({ key: `body:${length}`, text: 'x'.repeat(length), kind: 'body', quotations: [], names: [] })
    else {
      taken.set(says, (taken.get(says) ?? 0) + 1)
      findings.push(findingAt(at, `${says}#${taken.get(says)}`))
    }
    at += length + 2
  }
  const proof: Proof = { findings, blocks, words: at, sentences: 1, unanalysed: [], damaged: false, source: '', ledgers: [] }
  return { proof, unread }
}

function findingAt(at: number, says: string): Finding {
  const range = { from: at, to: at + 1 }
  return {
    id: `rule~${says}`,
    rule: 'rule',
    category: 'broken',
    tier: 'likely',
    severity: 5,
    ranges: [range],
    message: 'This looks wrong.',
    repairs: [{ label: 'Put it right', kind: 'single', edits: [{ ...range, insert: 'z' }], guards: [{ ...range, text: 'x' }] }],
    // A place of the original, which no edit of the draft moves.
    witness: { from: 3, to: 4, text: 'y' },
    also: ['other'],
  }
}

const paragraph = fc.record({ length: fc.integer({ min: 1, max: 9 }), says: fc.option(fc.nat(5), { nil: undefined }) })
const asParagraph = ({ length, says }: { length: number; says: number | undefined }): Paragraph =>
  says === undefined ? { length } : { length, says }

/** Another draft of a list: some of its paragraphs replaced by others. */
const edit = fc.record({ at: fc.nat(), count: fc.nat(4), put: fc.array(paragraph.map(asParagraph), { maxLength: 4 }) })

test('what is heard is what was checked, whatever happened to the draft', () => {
  fc.assert(
    fc.property(fc.array(paragraph.map(asParagraph), { maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (first, edits) => {
      const tell = createProofTeller()
      const hear = createProofHearer()
      let paragraphs = first
      for (const { at, count, put } of [{ at: 0, count: 0, put: [] }, ...edits]) {
        paragraphs = paragraphs.toSpliced(at % (paragraphs.length + 1), count, ...put)
        const checked = checkedOf(paragraphs)
        expect(hear(structuredClone(tell(checked)))).toEqual(checked)
      }
    }),
  )
})

test('after a keystroke little is told, and what has not moved stays the same object', () => {
  const paragraphs = Array.from(
    { length: 3000 },
    (_, index): Paragraph => (index % 2 === 0 ? { length: 9 } : { length: 9, says: 1 }),
  )
  const tell = createProofTeller()
  const hear = createProofHearer()
  const told: ToldProof[] = []
  const [before, after] = [paragraphs, paragraphs.with(1501, { length: 10, says: 2 })].map((draft) => {
    told.push(tell(checkedOf(draft)))
    return hear(structuredClone(told.at(-1) ?? tell(checkedOf(draft))))
  })
  expect(JSON.stringify(told[1]).length).toBeLessThan(JSON.stringify(told[0]).length / 100)
  expect(after?.proof.findings[0]).toBe(before?.proof.findings[0])
  expect(after?.proof.findings.at(-1)).toEqual(checkedOf(paragraphs.with(1501, { length: 10, says: 2 })).proof.findings.at(-1))
})
