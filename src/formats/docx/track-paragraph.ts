import type { Edit } from '../../engine/types'
import { hostOf, piecesIn } from '../office/hosts'
import { type Paragraph, type Piece, separator } from '../office/layout'
import type { ParagraphPlan } from '../office/plan'
import { endTag, startTag, whole } from '../office/sources'
import type { Splice } from '../xml/splice'
import { childNamed, elementsIn, type XmlElement } from '../xml/tree'
import { outsideOf } from './field-edges'
import type { Markup } from './markup'
import { endsPutInto, paragraphAround, paragraphBreak } from './paragraph-ends'
import { markedProperties, newEndProperties } from './paragraph-marks'
import { type Put, trackRun } from './track-run'

/** Start tags of tracked changes, each with a number of its own, and what stands where comments begin and end. */
export interface Tracks {
  readonly markup: Markup
  /** `<w:ins …>` or `<w:del …>`; `isEmpty` for the mark of a paragraph’s end. */
  change(name: 'ins' | 'del', isEmpty?: boolean): string
}

/** A place in a paragraph at which something stands between the runs: the end of what a comment is about. */
export interface Marker {
  readonly at: number
  readonly end: 'from' | 'to'
  readonly xml: string
}

/** The changes of one paragraph, tracked. `endGoes`: its end is deleted, so that the next one goes on in it. */
export function* trackParagraph(
  { paragraph, edits }: Pick<ParagraphPlan, 'paragraph' | 'edits'>,
  markers: readonly Marker[],
  endGoes: boolean,
  tracks: Tracks,
): Generator<Splice> {
  const { markup } = tracks
  const { source } = paragraph.part.xml
  const puts: Put[] = []
  const outside: Splice[] = []
  const slotFor = (edit: Edit): Slot | null => findSlot(paragraph, edit, puts, outside)
  const insertions = edits.filter(({ insert }) => insert !== '').map((edit) => ({ edit, slot: slotFor(edit) }))
  const ends = createEnds(paragraph, insertions, endGoes, tracks)
  yield* ends.splices
  const mark = (side: Marker['end']): void => {
    for (const { at, end, xml } of markers) if (end === side) slotFor({ from: at, to: at, insert: '' })?.add(xml)
  }
  mark('from')
  for (const { edit, slot } of insertions) if (slot !== null) slot.add(insertion(edit.insert, slot, paragraph, ends.next, tracks))
  mark('to')
  yield* outside

  const gone = edits.flatMap((edit) => piecesIn(paragraph, edit))
  const runs = new Set([...gone, ...puts.map(({ piece }) => piece)].flatMap((piece) => runOf(piece) ?? []))
  for (const run of runs)
    yield { from: run.from, to: run.to, insert: trackRun(run, paragraph, edits, puts, markup, () => tracks.change('del')) }
  for (const { node } of gone) {
    // A formula stands among the runs.
    if (node.kind !== 'element' || node.parent?.name === 'w:r') continue
    yield { from: node.from, to: node.to, insert: `${tracks.change('del')}${whole(source, node)}${markup.close('del')}` }
  }
}

function runOf({ node }: Piece): XmlElement | null {
  const run = node.kind === 'text' ? node.parent.parent : node.parent
  return run?.name === 'w:r' ? run : null
}

/** A place between the runs of `parent`, for words that look like those of the run `like`. */
interface Slot {
  readonly parent: XmlElement
  readonly like: XmlElement | null
  add(xml: string): void
}

function findSlot(paragraph: Paragraph, edit: Edit, puts: Put[], outside: Splice[]): Slot | null {
  const host = hostOf(paragraph, edit)
  const between = (parent: XmlElement | null, at: number): Slot | null =>
    parent === null ? null : { parent, like: null, add: (xml) => void outside.push({ from: at, to: at, insert: xml }) }
  if (host.kind === 'outside') return between(host.bound.parent, outsideOf(host.bound, host.side))
  const piece = host.kind === 'text' ? host.piece : paragraph.pieces.find(({ node }) => node === host.node)
  const run = piece === undefined ? null : runOf(piece)
  if (piece === undefined || run === null)
    return host.kind === 'text' ? null : between(host.node.parent, host.side === 'before' ? host.node.from : host.node.to)
  // A deletion is read before what takes its place.
  const at =
    host.kind === 'text' ? Math.max(host.at, Math.min(edit.to, piece.to)) : host.side === 'before' ? piece.from : piece.to
  return run.parent === null ? null : { parent: run.parent, like: run, add: (xml) => void puts.push({ piece, at, xml }) }
}

/** Inserted words between the runs of `parent`, looking like `like`; out of an insertion of somebody else’s, in which ours may not stand. */
function insertion(
  text: string,
  { parent, like }: Slot,
  paragraph: Paragraph,
  nextProperties: (paragraph: XmlElement) => string,
  { markup, change }: Tracks,
): string {
  const { source } = paragraph.part.xml
  const around = othersChanges(parent)
  const between = paragraphBreak(paragraph, outerOf(parent), markup)
  const looks = looksOf(source, like, parent)
  const parts = between === null ? [text] : text.split(separator)
  const inserted = parts
    .map((part, index) => {
      const run = part === '' ? '' : markup.tag('r', '', `${looks}${markup.runContent(part)}`)
      const own = run === '' ? '' : `${change('ins')}${run}${markup.close('ins')}`
      return index === 0 || between === null ? own : `${between(nextProperties(paragraphAround(parent)))}${own}`
    })
    .join('')
  const closed = around.map((element) => endTag(source, element)).join('')
  const opened = around
    .toReversed()
    .map((element) => startTag(source, element))
    .join('')
  return `${closed}${inserted}${opened}`
}

/** From the inside out: what has to be closed to be out of every tracked insertion. */
function othersChanges(parent: XmlElement): readonly XmlElement[] {
  const around: XmlElement[] = []
  for (let at: XmlElement | null = parent; at !== null && at.name !== 'w:p'; at = at.parent) around.push(at)
  return around.slice(0, around.findLastIndex(({ name }) => name === 'w:ins' || name === 'w:moveTo') + 1)
}

/** What tracked insertions of ours stand in when those around are closed. */
function outerOf(parent: XmlElement): XmlElement {
  return othersChanges(parent).at(-1)?.parent ?? parent
}

/** How a run looks, without what belongs to its own words alone. */
function looksOf(source: string, like: XmlElement | null, parent: XmlElement): string {
  const properties = like === null ? null : childNamed(like, 'w:rPr')
  if (properties === null) return ''
  const inLink = parent.name === 'w:hyperlink'
  const own = elementsIn(properties).filter(({ name, attributes }) => {
    if (name === 'w:rPrChange' || name === 'w:ins' || name === 'w:del' || name === 'w:moveTo') return true
    return name === 'w:rStyle' && !inLink && /link|reference/iu.test(attributes.get('w:val') ?? '')
  })
  let rest = whole(source, properties)
  for (const element of own.toReversed())
    rest = rest.slice(0, element.from - properties.from) + rest.slice(element.to - properties.from)
  return rest
}

/** Which ends of paragraphs are new and which goes: of the pieces a paragraph is broken into, the last one has the old end. */
function createEnds(
  paragraph: Paragraph,
  insertions: readonly { readonly edit: Edit; readonly slot: Slot | null }[],
  endGoes: boolean,
  { markup, change }: Tracks,
) {
  const { source } = paragraph.part.xml
  /** How many ends are still to be put into it. */
  const puts = insertions.map(({ edit, slot }) => ({ insert: edit.insert, parent: slot && outerOf(slot.parent) }))
  const left = new Map([...(endGoes ? [[paragraph.last, 0] as const] : []), ...endsPutInto(paragraph, puts, markup)])
  const properties = (element: XmlElement): string => {
    if ((left.get(element) ?? 0) > 0) return newEndProperties(source, element, change('ins', true), markup)
    if (endGoes && element === paragraph.last) return markedProperties(source, element, change('del', true), markup)
    return whole(source, childNamed(element, 'w:pPr'))
  }
  const splices = [...left.keys()].map((element): Splice => {
    const { from, to } = childNamed(element, 'w:pPr') ?? { from: element.innerFrom, to: element.innerFrom }
    return { from, to, insert: properties(element) }
  })
  return {
    splices,
    next(element: XmlElement): string {
      left.set(element, (left.get(element) ?? 0) - 1)
      return properties(element)
    },
  }
}
