import type { BlockKind, Range } from './types'
import type { Report } from './rules/rule'

/** A paragraph as a reader gets it. */
export interface ReaderParagraph {
  readonly key: string
  readonly text: string
  readonly kind: BlockKind
  /** Stretches between quotation marks, from the start of the paragraph. */
  readonly quotations: readonly Range[]
}

/** As much of an AbortSignal as a reader needs; the engine knows no DOM. */
export interface Signal {
  readonly aborted: boolean
}

/** A report by somebody else than a rule of ours. Offsets count from the start of the paragraph. */
export interface ReaderReport extends Report {
  /** The id it is shown and dismissed under, such as `second-reader`. */
  readonly rule: string
  readonly category: 'broken' | 'translation' | 'style'
}

/** What readers said, by paragraph key. */
export type Readings = ReadonlyMap<string, readonly ReaderReport[]>

/**
 * A slower second opinion (a neural model, somebody else's checker). It yields what it has to say of a paragraph as soon as it
 * knows, and stops soon after the signal is aborted. A reader that throws is left out, and the draft is checked without it.
 */
export interface Reader {
  readonly id: string
  read(paragraphs: readonly ReaderParagraph[], signal: Signal): AsyncIterable<readonly [key: string, reports: readonly ReaderReport[]]>
}
