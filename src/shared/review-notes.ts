import type { BlockHint, Category, Range, RepairKind } from '../engine/types'
import type { HandLink } from '../engine/witness/types'
import type { Remark } from '../formats/format'
import type { CountedMarks } from '../formats/report/report'

/** A stretch that a settlement changed: what stood there, and what it put there. */
export interface Change extends Range {
  readonly was: string
  readonly is: string
  /** Of a deletion, which may share its place with others: the order in which their words stood. */
  readonly order?: number
}

interface SettlementBase {
  /** The id of the finding that was settled. */
  readonly id: string
  readonly rule: string
  readonly category: Category
  /** It was furniture or a safe repair, which are no stops of the walk. */
  readonly mechanical: boolean
  /** Where it stood, so that stops can be counted in reading order. */
  readonly at: number
  /** The words it marked. */
  readonly quote: string
}

/** What a settlement that changed the text remembers beside that. */
export interface Changing {
  readonly changes: readonly Change[]
  /** The first version of the draft with the change: what was found in an older one is out of date. */
  readonly version: number
}

/** What an editor did with a finding. */
export type Settlement =
  | (SettlementBase & Changing & { readonly kind: 'repaired'; readonly label: string; readonly repair: RepairKind })
  /** Its sentence was written anew. */
  | (SettlementBase & Changing & { readonly kind: 'retyped' })
  /** It is a question for the reporter now. */
  | (SettlementBase & { readonly kind: 'queried'; readonly query: string })
  | (SettlementBase & { readonly kind: 'ignored' })
  /** This one and all that are like it: the same rule with the same words. */
  | (SettlementBase & { readonly kind: 'ignored-all'; readonly likeness: string })
  /** Everything this rule says of this draft. */
  | (SettlementBase & { readonly kind: 'ignored-rule' })

/** A question for the reporter about a sentence, which `from`–`to` follows through changes of the text. */
export interface Query extends Range {
  readonly id: string
  readonly question: string
  /** The sentence as it read when the question came up. */
  readonly quote: string
  /** The rule of the finding it came from; null where the editor asks of his own accord. */
  readonly rule: string | null
  /** The id of that finding, where it stays open until its words change or it is ignored. */
  readonly finding?: string
  /** The words of the original beside it, where one was at hand. */
  readonly original?: string
  /** The reporter answered. */
  readonly answered: boolean
}

/** What a desk knows of a story beside its text. Empty: not known. */
export interface Ticket {
  /** The day the story is of, as 2021-12-30. */
  readonly date: string
  readonly language: string
  readonly desk: string
  readonly style: string
  readonly slug: string
}

/** The text a draft was translated from, as an editor put it beside the draft. */
export interface KeptOriginal {
  /** Its file’s name; empty where it was pasted. */
  readonly name: string
  readonly text: string
  /** Its language as the editor said, in ISO 639-1; empty where it is recognised. */
  readonly language: string
  readonly links: readonly HandLink[]
}

/** So many characters of an original are kept, and compared. */
export const longestOriginal = 400_000

/** What an editor did with a draft beside changing its text, as it is kept from one opening to the next. */
export interface ReviewNotes {
  /** Stands for the text the places in these notes are of. */
  readonly textKey: string
  readonly settled: readonly Settlement[]
  readonly queries: readonly Query[]
  /** Keys of the paragraphs that were read. */
  readonly read: readonly string[]
  /** Null where the guess stands. */
  readonly ticket: Ticket | null
  readonly caret: number
  /** The marks there were when the draft was first read, by the rules and by all readers; null before that. */
  readonly marksBefore: CountedMarks | null
  readonly original?: KeptOriginal
  /** What came with rich text and plain text cannot hold. */
  readonly pasted?: KeptPaste
}

/** Where links and embeds stand that were pasted. */
export interface KeptPaste {
  readonly blocks: readonly BlockHint[]
  readonly shields: readonly Range[]
  /** Each with its words and what stands before and behind them, to be found by in a text that went on. */
  readonly remarks: readonly (Remark & { readonly words: string; readonly before: string; readonly behind: string })[]
}

/** A word or a name that the editor put into the dictionary, or took out of it. */
export interface WordChange {
  readonly kind: 'added' | 'removed'
  readonly word: string
}

/** What main knows of a draft that was just opened. */
export interface LoadedReview {
  /** Null for a draft without a file, and for one that is opened for the first time. */
  readonly notes: ReviewNotes | null
  /** When its file was last changed, in milliseconds since 1970; null without a file. */
  readonly modified: number | null
  /** The editor’s dictionary: words and names, for all drafts. */
  readonly words: readonly string[]
}
