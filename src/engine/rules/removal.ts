import type { Article, Block, Sentence } from '../article'
import type { Edit } from '../types'

/** Takes blocks away and the blank lines after them, or at the end of the draft those before, but for the end of the last line. */
export function removal({ text, blocks }: Article, first: Block, last: Block): Edit {
  const next = blocks[last.index + 1]
  if (next) return { from: first.from, to: next.from, insert: '' }
  const previous = blocks[first.index - 1]
  if (!previous) return { from: 0, to: text.length, insert: '' }
  const lineEnd = text.indexOf('\n', previous.to)
  return { from: lineEnd < 0 || lineEnd >= first.from ? previous.to : lineEnd + 1, to: text.length, insert: '' }
}

/** Takes a sentence away and the space that parted it from its neighbour; with the last of a block the block goes. */
export function sentenceRemoval(article: Article, block: Block, { index, from, to }: Sentence): Edit {
  const next = block.sentences[index + 1]
  if (index > 0) return { from: block.from + block.text.slice(0, from).trimEnd().length, to: block.from + to, insert: '' }
  return next ? { from: block.from + from, to: block.from + next.from, insert: '' } : removal(article, block, block)
}
