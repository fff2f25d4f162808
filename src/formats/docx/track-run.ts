import type { Edit } from '../../engine/types'
import type { Paragraph, Piece } from '../office/layout'
import { sourceOf, startTag, whole } from '../office/sources'
import { escapeMarkup } from '../escape'
import { childNamed, type XmlElement } from '../xml/tree'
import type { Markup } from './markup'

/** XML that goes between the runs of a paragraph, at a place inside of this run. */
export interface Put {
  /** Beside which of the run’s texts or marks. */
  readonly piece: Piece
  /** A place in the draft, inside of the piece or at its edge. */
  readonly at: number
  readonly xml: string
}

interface Chunk {
  readonly state: 'kept' | 'deleted' | 'between'
  readonly xml: string
}

/**
 * A run taken apart: what stays, what edits delete, and what is put between, each with the run’s own looks. `deletion` is the start tag of
 * a tracked deletion.
 */
export function trackRun(
  run: XmlElement,
  paragraph: Paragraph,
  edits: readonly Edit[],
  puts: readonly Put[],
  markup: Markup,
  deletion: () => string,
): string {
  const { source } = paragraph.part.xml
  const properties = childNamed(run, 'w:rPr')
  const chunks: Chunk[] = []
  for (const child of run.children) {
    if (child.kind === 'text' || child === properties) continue
    const pieces = paragraph.pieces.filter(({ node }) => node === child || node.parent === child)
    if (pieces.length === 0) chunks.push({ state: 'kept', xml: whole(source, child) })
    for (const piece of pieces) chunks.push(...cut(source, piece, child, edits, puts, markup))
  }
  const wrap = ({ state, xml }: Chunk): string => {
    if (state === 'between') return xml
    const own = `${startTag(source, run)}${whole(source, properties)}${xml}${markup.close('r')}`
    return state === 'kept' ? own : `${deletion()}${own}${markup.close('del')}`
  }
  return grouped(chunks).map(wrap).join('')
}

/** A piece cut where edits and what is put in it begin and end. */
function cut(
  source: string,
  piece: Piece,
  child: XmlElement,
  edits: readonly Edit[],
  puts: readonly Put[],
  markup: Markup,
): readonly Chunk[] {
  const own = puts.filter((put) => put.piece === piece)
  const isGone = (from: number, to: number): boolean => edits.some((edit) => edit.from <= from && edit.to >= to && from < to)
  const putAt = (place: number): readonly Chunk[] =>
    own.filter(({ at }) => at === place).map(({ xml }) => ({ state: 'between', xml }))
  if (piece.kind !== 'text') {
    const state = isGone(piece.from, piece.to) ? 'deleted' : 'kept'
    return [...putAt(piece.from), { state, xml: whole(source, child) }, ...putAt(piece.to)]
  }
  const isWhole =
    child.children.length === 1 && own.length === 0 && edits.every((edit) => edit.from >= piece.to || edit.to <= piece.from)
  if (isWhole) return [{ state: 'kept', xml: whole(source, child) }]
  const cuts = [piece.from, piece.to, ...edits.flatMap(({ from, to }) => [from, to]), ...own.map(({ at }) => at)]
  const places = [...new Set(cuts.filter((at) => at >= piece.from && at <= piece.to))].toSorted((one, other) => one - other)
  return places.flatMap((from, index): readonly Chunk[] => {
    const to = places[index + 1]
    if (to === undefined) return putAt(from)
    const raw = source.slice(sourceOf(source, piece, from), sourceOf(source, piece, to))
    const gone = isGone(from, to)
    const text = piece.node.isCdata ? escapeMarkup(raw) : raw
    const xml = markup.tag(gone ? 'delText' : 't', ' xml:space="preserve"', text)
    return [...putAt(from), { state: gone ? 'deleted' : 'kept', xml }]
  })
}

function grouped(chunks: readonly Chunk[]): readonly Chunk[] {
  const groups: Chunk[] = []
  for (const chunk of chunks) {
    const last = groups.at(-1)
    if (last !== undefined && last.state === chunk.state) groups[groups.length - 1] = { ...chunk, xml: last.xml + chunk.xml }
    else groups.push(chunk)
  }
  return groups
}
