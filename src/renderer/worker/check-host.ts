import type { ChangeDesc } from '@codemirror/state'
import type { BlockHint, Finding, HouseName, Proof, Range, ReaderParagraph } from '../../engine'
import { mapFindings } from '../editor/map-finding'
import type { KeptOriginal } from '../../shared/review-notes'
import type { RuleCard } from './protocol'

/** What a check reads. */
export interface Snapshot {
  readonly version: number
  readonly text: string
  readonly visible: Range | null
  readonly dismissed: ReadonlySet<string>
  /** The source language the editor wrote on the ticket; empty: not said. */
  readonly source: string
  /** What the draft’s document says of its paragraphs, and where nothing may be marked. */
  readonly blocks: readonly BlockHint[]
  readonly shields: readonly Range[]
  /** The day the editor wrote on the ticket; null without one. */
  readonly date: string | null
  readonly houseNames: readonly HouseName[]
  /** The text the draft was translated from; the same object for as long as it is the same text. */
  readonly original: KeptOriginal | null
}

/** Findings where their words stand now, and what the check they come from could not know. */
export interface Late {
  readonly findings: readonly Finding[]
  readonly unread: readonly Range[]
}

/** What the client has to tell. Findings and blocks are those of `version`, mapped to the text shown. */
export type CheckNews =
  | { readonly kind: 'rules'; readonly rules: readonly RuleCard[] }
  | { readonly kind: 'progress'; readonly checked: number; readonly total: number }
  | ({ readonly kind: 'found'; readonly version: number } & Late)
  | ({
      readonly kind: 'proof'
      readonly version: number
      /** The text shown is the one that was read. */
      readonly isCurrent: boolean
      readonly proof: Proof
      /** What changed since; null when nothing did. */
      readonly changes: ChangeDesc | null
      /** What readers have not read yet, the most urgent first. */
      readonly paragraphs: readonly ReaderParagraph[]
      /** The first of its draft and worker. */
      readonly isFirst: boolean
    } & Late)
  | { readonly kind: 'waiting' }
  /** `why` is what the proofreader broke down with last; empty where nothing is known of it. */
  | { readonly kind: 'off'; readonly why: string }

/** The window, as the client sees it. */
export interface CheckHost {
  /** The draft as it stands; null when none is open. */
  snapshot(): Snapshot | null
  tell(news: CheckNews): void
}

/** Takes findings through what was typed while they were being found: moved, or dropped where their words changed. */
export function lateBy(changes: ChangeDesc | null, findings: readonly Finding[]): Late {
  if (changes === null) return { findings, unread: [] }
  const unread: Range[] = []
  changes.iterChangedRanges((_fromA, _toA, from, to) => unread.push({ from, to }))
  return { findings: mapFindings(findings, changes), unread }
}
