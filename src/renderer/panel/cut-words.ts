/** Longer words are of no use to whoever is told of them in a file. */
export const longestTold = 4000

/** The words, or as many of their characters as fit with an ellipsis behind them. */
export function cutWords(words: string, longest: number): string {
  if (words.length <= longest) return words
  // Half of a surrogate pair is no character.
  return `${words.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
