import type { Edit } from '../engine/types'
import type { EncodingName } from '../formats/text/encodings'
import type { OpenedDraft } from './opened-draft'

/** Another text of a draft, to compare with or to take over. */
export type TextResult =
  | { readonly kind: 'text'; readonly name: string; readonly text: string; readonly encoding: EncodingName }
  | { readonly kind: 'failed'; readonly message: string }

/** `failed` carries one sentence a copy editor understands. */
export type OpenResult =
  | { readonly kind: 'opened'; readonly draft: OpenedDraft }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export type SaveResult =
  /** `version` is the one now on disk; `name` and `fileKind` (as of OpenedDraft) may have changed by Save As. */
  | {
      readonly kind: 'saved'
      readonly version: number
      readonly name: string
      readonly encoding?: EncodingName
      readonly fileKind?: string
      /** What of that version the file does not say: words of notes went with their marks. */
      readonly edits?: readonly Edit[]
    }
  /** The editor put a dialog away, so that nothing was written. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export type ExportResult =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

/** Whether the pointer carries the corrected text. */
export type DragResult = { readonly kind: 'dragged' } | { readonly kind: 'failed'; readonly message: string }

/** The text a draft was translated from. */
export type OriginalResult =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

/** Settings that could not be kept hold until the end of this run. */
export type SettingsResult = { readonly kind: 'saved' } | { readonly kind: 'failed' }

/** What became of a wish to have paragraphs read by the readers. */
export type ReadResult =
  /** All was said. `failed` holds a sentence for each reader that cannot read. */
  | { readonly kind: 'read'; readonly failed: readonly string[] }
  /** Another wish took its place. */
  | { readonly kind: 'cancelled' }
  /** Their process died again and again. */
  | { readonly kind: 'off' }
