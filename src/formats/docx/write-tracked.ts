import type { Edit, Range } from '../../engine/types'
import type { DocumentPart, Paragraph } from '../office/layout'
import { emptiedNotes, withNotes } from '../office/gone-notes'
import { movedObjects } from '../office/inserting'
import { type ParagraphPlan, planEdits } from '../office/plan'
import { splice, type Splice } from '../xml/splice'
import { descendants, elementsIn, siblingsBetween, type XmlElement } from '../xml/tree'
import { commentElements, commentParts, highestId, type NewComment, type Signature } from './comments'
import type { WordDocument } from './document'
import { createMarkup, isInRun, type Markup } from './markup'
import { takeUpIn } from './paragraph-ends'
import { isEndDeleted, markedProperties } from './paragraph-marks'
import { type Marker, trackParagraph } from './track-paragraph'
import { writeChangedParts } from './write-parts'

/** Something to be said in the margin about a stretch of the document as it was read. */
export interface Note extends Range {
  readonly text: string
}

/** The document with the edits as tracked changes, which Word shows and can take back one by one, and the notes as comments. Throws Refused. */
export function writeTracked(
  document: WordDocument,
  edits: readonly Edit[],
  notes: readonly Note[],
  signature: Signature,
): Uint8Array {
  const { paragraphs, main } = document
  const plans = planEdits(document, withNotes(document, edits), takeUpIn(document))
  emptiedNotes(document, plans)
  const parts = new Set([main, ...paragraphs.map(({ part }) => part)])
  let number = Math.max(highestId(commentElements(document)), ...[...parts].map(({ xml }) => highestId(descendants(xml.root))))
  const comments = notes.map((note): NewComment & Note => ({ ...note, id: ++number }))
  const markers = markersOf(comments, paragraphs, main)
  const writeOne = (part: DocumentPart, own: readonly ParagraphPlan[]): string => {
    const markup = createMarkup(part, movedObjects(part, own, isInRun))
    const change = (name: 'ins' | 'del', isEmpty = false): string => {
      const about = [
        ['id', String(++number)],
        ['author', signature.author],
        ['date', signature.date],
      ]
      const attributes = about.map(([key = '', value = '']) => markup.attribute(key, value)).join('')
      return isEmpty ? markup.tag(name, attributes) : markup.open(name, attributes)
    }
    return splice(part.xml.source, [...trackPart(part, own, markers, { markup, change })])
  }
  return writeChangedParts(document, plans, writeOne, commentParts(document, comments, signature), markers)
}

function* trackPart(
  part: DocumentPart,
  plans: readonly ParagraphPlan[],
  markers: ReadonlyMap<Paragraph, readonly (Omit<Marker, 'xml'> & { readonly id: number })[]>,
  tracks: { readonly markup: Markup; readonly change: (name: 'ins' | 'del', isEmpty?: boolean) => string },
): Generator<Splice> {
  const { markup, change } = tracks
  const ended = new Set<XmlElement>()
  for (const { paragraph, takesUp, isEmptied } of plans) {
    if (isEmptied && nextSibling(paragraph.last)?.name === 'w:p') ended.add(paragraph.last)
    if (takesUp === null) continue
    ended.add(paragraph.last)
    for (const element of siblingsBetween(paragraph.last, takesUp.element)) ended.add(element)
  }
  for (const plan of plans) {
    const { paragraph, isEmptied } = plan
    const edits = isEmptied ? plan.edits.map((edit) => ({ ...edit, insert: '' })) : plan.edits
    const own = (markers.get(paragraph) ?? []).map(({ id, ...marker }): Marker => {
      const about = markup.attribute('id', String(id))
      const reference = markup.tag('r', '', markup.tag('commentReference', about))
      const xml =
        marker.end === 'from' ? markup.tag('commentRangeStart', about) : markup.tag('commentRangeEnd', about) + reference
      return { ...marker, xml }
    })
    const endGoes = ended.delete(paragraph.last) && !isEndDeleted(paragraph.last)
    if (edits.length > 0 || own.length > 0 || endGoes) yield* trackParagraph({ paragraph, edits }, own, endGoes, tracks)
  }
  // Those without words have no place in the draft.
  for (const element of ended) {
    if (isEndDeleted(element)) continue
    const properties = markedProperties(part.xml.source, element, change('del', true), markup)
    const old = elementsIn(element).find(({ name }) => name === 'w:pPr')
    if (element.innerFrom === element.to) yield { from: element.from, to: element.to, insert: markup.tag('p', '', properties) }
    else yield { from: old?.from ?? element.innerFrom, to: old?.to ?? element.innerFrom, insert: properties }
  }
}

/** Where comments begin and end, by paragraph. Only the document itself has comments: those about a note go to its last paragraph. */
function markersOf(
  notes: readonly (NewComment & Note)[],
  paragraphs: readonly Paragraph[],
  main: DocumentPart,
): ReadonlyMap<Paragraph, readonly (Omit<Marker, 'xml'> & { readonly id: number })[]> {
  const own = paragraphs.filter(({ part }) => part === main)
  const markers = new Map<Paragraph, (Omit<Marker, 'xml'> & { readonly id: number })[]>()
  const add = (id: number, end: Marker['end'], place: number): void => {
    const paragraph = own.findLast(({ from }) => from <= place) ?? own[0]
    if (paragraph === undefined) return
    const at = Math.min(Math.max(place, paragraph.from), paragraph.to)
    markers.set(paragraph, [...(markers.get(paragraph) ?? []), { id, end, at }])
  }
  for (const { id, from, to } of notes) {
    add(id, 'from', from)
    add(id, 'to', Math.max(from, to))
  }
  return markers
}

function nextSibling(element: XmlElement): XmlElement | undefined {
  const siblings = element.parent === null ? [] : elementsIn(element.parent)
  return siblings[siblings.indexOf(element) + 1]
}
