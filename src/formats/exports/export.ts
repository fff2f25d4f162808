import { firstEndingAt } from '../../engine/touching'
import type { BlockHint, Edit, Range } from '../../engine/types'
import { mapRanges } from '../changes/map-ranges'
import type { Signature } from '../docx/comments'
import { readDocument } from '../docx/document'
import { docx } from '../docx/format'
import { withoutMacros } from '../docx/macros'
import { makeDocx } from '../docx/make'
import { writeTracked } from '../docx/write-tracked'
import { type Format, type FormatId, orRefused, type Written } from '../format'
import { createHtml } from '../html/format'
import { makeHtml } from '../html/make'
import { createMarkdown } from '../markdown/format'
import { makeMarkdown } from '../markdown/make'
import { odt } from '../odt/format'
import { makeOdt } from '../odt/make'
import { objectMark, separator } from '../office/layout'
import type { Codec, EncodingName } from '../text/encodings'
import { changesBetween, type Note } from './changes'
import { criticMarkup } from './critic-markup'
import type { ExportKind } from './export-name'
import { hasBlankLines, isParted, type PlainParagraph, type PlainParagraphs, plainParagraphs } from './plain-paragraphs'

/** A draft to be handed on. */
export interface ExportRequest {
  readonly kind: ExportKind
  /** The document it was read from, as it was then; null where it came as plain text. */
  readonly source: { readonly format: FormatId; readonly bytes: Uint8Array; readonly encoding?: EncodingName } | null
  /** The text as it was then. */
  readonly original: string
  readonly text: string
  /** What is known of the kinds of paragraphs of `text`. */
  readonly blocks: readonly BlockHint[]
  /** Questions, each about a stretch of `text`. */
  readonly notes: readonly Note[]
  readonly signature: Signature
}

const exporters: Readonly<Record<ExportKind, (request: ExportRequest, codec: Codec) => Written>> = {
  docx: (request) => asDocx(inPlaceOr(docx, request, makeDocx)),
  'docx-tracked': (request) => asDocx(tracked(request)),
  odt: (request) => inPlaceOr(odt, request, makeOdt),
  html: (request, codec) => inPlaceOr(createHtml(codec), request, (all) => inUtf8(makeHtml(all), codec)),
  markdown: (request, codec) => inPlaceOr(createMarkdown(codec), request, (all) => inUtf8(makeMarkdown(all), codec)),
  critic: ({ original, text, notes }, codec) => ({
    kind: 'written',
    bytes: inUtf8(`${criticMarkup(original, text, notes).replaceAll(objectMark, '').trimEnd()}\n`, codec),
  }),
}

/** The bytes of a draft as another document. */
export function exportAs(request: ExportRequest, codec: Codec): Written {
  return orRefused(() => exporters[request.kind](request, codec))
}

/** Half a character, which no encoding has, is written as U+FFFD. */
function inUtf8(text: string, codec: Codec): Uint8Array {
  return codec.encode(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'), 'utf8')
}

/** Under the name it is given nothing may hold macros. */
function asDocx(written: Written): Written {
  return written.kind === 'written' ? { ...written, bytes: withoutMacros(written.bytes) } : written
}

/** In the document it came from, where that is of the same kind, so that all else in it stays; else in a new one. */
function inPlaceOr(
  format: Format,
  { source, original, text, blocks }: ExportRequest,
  make: (paragraphs: ReturnType<typeof plainParagraphs>['paragraphs']) => Uint8Array,
): Written {
  if (source?.format === format.id && format.write !== null)
    return format.write(source.bytes, changesBetween(original, text, []).edits, source.encoding)
  const { paragraphs } = plainParagraphs(text, blocks, source !== null || isParted(original, text))
  return { kind: 'written', bytes: make(paragraphs) }
}

/** What was changed since the draft was opened, as tracked changes in the document it came from, or in one made of its original text. */
function tracked({ source, original, text, blocks, notes, signature }: ExportRequest): Written {
  if (source?.format === 'docx') {
    const changes = changesBetween(original, text, notes)
    return { kind: 'written', bytes: writeTracked(readDocument(source.bytes), changes.edits, changes.notes, signature) }
  }
  const parted = hasBlankLines(original)
  const after = plainParagraphs(text, blocks, parted)
  const before = plainParagraphs(original, [], parted)
  const placed = notes.map((note) => ({ ...note, from: after.at(note.from), to: after.at(note.to) }))
  const changes = changesBetween(before.text, after.text, placed)
  const document = readDocument(makeDocx(withKindsOf(after, before, changes.edits)))
  return { kind: 'written', bytes: writeTracked(document, changes.edits, changes.notes, signature) }
}

/** The paragraphs as they were, each of the kind of what the edits made of it. */
function withKindsOf(after: PlainParagraphs, before: PlainParagraphs, edits: readonly Edit[]): readonly PlainParagraph[] {
  const now = rangesOf(after)
  return mapRanges(rangesOf(before), edits).map(({ from, to, text, kind }) => {
    const became = now[firstEndingAt(now, from + 1)]
    return { text, kind: (became !== undefined && became.from < to ? became.kind : null) ?? kind }
  })
}

function rangesOf({ paragraphs }: PlainParagraphs): readonly (PlainParagraph & Range)[] {
  let from = 0
  return paragraphs.map((paragraph) => {
    const range = { ...paragraph, from, to: from + paragraph.text.length }
    from = range.to + separator.length
    return range
  })
}
