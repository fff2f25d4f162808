import type { BlockHint, Range } from '../engine/types'
import type { FormatId, Remark, Unshown } from '../formats/format'
import type { EncodingName } from '../formats/text/encodings'
import type { LineEnd } from '../formats/text/line-ends'
import type { ExportOrder } from './handing-on'

/** Minted by main for a draft it opened; the page never learns a path. */
export type DocumentId = string & { readonly __brand: 'DocumentId' }

/** What became of a draft’s file since it was read or written, by other hands than ours. */
export type DiskState = 'same' | 'changed' | 'deleted' | 'unreadable'

/** A text that was brought back after Galley ended without being asked to. */
export interface RecoveredDraft {
  /** When it was last kept, in milliseconds since 1970. */
  readonly at: number
  /** The newest copy was damaged, so the one before it was used. */
  readonly usedOlder: boolean
}

/** How the draft’s file would read in an encoding: lines that tell it from others. */
export interface EncodingPreview {
  readonly encoding: EncodingName
  readonly use: string
  readonly lines: readonly string[]
  /** How many characters cannot be read in it. */
  readonly damaged: number
}

/** A state of the file that Galley kept when it saved over it. */
export interface SavedVersion {
  readonly id: string
  readonly at: number
  readonly words: number
}

/** What a draft came out of, where that was more than text. Ranges are places in the draft’s text. */
export interface OpenedDocument {
  readonly formatId: FormatId
  /** What an export makes of it unless another kind is asked for. */
  readonly exportsAs: ExportOrder['kind']
  readonly blocks: readonly BlockHint[]
  readonly shields: readonly Range[]
  readonly remarks: readonly Remark[]
  readonly unshown?: readonly Unshown[]
  /** What the editor should know of it, a sentence each. */
  readonly notices: readonly string[]
}

/** A draft as the page gets it: text with LF line ends and without a byte order mark. */
export interface OpenedDraft {
  readonly id: DocumentId
  /** The file's name, without its folder. */
  readonly name: string
  readonly text: string
  readonly version: number
  readonly encoding: EncodingName
  readonly lineEnd: LineEnd
  /** True where the text differs from its file: the page was loaded anew and gets what main had mirrored. */
  readonly edited?: boolean
  /** Nothing in the file proves its encoding, so the editor should look at it. */
  readonly guessed?: boolean
  readonly disk?: DiskState
  readonly recovered?: RecoveredDraft | null
  /** What an editor calls its file, where that is more than text: “Word document”. */
  readonly fileKind?: string
  /** What it was read from, where that was more than text, whatever it was saved as since. */
  readonly document?: OpenedDocument
  /** The line the caret is to stand in, from 1. */
  readonly line?: number | null
}
