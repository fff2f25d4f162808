import { t } from '../../l10n/t'
import { recogniseFormat } from '../../formats/cards'
import { mapRanges } from '../../formats/changes/map-ranges'
import { changesBetween } from '../../formats/exports/changes'
import type { FormatId, FormattedDraft } from '../../formats/format'
import type { EncodingName } from '../../formats/text/encodings'
import type { Range } from '../../engine/types'
import type { FormatsDesk } from '../formats/formats-desk'
import type { DraftText } from '../../formats/text/draft-text'

/** A document that a draft came out of. What is saved in its format is these bytes with the draft’s changes made in them. */
export interface SourceDocument {
  readonly format: FormatId
  readonly bytes: Buffer
  /** In which it is read, where the editor chose one. */
  readonly encoding?: EncodingName
  readonly draft: FormattedDraft
}

export type DocumentRead =
  | { readonly kind: 'document'; readonly source: SourceDocument; readonly text: DraftText }
  /** `format` is what an editor calls such a document. */
  | { readonly kind: 'refused'; readonly format: string; readonly message: string }

/** Reads the bytes of a file of this name, if they are in one of the formats; null where they are not. `chosen` as of SourceDocument. */
export async function readDocumentIn(
  formats: FormatsDesk,
  bytes: Buffer,
  name: string,
  chosen?: EncodingName,
): Promise<DocumentRead | null> {
  const format = recogniseFormat(bytes, name)
  if (format === null) return null
  const found = { format: format.id, bytes, ...(chosen === undefined ? {} : { encoding: chosen }) }
  const reading = await formats.run({ kind: 'read', ...found })
  if (reading.kind === 'refused') return { ...reading, format: format.name }
  const { draft } = reading
  // The page makes one line end of CR and LF, so that all places behind it would be others than here.
  if (draft.text.includes('\r'))
    return { kind: 'refused', format: format.name, message: t('Galley’s reader could not cope with it, so it was not opened.') }
  return { kind: 'document', source: { ...found, draft }, text: plainText(draft.text) }
}

/** A text whose line ends are nobody’s but the draft’s. */
export function plainText(text: string): DraftText {
  return { text, ends: 'L'.repeat(text.split('\n').length - 1), quirks: [] }
}

/** What the document says beside its text, where it stands in a text that was made of it. */
export function besideText({ draft }: SourceDocument, text: string): Omit<FormattedDraft, 'text' | 'notices'> {
  const { blocks, shields, remarks, unshown = [] } = draft
  if (draft.text === text) return { blocks, shields, remarks, unshown }
  const edits = changesBetween(draft.text, text, []).edits
  const isLeft = ({ from, to }: Range): boolean => from < to
  return {
    blocks: mapRanges(blocks, edits).filter(isLeft),
    shields: mapRanges(shields, edits).filter(isLeft),
    remarks: mapRanges(remarks, edits),
    unshown,
  }
}
