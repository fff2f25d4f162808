import type { Token } from '../article'
import type { Edit, Range, RepairKind } from '../types'
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

/** What a person said is not changed without asking: there the question comes first, and the change is one to choose, as others behind it are. */
export const askFirst = (
  quoted: boolean,
  question: string,
  change: Proposal,
  ...others: readonly Proposal[]
): readonly Proposal[] => (quoted ? [query(question), { ...change, kind: 'choice' }, ...others] : [change, ...others])

/** One change among the words from `first` to `last`, told as they would read then; where a person said them, that is asked first. */
export function changeWithin(text: string, first: Token, last: Token, edit: Edit): readonly Proposal[] {
  const put = text.slice(first.from, edit.from) + edit.insert + text.slice(edit.to, last.to)
  const question = `Ask whether “${text.slice(first.from, last.to)}” was said`
  return askFirst(last.quoted, question, { label: `Put “${put}”`, kind: 'single', edits: [edit] })
}

const query = (label: string): Proposal => ({ label, kind: 'query', edits: [] })
