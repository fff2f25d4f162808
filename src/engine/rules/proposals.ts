import type { Range, RepairKind } from '../types'
import type { Proposal } from './rule'

/** Puts other words in the place of a range. */
export const putWords = ({ from, to }: Range, words: string, kind: RepairKind = 'single'): Proposal => ({
  label: `Put “${words}”`,
  kind,
  edits: [{ from, to, insert: words }],
})

/** The same outside quotations; whether it may stand in what a person said is asked. */
export const putOrAsk = (range: Range, words: string, quoted: boolean, question = `Ask whether ${words} is meant`): Proposal =>
  quoted ? query(question) : putWords(range, words)

/** What a person said is not changed without asking: there the question comes first, and the change is one to choose. */
export const askFirst = (quoted: boolean, question: string, change: Proposal): readonly Proposal[] =>
  quoted ? [query(question), { ...change, kind: 'choice' }] : [change]

const query = (label: string): Proposal => ({ label, kind: 'query', edits: [] })
