import type { FormatId } from '../../formats/format'
import type { EncodingName } from '../../formats/text/encodings'
import type { DocumentId } from '../../shared/opened-draft'
import type { DraftDocument } from './draft-document'
import type { DraftText } from '../../formats/text/draft-text'

/** The text of one version, taken when a save was asked for, whatever it will be written as. */
export interface TextSnapshot {
  readonly id: DocumentId
  readonly version: number
  readonly encoding: EncodingName
  readonly text: DraftText
  /** The draft when it was taken. */
  readonly draft: DraftDocument
}

/** The same with what it is written as, to be written when its turn comes. */
export interface Snapshot extends TextSnapshot {
  readonly bytes: Buffer
  /** What the bytes are: a document of this format, or the text alone for null. */
  readonly format: FormatId | null
  /** What the document says where that is less than `text`: words of notes went with their marks. */
  readonly reads?: DraftText
}

/** What is to be written, whatever it was made of. */
export type Rendered = Omit<Snapshot, 'draft'>

export type SnapshotRendered =
  | { readonly kind: 'taken'; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly message: string }

/** As plain text in an encoding that has no bytes for this character, which stands in this line. What is no plain text has. */
export interface Unencodable {
  readonly kind: 'unencodable'
  readonly character: string
  readonly line: number
  readonly encoding: EncodingName
  readonly snapshot: TextSnapshot
}

/** A snapshot as plain text. */
export type SnapshotTaken = SnapshotRendered | Unencodable
