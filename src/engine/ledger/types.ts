import type { Range } from '../types'

/** Where something stands in the draft. */
export interface Place extends Range {
  /** Within quotation marks. */
  readonly quoted: boolean
}

/** One way in which something is written, with its places in reading order. */
export interface Spelling {
  readonly text: string
  /** short: a surname that stands for the whole name, or the short form of a body. */
  readonly form: 'whole' | 'short'
  readonly places: readonly Place[]
}

export type EntryKind = 'person' | 'place' | 'body' | 'number' | 'date' | 'spelling' | 'quotation'

/** One thing that a draft speaks of, in all the ways in which it is written. */
export interface Entry {
  readonly kind: EntryKind
  readonly name: string
  /** What else is known of it: titles, what a short form stands for; empty where nothing is. */
  readonly note: string
  readonly spellings: readonly Spelling[]
  /** It is written in two ways where one is wanted. */
  readonly isMixed: boolean
  /** One of its spellings may be put for the others. */
  readonly canUnify: boolean
}

/** What a draft speaks of, by kind and in the order in which it comes up. */
export type Ledgers = readonly Entry[]
