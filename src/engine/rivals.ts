import type { Article, Block } from './article'
import { applyEdits } from './edits'
import type { Readings, WordOdds } from './readers'
import { shiftEdits } from './shift'
import { touching } from './touching'
import type { Edit, Repair } from './types'

/** A repair that others of its finding compete with: they put the same words elsewhere, and how the text then reads tells which is right. */
export type Rival = Repair & { readonly rival?: true }

/** The key a text is read under that stands in no draft: a paragraph as it would be after a repair. */
export const trialKey = (text: string) => `trial:${text}`

/** The paragraphs as they would read after each of the rivals; none where a repair has no rival. */
export function trialsOf(article: Article, repairs: readonly Rival[]): readonly string[] {
  const rivals = rivalsAmong(repairs)
  const blocks = blocksOf(article, rivals)
  return rivals.flatMap(({ edits }) => blocks.map((block) => textAfter(block, edits))).filter(isText)
}

/**
 * Puts the rivals in the order in which the paragraphs read after them, by how much of it a reader would change. They keep their
 * order where readers have not read all of them, and the other repairs their places.
 */
export function orderRivals(article: Article, repairs: readonly Rival[], readings: Readings | undefined): readonly Repair[] {
  const rivals = rivalsAmong(repairs)
  const blocks = blocksOf(article, rivals)
  const weighed = rivals.flatMap((rival) => {
    const odds = blocks.map((block) => {
      const text = textAfter(block, rival.edits)
      return readings?.get(text === null ? block.key : trialKey(text))?.words
    })
    return odds.every(isRead) ? [{ rival, oddness: oddnessOf(odds.flat()) }] : []
  })
  if (rivals.length === 0 || weighed.length < rivals.length) return repairs.map(withoutMark)
  const ordered = weighed.toSorted((a, b) => a.oddness - b.oddness).map(({ rival }) => rival)
  return repairs.map((repair) => withoutMark(rivals.includes(repair) ? (ordered.shift() ?? repair) : repair))
}

function rivalsAmong(repairs: readonly Rival[]): readonly Rival[] {
  const rivals = repairs.filter(({ rival }) => rival === true)
  return rivals.length > 1 ? rivals : []
}

/** All blocks that one of the rivals changes: only over the same words can they be compared. */
const blocksOf = (article: Article, rivals: readonly Rival[]) =>
  touching(
    article.blocks,
    rivals.flatMap(({ edits }) => edits),
  )

/** Null where a repair leaves the block as it is. */
function textAfter({ from, to, text }: Block, edits: readonly Edit[]): string | null {
  const own = edits.filter((edit) => edit.from >= from && edit.to <= to)
  return own.length === 0 ? null : applyEdits(text, shiftEdits(own, -from))
}

const isText = (text: string | null): text is string => text !== null
const isRead = (words: readonly WordOdds[] | undefined): words is readonly WordOdds[] => words !== undefined

/** How likely an editor would change nothing at all, as a logarithm with its sign turned: the smaller, the better. */
const oddnessOf = (words: readonly WordOdds[]) =>
  words.reduce((sum, { changed }) => sum - Math.log(Math.max(least, 1 - changed)), 0)

const least = 1e-6

function withoutMark({ rival: _, ...repair }: Rival): Repair {
  return repair
}
