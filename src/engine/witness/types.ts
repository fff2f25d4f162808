import type { Range, Ranges, Severity, Tier, Witness } from '../types'
import type { Proposal } from '../report'
import type { DraftUnit, OriginalUnit } from './features'
import type { LanguageCode } from './language'

/** A link an editor mended by hand: this stretch of the original is said there in the draft, or nowhere (null). */
export interface HandLink {
  readonly original: Range
  readonly draft: Range | null
}

/** The text a draft was translated from. */
export interface Original {
  readonly text: string
  /** Its language as the editor says it is; recognised when left out. */
  readonly language?: LanguageCode
  readonly links?: readonly HandLink[]
}

/** Sentences that say the same: places in the original and in the draft; one of the two may be empty. */
export interface WitnessLink {
  readonly original: readonly Range[]
  readonly draft: readonly Range[]
  readonly byHand: boolean
}

/** What the original tells of a draft beside findings. */
export interface Testimony {
  readonly language: LanguageCode
  readonly links: readonly WitnessLink[]
  /** So little of the draft is found in the original that it is probably the wrong one; nothing is marked then. */
  readonly isStrange: boolean
}

/** Sentences that belong together, as checks see them; neither side is empty. */
export interface Pair {
  readonly original: readonly OriginalUnit[]
  readonly draft: readonly DraftUnit[]
  /** The sentences of the original around the pair. */
  readonly around: readonly OriginalUnit[]
  readonly language: LanguageCode
}

/** What a check has to say. Ranges are places in the draft. */
export interface WitnessReport {
  readonly rule: string
  readonly tier: Tier
  readonly severity: Severity
  readonly ranges: Ranges
  readonly message: string
  readonly repairs: readonly Proposal[]
  readonly witness: Witness
}

/** A comparison with the original, under the id its findings are dismissed by. */
export interface WitnessCheck {
  readonly id: string
  readonly name: string
  readonly why: string
  check(pair: Pair): Iterable<WitnessReport>
}
