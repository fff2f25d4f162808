import type { Edit } from '../../engine/types'
import { type Host, hostOf, piecesIn } from '../office/hosts'
import type { DocumentPart, Paragraph, TextPiece } from '../office/layout'
import { separator } from '../office/layout'
import { emptiedNotes } from '../office/gone-notes'
import { movedObjects } from '../office/inserting'
import { type ParagraphPlan, planEdits } from '../office/plan'
import { intoText, placeIn, sourceOf, whole } from '../office/sources'
import { attributeIn } from '../xml/attributes'
import { splice, type Splice } from '../xml/splice'
import { childNamed, siblingsBetween, type XmlElement } from '../xml/tree'
import type { WordDocument } from './document'
import { outsideOf } from './field-edges'
import { createMarkup, isInRun, type Markup } from './markup'
import { canBeTakenOut, endsPutInto, paragraphAround, paragraphBreak, takeUpIn } from './paragraph-ends'
import { isEndDeleted, newEndProperties } from './paragraph-marks'
import { keepsSpaces, shownIn } from './shown-text'
import { writeChangedParts } from './write-parts'

/** The document with the edits made as if somebody had typed them: in its texts, and nowhere else. A note goes with its mark.
 * Throws Refused. */
export function writeInPlace(document: WordDocument, edits: readonly Edit[]): Uint8Array {
  const canTakeUp = takeUpIn(document)
  // One that others joined of several is not taken up: the ends they deleted would come back.
  const plans = planEdits(document, edits, (first, last) => last.element === last.last && canTakeUp(first, last))
  const gone = emptiedNotes(document, plans)
  return writeChangedParts(document, plans, (part, own) => {
    const markup = createMarkup(part, movedObjects(part, own, isInRun))
    const goesWith = ({ paragraph }: ParagraphPlan): readonly XmlElement[] => {
      const note = document.notes.around(paragraph)
      return note !== null && gone.has(note) ? [note] : []
    }
    const notesOut = Array.from(new Set(own.flatMap(goesWith)), ({ from, to }) => ({ from, to, insert: '' }))
    const staying = own.filter((plan) => goesWith(plan).length === 0)
    return splice(part.xml.source, [...notesOut, ...splicesOf(part, staying, markup)])
  })
}

function* splicesOf(part: DocumentPart, plans: readonly ParagraphPlan[], markup: Markup): Generator<Splice> {
  const swallowed = new Set<XmlElement>()
  for (const { paragraph, takesUp } of plans) {
    if (takesUp === null) continue
    for (const element of siblingsBetween(paragraph.last, takesUp.element)) swallowed.add(element)
    const properties = childNamed(takesUp.element, 'w:pPr')
    yield { from: paragraph.last.innerTo, to: properties?.to ?? takesUp.element.innerFrom, insert: '' }
  }
  for (const { paragraph, edits, isEmptied } of plans) {
    if (swallowed.has(paragraph.element)) continue
    const { element, last } = paragraph
    if (isEmptied && canBeTakenOut(paragraph)) yield { from: element.from, to: last.to, insert: '' }
    else yield* editParagraph(part, paragraph, isEmptied ? edits.map((edit) => ({ ...edit, insert: '' })) : edits, markup)
  }
}

/** What is put into one paragraph takes along where it breaks, and how. */
interface Editing {
  readonly paragraph: Paragraph
  readonly markup: Markup
  /** How many ends are still to be put into it: what is behind the last one keeps the old end. */
  readonly left: Map<XmlElement, number>
}

/** What the runs stand in that new words go to or beside. */
function parentOf(host: Host): XmlElement | null {
  if (host.kind === 'outside') return host.bound.parent
  const run = host.kind === 'text' ? host.piece.node.parent.parent : host.node.parent
  return run?.name === 'w:r' ? run.parent : run
}

function* editParagraph(part: DocumentPart, paragraph: Paragraph, edits: readonly Edit[], markup: Markup): Generator<Splice> {
  const { source } = part.xml
  const touched = new Set<TextPiece>()
  const puts = edits
    .filter(({ insert }) => insert !== '')
    .map((edit) => ({ insert: edit.insert, parent: parentOf(hostOf(paragraph, edit)) }))
  const editing: Editing = { paragraph, markup, left: endsPutInto(paragraph, puts, markup) }
  const broken = [...editing.left.keys()]
  for (const edit of edits) {
    const host = edit.insert === '' ? null : hostOf(paragraph, edit)
    for (const piece of piecesIn(paragraph, edit)) {
      if (piece.kind !== 'text') {
        yield { from: piece.node.from, to: piece.node.to, insert: '' }
        continue
      }
      touched.add(piece)
      const isHost = host?.kind === 'text' && host.piece === piece
      const from = sourceOf(source, piece, Math.max(edit.from, piece.from))
      const to = sourceOf(source, piece, Math.min(edit.to, piece.to))
      yield { from, to, insert: isHost ? intoText(piece, insideText(edit.insert, piece, editing)) : '' }
    }
    if (host === null) continue
    if (host.kind === 'text') {
      if (touched.has(host.piece) && piecesIn(paragraph, edit).includes(host.piece)) continue
      touched.add(host.piece)
      const at = sourceOf(source, host.piece, host.at)
      yield { from: at, to: at, insert: intoText(host.piece, insideText(edit.insert, host.piece, editing)) }
    } else if (host.kind === 'beside') {
      const run = host.node.parent
      const at = host.side === 'before' ? host.node.from : host.node.to
      const inRun = run?.name === 'w:r'
      yield { from: at, to: at, insert: inRun ? inRunOf(edit.insert, run, editing) : runsOf(edit.insert, run, editing) }
    } else {
      const at = outsideOf(host.bound, host.side)
      yield { from: at, to: at, insert: runsOf(edit.insert, host.bound.parent, editing) }
    }
  }
  for (const text of new Set([...touched].map(({ node }) => node.parent))) yield* keptSpaces(source, text)
  for (const element of broken) {
    const properties = childNamed(element, 'w:pPr')
    if (properties !== null && isEndDeleted(element))
      yield { from: properties.from, to: properties.to, insert: newEndProperties(source, element, '', markup) }
  }
}

/** Makes a text say that the spaces at its edges count, and takes those out that did not. */
function* keptSpaces(source: string, text: XmlElement): Generator<Splice> {
  if (keepsSpaces(text)) return
  const end = text.innerFrom - 1
  yield { ...(attributeIn(source, text, 'xml:space') ?? { from: end, to: end }), insert: ' xml:space="preserve"' }
  for (const { node, says, from, to } of shownIn(text)) {
    for (const [begins, ends] of [
      [0, from],
      [to, says.length],
    ] as const)
      if (begins < ends) yield { from: placeIn(source, node, begins), to: placeIn(source, node, ends), insert: '' }
  }
}

function insideText(insert: string, { node }: TextPiece, editing: Editing): string {
  const { markup } = editing
  const run = node.parent.parent
  const between = run === null ? null : breakIn(run, editing)
  return inParts(
    insert,
    between,
    (part) => markup.insideText(part),
    (end) => `${markup.close('t')}${end}${markup.open('t', ' xml:space="preserve"')}`,
  )
}

function inRunOf(insert: string, run: XmlElement, editing: Editing): string {
  return inParts(insert, breakIn(run, editing), (part) => editing.markup.runContent(part))
}

/** Words as runs of their own, among the children of `parent`. */
function runsOf(insert: string, parent: XmlElement | null, editing: Editing): string {
  const { markup } = editing
  const between = parent === null ? null : breakAmong(parent, editing)
  return inParts(insert, between, (part) => (part === '' ? '' : markup.tag('r', '', markup.runContent(part))))
}

/** Words with an end of a paragraph wherever they have one, if `between` can make one there. */
function inParts(
  insert: string,
  between: (() => string) | null,
  write: (part: string) => string,
  around: (end: string) => string = (end) => end,
): string {
  const parts = between === null ? [insert] : insert.split(separator)
  return parts.map((part, index) => `${index === 0 || between === null ? '' : around(between())}${write(part)}`).join('')
}

/** From among the children of `parent` to the same place in the next paragraph. */
function breakAmong(parent: XmlElement, { paragraph, markup, left }: Editing): (() => string) | null {
  const between = paragraphBreak(paragraph, parent, markup)
  if (between === null) return null
  const element = paragraphAround(parent)
  return () => {
    const more = (left.get(element) ?? 0) - 1
    left.set(element, more)
    return more > 0 ? between(newEndProperties(paragraph.part.xml.source, element, '', markup)) : between()
  }
}

/** From inside a run into one that looks the same, in the next paragraph. */
function breakIn(run: XmlElement, editing: Editing): (() => string) | null {
  const { markup, paragraph } = editing
  const between = run.parent === null ? null : breakAmong(run.parent, editing)
  const properties = whole(paragraph.part.xml.source, childNamed(run, 'w:rPr'))
  return between === null ? null : () => `${markup.close('r')}${between()}${markup.open('r')}${properties}`
}
