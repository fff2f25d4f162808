import { cardOf } from '../../formats/cards'
import { inEnglish, t } from '../../l10n/t'
import type { BlockHint } from '../../engine/types'
import type { ExportRequest } from '../../formats/exports/export'
import type { ExportKind } from '../../formats/exports/export-name'
import type { Note } from '../../formats/exports/changes'
import type { FormatId, Written } from '../../formats/format'
import type { FormatsDesk } from '../formats/formats-desk'
import type { SnapshotRendered, TextSnapshot } from './snapshot'
import { besideText, plainText, readDocumentIn, type SourceDocument } from './source-document'

/** How a draft is to be handed on. */
export interface ExportWish {
  readonly kind: ExportKind
  /** Of the text as it is, where the page knows more of its paragraphs than the document says. */
  readonly blocks: readonly BlockHint[]
  readonly notes: readonly Note[]
  /** Who changed it. */
  readonly author: string
}

/** A snapshot as a document: in the one it was read from, where that is of this format, else in one made anew of its text. */
export async function renderAs(formats: FormatsDesk, taken: TextSnapshot, format: FormatId): Promise<SnapshotRendered> {
  const { source } = taken.draft
  const { text } = taken.text
  if (source?.format === format && cardOf(format).isWritten) {
    const job = { kind: 'rewrite', ...bytesOf(source), original: source.draft.text, text } as const
    return withBytes(taken, await formats.run(job), format)
  }
  if (format === 'rtf')
    return { kind: 'failed', message: t('Galley does not write RTF; choose a name that ends in .docx, .odt or .txt.') }
  const request = requestFor(taken, { kind: format, blocks: [], notes: [], author: '' })
  const written = await formats.run({ kind: 'export', request })
  if (written.kind === 'refused') return { kind: 'failed', message: written.message }
  const read = await readDocumentIn(formats, Buffer.from(written.bytes), `.${cardOf(format).endings[0] ?? ''}`)
  return read?.kind === 'document'
    ? withBytes(taken, written, format)
    : { kind: 'failed', message: t('Nothing was written: the new document could not be read back.') }
}

/** A snapshot as another document to be handed on. The draft stays what it is. */
export async function renderWish(formats: FormatsDesk, taken: TextSnapshot, wish: ExportWish): Promise<SnapshotRendered> {
  return withBytes(taken, await formats.run({ kind: 'export', request: requestFor(taken, wish) }), null)
}

function requestFor({ draft, text }: TextSnapshot, { kind, blocks, notes, author }: ExportWish): ExportRequest {
  const { source } = draft
  const known = source === null ? [] : besideText(source, text.text).blocks
  return {
    kind,
    source: source === null ? null : bytesOf(source),
    original: source === null ? draft.original : source.draft.text,
    text: text.text,
    blocks: blocks.length > 0 ? blocks : known,
    notes,
    signature: {
      author: author.trim() === '' ? inEnglish('Editor') : author.trim(),
      date: new Date().toISOString().replace(/\.\d+Z$/u, 'Z'),
    },
  }
}

/** What it was read from, and how. */
function bytesOf({ format, bytes, encoding }: SourceDocument): Omit<SourceDocument, 'draft'> {
  return { format, bytes, ...(encoding === undefined ? {} : { encoding }) }
}

function withBytes(taken: TextSnapshot, written: Written, format: FormatId | null): SnapshotRendered {
  if (written.kind === 'refused') return { kind: 'failed', message: written.message }
  const { buffer, byteOffset, byteLength } = written.bytes
  const reads = written.reads === undefined ? {} : { reads: plainText(written.reads) }
  return { kind: 'taken', snapshot: { ...taken, bytes: Buffer.from(buffer, byteOffset, byteLength), format, ...reads } }
}
