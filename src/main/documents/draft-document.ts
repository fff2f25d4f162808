import { articleFor } from '../../engine/lexicon/inflect'
import { cardOf } from '../../formats/cards'
import type { FormatId } from '../../formats/format'
import { t } from '../../l10n/t'
import { objectMark } from '../../formats/office/layout'
import type { EncodedText } from '../../formats/text/encode-text'
import type { EncodingName } from '../../formats/text/encodings'
import type { DiskState, DocumentId, OpenedDocument, OpenedDraft, RecoveredDraft } from '../../shared/opened-draft'
import { type DraftText, editDraftText, encodeDraftText } from '../../formats/text/draft-text'
import { codec } from '../../shared/codec'
import { decodeDraft } from './decode-draft'
import type { Baseline } from '../../disk/file-state'
import { describeLineEnds } from '../../formats/text/line-ends'
import type { Refusal } from '../../shared/refusal'
import { besideText, type DocumentRead, type SourceDocument } from './source-document'
import { createMirror, type TextMirror } from './text-mirror'

/** The file a draft came from or was saved to. `path` has no link in it. */
export interface DraftFile {
  readonly path: string
  readonly baseline: Baseline
}

/** What a draft’s own file is, where that is more than text. */
export interface OwnDocument {
  readonly format: FormatId
  /** The editor agreed that it may be written over. */
  readonly mayOverwrite: boolean
}

/** `madeOf` is the draft’s text that a save made it of, where words of notes went with their marks. */
export interface SavedText extends DraftText {
  readonly madeOf?: string
}

/** A draft as main holds it. Immutable: each change makes a new one. */
export interface DraftDocument {
  readonly id: DocumentId
  readonly name: string
  /** Null for a copy that was never saved. */
  readonly file: DraftFile | null
  /** Set where the editor’s text is in no file yet: the path it was given by name, if by name, where nothing stood. */
  readonly unfiled: { readonly path: string | null } | null
  readonly encoding: EncodingName
  /** Nothing in the file proves its encoding. */
  readonly guessed: boolean
  readonly mirror: TextMirror
  /** The text as it is in the file, or as it was when the copy was opened. */
  readonly saved: SavedText
  /** The encoding it is in there. */
  readonly savedEncoding: EncodingName
  /** What its file is; null for plain text. */
  readonly document: OwnDocument | null
  /** What its text was read from, where that was more than text, whatever it was saved as since. */
  readonly source: SourceDocument | null
  /** The text as it was when the draft was opened, before any save; what was read from a source has that of the source instead. */
  readonly original: string
  /** The page's edits no longer fit the mirror, so its text must not be written. */
  readonly broken: boolean
  /** What became of the file since it was read or written, as far as was noticed. */
  readonly disk: DiskState
  /** Set where the text came out of a recovery copy and nobody has said yet whether to keep it. */
  readonly recovered: RecoveredDraft | null
}

/** A draft as it is made: its file is as it was read, and nothing has befallen its text. */
export const freshDraft = { broken: false, disk: 'same', recovered: null, document: null, source: null, unfiled: null } as const

const inUtf8 = { encoding: 'UTF-8', savedEncoding: 'UTF-8', guessed: false } as const

export type DraftMade =
  | { readonly kind: 'made'; readonly draft: DraftDocument }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Makes a draft of a file's bytes, if they are text that Galley can give back as it was. */
export function makeDraft(id: DocumentId, name: string, file: DraftFile | null, bytes: Buffer, chosen?: EncodingName): DraftMade {
  const decoded = decodeDraft(bytes, chosen)
  if (decoded.kind === 'refused') return decoded
  const { encoding, guessed, text } = decoded
  const saved = { saved: text, savedEncoding: encoding, original: text.text }
  return { kind: 'made', draft: { ...freshDraft, ...saved, id, name, file, encoding, guessed, mirror: createMirror(text) } }
}

/** Makes a draft of a document that was read. */
export function makeDocumentDraft(id: DocumentId, name: string, file: DraftFile | null, read: DocumentRead): DraftMade {
  if (read.kind === 'refused')
    return { kind: 'refused', refusal: { kind: 'document', format: read.format, message: read.message } }
  const { source, text } = read
  const document = { format: source.format, mayOverwrite: false }
  const texts = { saved: text, original: text.text, mirror: createMirror(text) }
  return { kind: 'made', draft: { ...freshDraft, ...inUtf8, ...texts, id, name, file, document, source } }
}

/** An empty draft that is to become the file of this path. */
export function beginDraft(id: DocumentId, name: string, path: string | null): DraftDocument {
  const text: DraftText = { text: '', ends: '', quirks: [] }
  const texts = { saved: text, original: '', mirror: createMirror(text) }
  return { ...freshDraft, ...inUtf8, ...texts, id, name, file: null, unfiled: path === null ? null : { path } }
}

/** Whether there is something to lose. A broken mirror counts: nobody knows what the page holds. */
export function isEdited({ broken, unfiled, encoding, savedEncoding, mirror, saved }: DraftDocument): boolean {
  const isSaved = mirror.text === saved.text || mirror.text === saved.madeOf
  return broken || unfiled !== null || encoding !== savedEncoding || !isSaved
}

/** What the page gets. */
export function describeDraft(draft: DraftDocument): OpenedDraft {
  const { id, name, mirror, encoding, guessed, disk, recovered, source, document } = draft
  const { text, version } = mirror
  const lineEnd = describeLineEnds(mirror.ends)
  const plain = { id, name, text, version, encoding, lineEnd, edited: isEdited(draft), guessed, disk, recovered }
  const kind = document === null ? {} : { fileKind: cardOf(document.format).name }
  return { ...plain, ...kind, ...(source === null ? {} : { document: describeSource(draft, source) }) }
}

function describeSource({ name, document, mirror }: DraftDocument, source: SourceDocument): OpenedDocument {
  const misnamed = document === null ? [] : inSpiteOf(name, document.format)
  const notices = [...misnamed, ...source.draft.notices].map((notice) => t('“{name}”: {notice}', { name, notice }))
  const formatId = source.format
  // What is only read is handed on as Word.
  const exportsAs = formatId === 'rtf' ? 'docx' : formatId
  return { formatId, exportsAs, ...besideText(source, mirror.text), notices }
}

function inSpiteOf(name: string, id: FormatId): readonly string[] {
  const { name: format, endings } = cardOf(id)
  const ending = /\.(?<ending>[^.]+)$/u.exec(name)?.groups?.['ending']?.toLowerCase()
  return ending === undefined || endings.includes(ending) ? [] : [inSpite(format)]
}

function inSpite(format: string): string {
  return t('It is {article, select, an {an} other {a}} {format}, in spite of its name.', {
    article: articleFor(format),
    format: t(format),
  })
}

/** The text to write. Brought back to what was saved by undo, it gets back the line ends it had then, too. */
export function currentText({ mirror, saved }: DraftDocument): DraftText {
  return mirror.text === saved.text ? saved : { text: mirror.text, ends: mirror.ends, quirks: mirror.quirks }
}

/** The bytes of a draft's text, or the first character its encoding has no bytes for. */
export function encodeDraft(draft: DraftDocument): EncodedText {
  const text = currentText(draft)
  return encodeDraftText(draft.source === null ? text : withoutObjects(text), draft.encoding, codec)
}

/** In plain text there is nothing that could stand for a picture or a note. */
function withoutObjects(text: DraftText): DraftText {
  const marks = [...text.text.matchAll(new RegExp(objectMark, 'gu'))]
  return editDraftText(
    text,
    marks.map(({ index }) => ({ from: index, to: index + objectMark.length, insert: '' })),
  )
}
