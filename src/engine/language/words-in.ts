import type { Token } from '../article'
import { onceEach } from '../once-each'

/** The words of tokens, in lower case. */
export const wordsIn = onceEach((tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ lower }) => lower)))

/** Whether tokens hold one of a few words: most sentences do not, and rules that look for them need not go through the rest. */
export function holdsAny(tokens: readonly Token[], words: Iterable<string>): boolean {
  const held = wordsIn(tokens)
  for (const word of words) if (held.has(word)) return true
  return false
}

/** Whether a token holds a letter or a figure. */
export function isWord({ text }: Pick<Token, 'text'>): boolean {
  const code = text.charCodeAt(0)
  const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return isPlain || /[\p{L}\p{N}]/u.test(text)
}
