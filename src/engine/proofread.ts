import type { Readings } from './readers'
import type { Rule } from './rules/rule'
import type { BlockKind, Draft, Finding, Range } from './types'

/** Findings that became known since the batch before, in no order; the Proof at the end has the settled whole. */
export interface Batch {
  readonly findings: readonly Finding[]
  readonly checked: number
  readonly total: number
}

/** A block as windows and exports need it: where it stands and what it is. */
export interface BlockOutline extends Range {
  readonly kind: BlockKind
  readonly reason: string
}

/** All that Galley has to say of a draft. Ranges are places in the draft. */
export interface Proof {
  /** Settled, in reading order. */
  readonly findings: readonly Finding[]
  readonly blocks: readonly BlockOutline[]
  readonly words: number
  readonly sentences: number
  /** Sentences the rules could not analyse, and so do not judge. */
  readonly unanalysed: readonly Range[]
}

export interface ProofreadOptions {
  /** What is on the screen: checked before the rest. */
  readonly visible?: Range
  /** What readers have said so far. */
  readonly readings?: Readings
  /** Ids of findings that an editor ignored. */
  readonly dismissed?: ReadonlySet<string>
  /** Ids of rules that are turned off, beside those that are optional. */
  readonly disabled?: ReadonlySet<string>
  /** Ids of optional rules that are turned on. */
  readonly enabled?: ReadonlySet<string>
}

export interface Proofreader {
  /**
   * Checks a draft, worst-looking and visible paragraphs first. The host may stop between two batches by not asking for more.
   * What was found is kept by paragraph, so a second call after a keystroke costs about one paragraph.
   */
  proofread(draft: Draft, options?: ProofreadOptions): Generator<Batch, Proof>
}

export function createProofreader(_rules?: readonly Rule[]): Proofreader {
  throw new Error('written next')
}
