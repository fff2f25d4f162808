import type { FormatId } from '../../formats/format'
import type { EncodingName } from '../../formats/text/encodings'
import type { DocumentId } from '../../shared/opened-draft'
import type { DraftDocument } from './draft-document'
import type { DraftText } from './text-mirror'

/** A snapshot of one version, taken when a save was asked for, to be written when its turn comes. */
export interface Snapshot {
  readonly id: DocumentId
  readonly version: number
  readonly bytes: Buffer
  readonly encoding: EncodingName
  readonly text: DraftText
  /** What the bytes are: a document of this format, or the text alone for null. */
  readonly format: FormatId | null
  /** The draft when it was taken. */
  readonly draft: DraftDocument
}

/** What is to be written, whatever it was made of. */
export type Rendered = Omit<Snapshot, 'draft'>

export type SnapshotTaken =
  | { readonly kind: 'taken'; readonly snapshot: Snapshot }
  /** The draft's encoding has no bytes for this character, which stands in this line. */
  | { readonly kind: 'unencodable'; readonly character: string; readonly line: number; readonly encoding: EncodingName }
  | { readonly kind: 'failed'; readonly message: string }
