import type { BlockHint, Category, Edit, Finding, HandLink, HouseName, Original, Range } from '../../engine'
import type { Said } from '../../shared/readers/protocol'
import type { ToldProof } from './told-proof'

/** What the window needs to know of a rule, so that the engine itself stays in the worker. */
export interface RuleCard {
  readonly id: string
  readonly name: string
  readonly why: string
  readonly category: Category
  readonly covers: readonly string[]
  /** Damaged text with the damage between [[ and ]], and what the repair makes of it. */
  readonly examples?: readonly { readonly damaged: string; readonly repaired?: string }[]
}

/** `draft` counts the drafts that were opened, so that a result for one never reaches another. */
export type ToWorker =
  /** `damaged`: a check before has told that the draft came so. */
  | { readonly kind: 'open'; readonly draft: number; readonly version: number; readonly text: string; readonly damaged: boolean }
  /** The text the draft was translated from, or that there is none. */
  | { readonly kind: 'original'; readonly draft: number; readonly original: Pick<Original, 'text' | 'language'> | null }
  /** `edits` lead from version − 1 to `version`. */
  | { readonly kind: 'change'; readonly draft: number; readonly version: number; readonly edits: readonly Edit[] }
  /** Checks the text as it stands; a check that is under way is given up. `source` is what the ticket says; empty: guess. */
  | {
      readonly kind: 'check'
      readonly draft: number
      readonly visible: Range | null
      readonly dismissed: readonly string[]
      readonly source: string
      /** What the draft’s document says of its paragraphs, and where nothing may be marked. */
      readonly blocks: readonly BlockHint[]
      readonly shields: readonly Range[]
      /** The day on the ticket, as 2021-12-30, where the editor wrote it there; null leaves it to the draft’s head. */
      readonly date: string | null
      /** Links to the original that the editor mended. */
      readonly links: readonly HandLink[]
    }
  /** The desk’s list of names, for this check and all that follow. */
  | { readonly kind: 'house-names'; readonly names: readonly HouseName[] }
  /** What readers said since the message before, for the next check. */
  | { readonly kind: 'said'; readonly said: readonly Said[] }
  /** All readers have read the paragraphs with these keys. */
  | { readonly kind: 'read'; readonly keys: readonly string[] }
  /** Other readers are at work from now on: everything is to be read again. */
  | { readonly kind: 'unread' }

export type FromWorker =
  | { readonly kind: 'rules'; readonly rules: readonly RuleCard[] }
  | {
      readonly kind: 'batch'
      readonly draft: number
      readonly version: number
      readonly findings: readonly Finding[]
      readonly checked: number
      readonly total: number
    }
  | {
      readonly kind: 'proof'
      readonly draft: number
      readonly version: number
      readonly told: ToldProof
    }
  /** The worker’s text is not the window’s: it has to be sent anew. */
  | { readonly kind: 'out-of-step'; readonly draft: number }
  /** The proofreader threw. */
  | { readonly kind: 'failed'; readonly draft: number; readonly message: string }

/** A running worker, as much of it as the client uses; tests bring their own. */
export interface WorkerHandle {
  post(message: ToWorker): void
  terminate(): void
  /** `died` is called when the worker could not be loaded or threw. */
  listen(heard: (message: FromWorker) => void, died: () => void): void
}
