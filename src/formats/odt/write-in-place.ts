import { strToU8 } from 'fflate'
import { t } from '../../l10n/t'
import type { Edit, Range } from '../../engine/types'
import { Refused } from '../format'
import { hostOf, piecesIn } from '../office/hosts'
import { objectMark, type Paragraph, separator, type TextPiece } from '../office/layout'
import { editedNote, takenNotes } from '../office/gone-notes'
import { type MovedObjects, movedObjects, writable } from '../office/inserting'
import { mergeTouching, type ParagraphPlan, planEdits } from '../office/plan'
import { endTag, intoText, sourceOf, startTag } from '../office/sources'
import { writeParts } from '../package/write-package'
import { splice, type Splice } from '../xml/splice'
import { descendants, elementsIn, siblingsBetween, type XmlElement } from '../xml/tree'
import type { OpenDocument } from './document'
import { type Edges, odtText, spaces } from './inserted'
import { divisible, silent } from './names'

/**
 * The document with the edits made as if somebody had typed them: in its paragraphs, and nowhere else. The words of a note have to go with
 * its mark. Throws Refused.
 */
export function writeOpenDocument(document: OpenDocument, edits: readonly Edit[]): Uint8Array {
  const { content, file } = document
  const prefix = content.xml.prefixes.get('text')
  if (prefix === undefined || prefix === '')
    throw new Refused(t('Nothing was written: this file is built in a way that Galley cannot write; save it anew first.'))
  const plans = planEdits(document, edits, canTakeUp)
  const moved = movedObjects(content, plans, () => true)
  const source = splice(content.xml.source, [...splicesOf(document, plans, { prefix, moved, draft: document.text })])
  return writeParts(file, [{ name: content.name, bytes: strToU8(source) }])
}

interface Writing {
  readonly prefix: string
  readonly moved: MovedObjects
  readonly draft: string
}

function* splicesOf(document: OpenDocument, plans: readonly ParagraphPlan[], writing: Writing): Generator<Splice> {
  const swallowed = new Set<XmlElement>()
  const taken = takenNotes(
    document,
    plans.flatMap(({ edits }) => edits),
  )
  for (const { paragraph, takesUp } of plans) {
    if (takesUp === null) continue
    for (const element of siblingsBetween(paragraph.element, takesUp.element)) swallowed.add(element)
    yield { from: paragraph.element.innerTo, to: takesUp.element.innerFrom, insert: '' }
  }
  for (const { paragraph, edits, isEmptied } of plans) {
    if (swallowed.has(paragraph.element)) continue
    const note = document.notes.around(paragraph)
    if (note !== null && taken.has(note)) {
      if (isEmptied || edits.length === 0) continue
      throw editedNote()
    }
    const out = isEmptied ? takenOut(paragraph.element) : null
    if (out !== null) yield { from: out.from, to: out.to, insert: '' }
    else yield* editParagraph(paragraph, isEmptied ? edits.map((edit) => ({ ...edit, insert: '' })) : edits, writing)
  }
}

function* editParagraph(paragraph: Paragraph, edits: readonly Edit[], writing: Writing): Generator<Splice> {
  const { source } = paragraph.part.xml
  for (const edit of wholeSpaces(paragraph, edits)) {
    yield* keptSpace(paragraph, edit, writing)
    for (const piece of piecesIn(paragraph, edit)) {
      const from = Math.max(edit.from, piece.from)
      const to = Math.min(edit.to, piece.to)
      if (piece.kind === 'text') yield { from: sourceOf(source, piece, from), to: endInSource(source, piece, to), insert: '' }
      else yield { from: piece.node.from, to: piece.node.to, insert: '' }
    }
    if (edit.insert === '') continue
    const host = hostOf(paragraph, edit)
    const inside = host.kind === 'text' ? host.piece.node.parent : host.kind === 'beside' ? host.node.parent : host.bound.parent
    const xml = inside === null ? '' : insertedXml(edit, inside, paragraph, writing)
    if (host.kind === 'text') {
      // Put in before what is taken out at the same place.
      const at = endInSource(source, host.piece, host.at)
      yield { from: at, to: at, insert: intoText(host.piece, xml) }
    } else {
      const node = host.kind === 'beside' ? host.node : host.bound
      const at = host.side === 'before' ? node.from : node.to
      yield { from: at, to: at, insert: xml }
    }
  }
}

/** A space goes with all the white space in the source that it stands for. */
function endInSource(source: string, piece: TextPiece, to: number): number {
  const end = sourceOf(source, piece, to)
  const isSpace = to === piece.to && /[ \t\r\n]/u.test(source.charAt(end - 1))
  return isSpace ? end + (/^[ \t\r\n]*/u.exec(source.slice(end, piece.node.to))?.[0].length ?? 0) : end
}

/** Edits that take some of the spaces that one element stands for take them all, and put the others back. */
function wholeSpaces({ pieces }: Paragraph, edits: readonly Edit[]): readonly Edit[] {
  return pieces.reduce((all, piece) => (piece.kind === 'mark' && piece.to - piece.from > 1 ? wholeSpace(piece, all) : all), edits)
}

function wholeSpace({ from, to }: Range, edits: readonly Edit[]): readonly Edit[] {
  const inside = edits.filter((edit) => edit.from < to && edit.to > from)
  if (inside.every((edit) => edit.from <= from && edit.to >= to)) return edits
  const parts: Edit[] = []
  let text = ''
  let at = from
  for (const edit of inside) {
    if (edit.from < from) parts.push({ from: edit.from, to: from, insert: edit.insert })
    else text += ' '.repeat(edit.from - at) + edit.insert
    if (edit.to > to) parts.push({ from: to, to: edit.to, insert: '' })
    at = Math.min(to, edit.to)
  }
  const whole = { from, to, insert: text + ' '.repeat(to - at) }
  return mergeTouching([...edits.filter((edit) => !inside.includes(edit)), ...parts, whole])
}

/** A space that comes to stand behind another one would be lost. */
function* keptSpace(paragraph: Paragraph, { from, to, insert }: Edit, { draft, prefix }: Writing): Generator<Splice> {
  const piece = paragraph.pieces.find((one) => one.from <= to && one.to > to)
  const before = insert === '' && from > paragraph.from ? draft.charAt(from - 1) : insert.slice(-1)
  if (piece?.kind !== 'text' || draft.charAt(to) !== ' ' || /\S/u.test(before)) return
  const at = sourceOf(paragraph.part.xml.source, piece, to)
  yield { from: at, to: endInSource(paragraph.part.xml.source, piece, to + 1), insert: intoText(piece, spaces(1, prefix)) }
}

function insertedXml({ from, to, insert }: Edit, inside: XmlElement, paragraph: Paragraph, writing: Writing): string {
  const { draft, prefix, moved } = writing
  // What stands before or behind may be taken out by another edit, so that more counts as an edge than is one: that costs nothing.
  const edges = {
    start: from === paragraph.from || /\s/u.test(draft.charAt(from - 1)),
    end: to === paragraph.to || /\s/u.test(draft.charAt(to)),
  }
  const next = paragraphBreak(paragraph, inside)
  const parts = next === null ? [insert] : insert.split(separator)
  return parts
    .map((part, index) => {
      const own = { start: index === 0 ? edges.start : true, end: index === parts.length - 1 ? edges.end : true }
      return withObjects(writable(part), prefix, own, moved)
    })
    .join(next ?? '')
}

function withObjects(text: string, prefix: string, edges: Edges, moved: MovedObjects): string {
  const parts = text.split(objectMark)
  return parts
    .map((part, index) => {
      const own = { start: index === 0 && edges.start, end: index === parts.length - 1 && edges.end }
      return `${index === 0 ? '' : moved.take()}${odtText(part, prefix, own)}`
    })
    .join('')
}

/** The end of a paragraph and the beginning of another that looks the same; null inside of what cannot be divided. */
function paragraphBreak({ element, part }: Paragraph, inside: XmlElement): string | null {
  const { source } = part.xml
  const around: XmlElement[] = []
  for (let at: XmlElement | null = inside; at !== element; at = at.parent) {
    if (at === null || !divisible.has(at.name)) return null
    around.push(at)
  }
  const closed = around.map((one) => endTag(source, one)).join('')
  const opened = around
    .toReversed()
    .map((one) => startTag(source, one))
    .join('')
  const whole = isAllOfItem(element) ? [element, element.parent] : [element]
  const ended = whole.map((one) => endTag(source, one)).join('')
  const begun = whole.toReversed().map((one) => beginAnew(source, one))
  return `${closed}${ended}${begun.join('')}${opened}`
}

/** What a list item says in one paragraph goes on in an item of its own. */
function isAllOfItem(element: XmlElement): element is XmlElement & { readonly parent: XmlElement } {
  return element.parent?.name === 'text:list-item' && elementsIn(element.parent).length === 1
}

/** A name of its own cannot be given twice, and a number to count from begins a list anew. */
function beginAnew(source: string, element: XmlElement): string {
  return startTag(source, element).replace(/\s(?:[\w.-]+:id|[\w.-]+:start-value)\s*=\s*(?:"[^"]*"|'[^']*')/gu, '')
}

function canTakeUp(first: Paragraph, last: Paragraph): boolean {
  if (first.element.parent !== last.element.parent) return false
  if (first.element.name !== last.element.name) return false
  return siblingsBetween(first.element, last.element).every((element) => isParagraph(element) && canGo(element))
}

/** What goes with an emptied paragraph: a list item that held nothing else goes with it. Null where it has to stay. */
function takenOut(element: XmlElement): XmlElement | null {
  const { parent } = element
  if (parent === null || !canGo(element)) return null
  if (/^(?:office:text|text:section)$/u.test(parent.name)) return element
  return isAllOfItem(element) ? parent : null
}

/** Nothing in it has another end elsewhere. */
function canGo(element: XmlElement): boolean {
  return ![...descendants(element)].some(({ name }) => silent.has(name) && name !== 'text:soft-page-break')
}

function isParagraph({ name }: XmlElement): boolean {
  return name === 'text:p' || name === 'text:h'
}
