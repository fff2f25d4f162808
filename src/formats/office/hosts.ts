import type { Edit } from '../../engine/types'
import type { XmlElement } from '../xml/tree'
import type { Paragraph, Piece, TextPiece } from './layout'

/** Where new words go, and so whose looks they get. */
export type Host =
  /** Into a text; `at` is a place in the draft. */
  | { readonly kind: 'text'; readonly piece: TextPiece; readonly at: number }
  /** Beside an element that is not text, among its siblings. */
  | { readonly kind: 'beside'; readonly node: XmlElement; readonly side: 'before' | 'after' }
  /** Outside of a link or field that they do not belong to. */
  | { readonly kind: 'outside'; readonly bound: XmlElement; readonly side: 'before' | 'after'; readonly piece: Piece }

/** The place for the words of an edit: of those they replace, else of those before, else of those after. */
export function hostOf({ pieces }: Paragraph, { from, to }: Edit): Host {
  const replaced = pieces.find((piece) => piece.kind === 'text' && piece.from < to && piece.to > from)
  if (replaced?.kind === 'text') return { kind: 'text', piece: replaced, at: Math.max(from, replaced.from) }
  const around = pieces.find((piece) => piece.kind === 'text' && piece.from < from && piece.to > from)
  if (around?.kind === 'text') return { kind: 'text', piece: around, at: from }
  const before = pieces.findLast((piece) => piece.to <= from)
  const after = pieces.find((piece) => piece.from >= to && piece !== before)
  const leaves = (one: Piece | undefined, other: Piece | undefined): boolean => {
    const bound = one?.bound ?? null
    return bound !== null && bound !== other?.bound
  }
  if (before?.kind === 'text' && !leaves(before, after)) return { kind: 'text', piece: before, at: before.to }
  if (after?.kind === 'text' && !leaves(after, before)) return { kind: 'text', piece: after, at: after.from }
  if (before !== undefined) return besides(before, leaves(before, after), 'after')
  if (after !== undefined) return besides(after, leaves(after, before), 'before')
  const inside = pieces[0]
  // Marks alone were replaced, and nothing is left beside them.
  if (inside !== undefined) return besides(inside, false, 'before')
  throw new Error('a paragraph without pieces')
}

function besides(piece: Piece, leaves: boolean, side: 'before' | 'after'): Host {
  if (leaves && piece.bound !== null) return { kind: 'outside', bound: piece.bound, side, piece }
  if (piece.kind === 'text') throw new Error('a text that nothing is bound to takes words itself')
  return { kind: 'beside', node: piece.node, side }
}

/** The pieces an edit takes away, whole or in part. */
export function piecesIn({ pieces }: Paragraph, { from, to }: Edit): readonly Piece[] {
  return pieces.filter((piece) => piece.from < to && piece.to > from)
}
