import { cardOf } from '../../formats/cards'
import { inEnglish, t } from '../../l10n/t'
import type { BlockHint } from '../../engine/types'
import type { ExportRequest } from '../../formats/exports/export'
import type { ExportKind } from '../../formats/exports/export-name'
import type { Note } from '../../formats/exports/changes'
import type { FormatId, Written } from '../../formats/format'
import { objectMark } from '../../formats/office/layout'
import type { FormatsDesk } from '../formats/formats-desk'
import type { Snapshot, SnapshotTaken } from './snapshot'
import { besideText, readDocumentIn, type SourceDocument } from './source-document'

/** How a draft is to be handed on. */
export interface ExportWish {
  readonly kind: ExportKind
  /** Of the text as it is, where the page knows more of its paragraphs than the document says. */
  readonly blocks: readonly BlockHint[]
  readonly notes: readonly Note[]
  /** Who changed it. */
  readonly author: string
}

/** A snapshot as a document: in the one it came out of, where the format stays, else in a new one, which the draft is then of. */
export async function renderAs(formats: FormatsDesk, taken: Snapshot, format: FormatId | null): Promise<SnapshotTaken> {
  if (format === null) return { kind: 'taken', snapshot: asPlainText(taken) }
  const { document } = taken.draft
  const { text } = taken.text
  if (document?.format === format && cardOf(format).isWritten) {
    const job = { kind: 'rewrite', format, bytes: document.bytes, original: document.draft.text, text } as const
    return withBytes(taken, await formats.run(job), document)
  }
  if (format === 'rtf')
    return { kind: 'failed', message: t('Galley does not write RTF; choose a name that ends in .docx, .odt or .txt.') }
  const request = requestFor(taken, { kind: format, blocks: document?.draft.blocks ?? [], notes: [], author: '' })
  const written = await formats.run({ kind: 'export', request })
  if (written.kind === 'refused') return { kind: 'failed', message: written.message }
  const read = await readDocumentIn(formats, Buffer.from(written.bytes), `.${cardOf(format).endings[0] ?? ''}`)
  return read?.kind === 'document'
    ? withBytes(taken, written, read.document)
    : { kind: 'failed', message: t('Nothing was written: the new document could not be read back.') }
}

/** In plain text there is nothing that could stand for a picture or a note. */
function asPlainText(taken: Snapshot): Snapshot {
  const { text } = taken.text
  if (taken.draft.document === null || !text.includes(objectMark)) return taken
  return { ...taken, bytes: Buffer.from(text.replaceAll(objectMark, ''), 'utf8') }
}

/** A snapshot as another document to be handed on. The draft stays what it is. */
export async function renderWish(formats: FormatsDesk, taken: Snapshot, wish: ExportWish): Promise<SnapshotTaken> {
  return withBytes(taken, await formats.run({ kind: 'export', request: requestFor(taken, wish) }), null)
}

function requestFor({ draft, text }: Snapshot, { kind, blocks, notes, author }: ExportWish): ExportRequest {
  const { document, original } = draft
  // A document that a save made is no original.
  const source = document !== null && document.draft.text === original ? document : null
  const known = document === null ? [] : besideText(document, text.text).blocks
  return {
    kind,
    source: source === null ? null : { format: source.format, bytes: source.bytes },
    original,
    text: text.text,
    blocks: blocks.length > 0 ? blocks : known,
    notes,
    signature: {
      author: author.trim() === '' ? inEnglish('Editor') : author.trim(),
      date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
    },
  }
}

function withBytes(taken: Snapshot, written: Written, document: SourceDocument | null): SnapshotTaken {
  if (written.kind === 'refused') return { kind: 'failed', message: written.message }
  const { buffer, byteOffset, byteLength } = written.bytes
  return { kind: 'taken', snapshot: { ...taken, bytes: Buffer.from(buffer, byteOffset, byteLength), document } }
}
