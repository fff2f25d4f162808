import type { BlockContent, Token } from '../../article'
import { replaceWords } from '../../lexicon/fill'
import { askFirst, askIfSaid } from '../../proposals'
import type { Report } from '../rule'

/** A word that does not go with its noun, and the one that English puts. */
export function reportWrongWord(
  block: BlockContent,
  tokens: readonly Token[],
  word: Token,
  put: string,
  message: string,
): Report {
  const at = tokens.indexOf(word)
  return {
    ranges: [{ from: word.from, to: word.to }],
    tier: 'likely',
    severity: 5,
    message,
    repairs: askFirst(word.quoted, askIfSaid(`“${word.lower}”`), {
      label: `Put “${put}”`,
      kind: 'single',
      edits: replaceWords(block, tokens, at, at, put),
    }),
  }
}
