import type { Finding, Range } from '../engine'
import type { SourceLine } from '../formats/format'

/** A draft and what is shown of it. Offsets of the findings count in `text`. */
export interface CheckedFile {
  readonly path: string
  readonly text: string
  /** It is plain text: the offsets are those of the file. */
  readonly isPlain: boolean
  /** The lines of its source, where it is more than plain text and has some. */
  readonly lines: readonly SourceLine[]
  /** Its paragraphs in their order. */
  readonly paragraphs: readonly Range[]
  readonly words: number
  readonly sentences: number
  /** The language it was put into English from; empty where that is not known. */
  readonly source: string
  readonly findings: readonly Finding[]
}
