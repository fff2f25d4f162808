import type { Token } from './article'
import type { Edit, Range, RepairKind } from './types'
import type { Proposal } from './report'

/** Puts other words in the place of a range. */
export const putWords = ({ from, to }: Range, words: string, kind: RepairKind = 'single'): Proposal => ({
  label: `Put “${words}”`,
  kind,
  edits: [{ from, to, insert: words }],
})

/**
 * A question for the reporter instead of an edit. `what` completes “Ask …” for the editor; where its words would stand in another order in
 * the question itself, that is given too.
 */
export const asking = (what: string, question = `${what.charAt(0).toUpperCase()}${what.slice(1)}?`): Proposal => ({
  label: `Ask ${what}`,
  kind: 'query',
  edits: [],
  question,
})

/** Asks whether a person used these words, “left for Rome”, which are given as they are to be quoted. */
export const askIfSaid = (words: string): Proposal => asking(`whether ${words} was said`, `Was ${words} said?`)

/** Asks whether this is meant. */
export const askIfMeant = (words: string): Proposal => asking(`whether ${words} is meant`, `Is “${words}” meant?`)

/** Asks which of two things that are told is right: “Which day is right, 3 May or 4 May?” */
export const askWhich = (what: string, one: string, other: string): Proposal =>
  asking(`which ${what} is right`, `Which ${what} is right, ${one} or ${other}?`)

/** Puts other words outside quotations; whether they may stand in what a person said is asked. */
export const putOrAsk = (range: Range, words: string, quoted: boolean, question = askIfMeant(words)): Proposal =>
  quoted ? question : putWords(range, words)

/** What a person said is not changed without asking: there the question comes first, and the change is one to choose, as others behind it are. */
export const askFirst = (
  quoted: boolean,
  question: Proposal,
  change: Proposal,
  ...others: readonly Proposal[]
): readonly Proposal[] => (quoted ? [question, { ...change, kind: 'choice' }, ...others] : [change, ...others])

/** One change among the words from `first` to `last`, told as they would read then; where a person said them, that is asked first. */
export function changeWithin(text: string, first: Token, last: Token, edit: Edit): readonly Proposal[] {
  const put = text.slice(first.from, edit.from) + edit.insert + text.slice(edit.to, last.to)
  const question = askIfSaid(`“${text.slice(first.from, last.to)}”`)
  return askFirst(last.quoted, question, { label: `Put “${put}”`, kind: 'single', edits: [edit] })
}
