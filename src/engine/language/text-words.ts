import type { BlockContent } from '../article'
import { onceEach } from '../once-each'

/** The runs of letters in a text, in lower case. */
export const letterRuns = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const runsIn = onceEach(({ text }: Pick<BlockContent, 'text'>): ReadonlySet<string> => new Set(letterRuns(text)))

/**
 * Whether a block holds one of some words, as far as its letters tell. Most blocks do not, and what an expression with hundreds of names
 * in it looks for need not be looked for at each of their letters.
 */
export function holdsWord(content: BlockContent, words: ReadonlySet<string>): boolean {
  for (const run of runsIn(content)) if (words.has(run)) return true
  return false
}
