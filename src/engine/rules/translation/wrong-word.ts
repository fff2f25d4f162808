import type { BlockContent, Token } from '../../article'
import { replaceWords } from '../../lexicon/fill'
import { askFirst } from '../proposals'
import type { Report } from '../rule'

/** A word that does not go with its noun, and the one that English puts. `message` is told with the word in small letters. */
export function reportWrongWord(
  block: BlockContent,
  tokens: readonly Token[],
  at: number,
  put: string,
  message: (word: string) => string,
): Report | undefined {
  const word = tokens[at]
  if (!word) return undefined
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 5,
    message: message(word.lower),
    repairs: askFirst(word.quoted, `Ask whether “${word.lower}” was said`, {
      label: `Put “${put}”`,
      kind: 'single',
      edits: replaceWords(block, tokens, at, at, put),
    }),
  }
}
