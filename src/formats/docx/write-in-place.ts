import type { Edit } from '../../engine/types'
import { hostOf, piecesIn } from '../office/hosts'
import type { DocumentPart, Paragraph, TextPiece } from '../office/layout'
import { separator } from '../office/layout'
import { movedObjects } from '../office/inserting'
import { type ParagraphPlan, planEdits } from '../office/plan'
import { intoText, sourceOf, whole } from '../office/sources'
import { splice, type Splice } from '../xml/splice'
import { childNamed, type XmlElement } from '../xml/tree'
import type { WordDocument } from './document'
import { outsideOf } from './field-edges'
import { createMarkup, isInRun, type Markup } from './markup'
import { canBeTakenOut, paragraphBreak, siblingsBetween, takeUpIn } from './paragraph-ends'
import { writeChangedParts } from './write-parts'

/** The document with the edits made as if somebody had typed them: in its texts, and nowhere else. Throws Refused. */
export function writeInPlace(document: WordDocument, edits: readonly Edit[]): Uint8Array {
  const plans = planEdits(document, edits, takeUpIn(document))
  return writeChangedParts(document, plans, (part, own) => {
    const markup = createMarkup(part, movedObjects(part, own, isInRun))
    return splice(part.xml.source, [...splicesOf(part, own, markup)])
  })
}

function* splicesOf(part: DocumentPart, plans: readonly ParagraphPlan[], markup: Markup): Generator<Splice> {
  const swallowed = new Set<XmlElement>()
  for (const { paragraph, takesUp } of plans) {
    if (takesUp === null) continue
    for (const element of siblingsBetween(paragraph.element, takesUp.element)) swallowed.add(element)
    const properties = childNamed(takesUp.element, 'w:pPr')
    yield { from: paragraph.element.innerTo, to: properties?.to ?? takesUp.element.innerFrom, insert: '' }
  }
  for (const { paragraph, edits, isEmptied } of plans) {
    if (swallowed.has(paragraph.element)) continue
    if (isEmptied && canBeTakenOut(paragraph.element)) yield { ...placeOf(paragraph.element), insert: '' }
    else yield* editParagraph(part, paragraph, isEmptied ? edits.map((edit) => ({ ...edit, insert: '' })) : edits, markup)
  }
}

const placeOf = ({ from, to }: XmlElement) => ({ from, to })

function* editParagraph(part: DocumentPart, paragraph: Paragraph, edits: readonly Edit[], markup: Markup): Generator<Splice> {
  const { source } = part.xml
  const touched = new Set<TextPiece>()
  for (const edit of edits) {
    const host = edit.insert === '' ? null : hostOf(paragraph, edit)
    for (const piece of piecesIn(paragraph, edit)) {
      if (piece.kind !== 'text') {
        yield { ...placeOf(piece.node), insert: '' }
        continue
      }
      touched.add(piece)
      const isHost = host?.kind === 'text' && host.piece === piece
      const from = sourceOf(source, piece, Math.max(edit.from, piece.from))
      const to = sourceOf(source, piece, Math.min(edit.to, piece.to))
      yield { from, to, insert: isHost ? intoText(piece, insideText(edit.insert, piece, paragraph, markup)) : '' }
    }
    if (host === null) continue
    if (host.kind === 'text') {
      if (touched.has(host.piece) && piecesIn(paragraph, edit).includes(host.piece)) continue
      touched.add(host.piece)
      const at = sourceOf(source, host.piece, host.at)
      yield { from: at, to: at, insert: intoText(host.piece, insideText(edit.insert, host.piece, paragraph, markup)) }
    } else if (host.kind === 'beside') {
      const run = host.node.parent
      const at = host.side === 'before' ? host.node.from : host.node.to
      const inRun = run?.name === 'w:r'
      yield {
        from: at,
        to: at,
        insert: inRun ? inRunOf(edit.insert, run, paragraph, markup) : runsOf(edit.insert, run, paragraph, markup),
      }
    } else {
      const at = outsideOf(host.bound, host.side)
      yield { from: at, to: at, insert: runsOf(edit.insert, host.bound.parent, paragraph, markup) }
    }
  }
  for (const piece of touched) yield* keptSpaces(piece)
}

/** Spaces at the edges of a text count only where it says so. */
function* keptSpaces({ node, skip, from, to }: TextPiece): Generator<Splice> {
  const text = node.parent
  if (text.attributes.get('xml:space') === 'preserve') return
  const at = text.innerFrom - 1
  yield { from: at, to: at, insert: ' xml:space="preserve"' }
  const behind = node.text.length - skip - (to - from)
  if (skip > 0) yield { from: node.from, to: node.from + skip, insert: '' }
  if (behind > 0) yield { from: node.to - behind, to: node.to, insert: '' }
}

function insideText(insert: string, { node }: TextPiece, paragraph: Paragraph, markup: Markup): string {
  const run = node.parent.parent
  const between = run === null ? null : breakIn(run, paragraph, markup)
  const parts = between === null ? [insert] : insert.split(separator)
  return parts
    .map((part) => markup.insideText(part))
    .join(`${markup.close('t')}${between ?? ''}${markup.open('t', ' xml:space="preserve"')}`)
}

function inRunOf(insert: string, run: XmlElement, paragraph: Paragraph, markup: Markup): string {
  const between = breakIn(run, paragraph, markup)
  const parts = between === null ? [insert] : insert.split(separator)
  return parts.map((part) => markup.runContent(part)).join(between ?? '')
}

/** From inside a run into one that looks the same, in the next paragraph. */
function breakIn(run: XmlElement, paragraph: Paragraph, markup: Markup): string | null {
  const between = run.parent === null ? null : paragraphBreak(paragraph, run.parent, markup)
  const properties = whole(paragraph.part.xml.source, childNamed(run, 'w:rPr'))
  return between === null ? null : `${markup.close('r')}${between()}${markup.open('r')}${properties}`
}

/** Words as runs of their own, among the children of `parent`. */
function runsOf(insert: string, parent: XmlElement | null, paragraph: Paragraph, markup: Markup): string {
  const between = parent === null ? null : paragraphBreak(paragraph, parent, markup)
  const parts = between === null ? [insert] : insert.split(separator)
  return parts.map((part) => (part === '' ? '' : markup.tag('r', '', markup.runContent(part)))).join(between?.() ?? '')
}
