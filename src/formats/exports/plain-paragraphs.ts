import type { BlockHint, BlockKind } from '../../engine/types'
import { objectMark, separator } from '../office/layout'

/** A draft as a document of its own is made of it. */
export interface PlainParagraphs {
  /** Paragraphs parted by one blank line each, as every reader gives them. */
  readonly text: string
  readonly paragraphs: readonly PlainParagraph[]
  /** Where a place of the draft stands in `text`. */
  at(place: number): number
}

export interface PlainParagraph {
  readonly text: string
  readonly kind: BlockKind | null
}

/** Plain text has a line for each paragraph, unless it parts them by blank lines. */
export function hasBlankLines(text: string): boolean {
  return /\S\n[^\S\n]*\n\s*\S/u.test(text)
}

/** Whether a text has its paragraphs parted by blank lines now: one typed into a text with a line for each joins none of them. */
export function isParted(original: string, text: string): boolean {
  return hasBlankLines(text) && (hasBlankLines(original) || !/\S\s*\n\s*\S/u.test(original))
}

/** Cuts a draft into the paragraphs of a document. What stands for a picture or note is left out: there is nothing to put there. */
export function plainParagraphs(draft: string, blocks: readonly BlockHint[], parted: boolean): PlainParagraphs {
  const end = parted ? /\n(?:[^\S\n]*\n)+/gu : /\n+/gu
  const paragraphs: PlainParagraph[] = []
  const moves: { readonly from: number; readonly to: number; readonly shift: number; readonly skipped: readonly number[] }[] = []
  let length = 0
  let from = 0
  const add = (to: number): void => {
    const raw = draft.slice(from, to)
    const text = withoutUnwritable(raw)
    if (text.trim() === '') return
    const skipped = [...raw.matchAll(unwritable)].map(({ index }) => from + index)
    const start = length + (paragraphs.length === 0 ? 0 : separator.length)
    moves.push({ from, to, shift: start - from, skipped })
    length = start + text.length
    const begins = from
    const kind = blocks.find((block) => block.from < to && block.to > begins)?.kind ?? null
    paragraphs.push({ text, kind })
  }
  for (const match of draft.matchAll(end)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(draft.length)
  return {
    text: paragraphs.map(({ text }) => text).join(separator),
    paragraphs,
    at(place) {
      const move = moves.findLast((one) => one.from <= place)
      if (move === undefined) return 0
      const within = Math.min(place, move.to)
      return within + move.shift - move.skipped.filter((at) => at < within).length
    },
  }
}

/** The text without what no document can hold, and without what stands for pictures and notes. */
export function withoutUnwritable(text: string): string {
  return text.replace(unwritable, '')
}

/** How many characters of a draft no document can hold. */
export function unwritableIn(draft: string): number {
  return [...draft.matchAll(unwritable)].filter(([character]) => character !== objectMark).length
}

/** Controls, halves of characters, and objects. */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffc\ufffe\uffff]|\p{Surrogate}/gu
