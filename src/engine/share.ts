import type { Block } from './article'
import type { Reading, WordOdds } from './readers'
import type { Range } from './types'

/**
 * The share of the words of a draft that an editor would change, from 0 to 1, as a reader that weighs every word sees it. Undefined where
 * less than half of its prose was read: one paragraph does not speak for a draft.
 */
export function shareToChange(blocks: readonly Block[], readingOf: (block: Block) => Reading | undefined): number | undefined {
  let length = 0
  let read = 0
  const words: WordOdds[] = []
  for (const block of blocks) {
    const odds = readingOf(block)?.words
    length += block.text.length
    if (odds === undefined) continue
    read += block.text.length
    words.push(...odds)
  }
  return words.length === 0 || read < length / 2 ? undefined : meanOf(words)
}

/** The same for a stretch of a paragraph, such as a sentence; undefined where no word of it was read. */
export function shareIn(words: readonly WordOdds[], { from, to }: Range): number | undefined {
  const inside = words.filter((word) => word.from < to && word.to > from)
  return inside.length === 0 ? undefined : meanOf(inside)
}

const meanOf = (words: readonly WordOdds[]) => words.reduce((sum, { changed }) => sum + changed, 0) / words.length
