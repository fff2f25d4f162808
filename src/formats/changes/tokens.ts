/** Words with the space after them, line breaks, and the space a line begins with: joined they are the text again. */
export function wordsOf(text: string): readonly string[] {
  // With spaces as tokens of their own a diff aligns on the spaces and gives nonsense.
  return text.match(/\n|[^\S\n]+|\S+[^\S\n]*/gu) ?? []
}

/** A token without the space after its word: the last word of a paragraph is the same word where more follows it. */
export function wordIn(token: string): string {
  return token.trimEnd() || token
}

/** Lines, each with the blank lines after it. */
export function paragraphsOf(text: string): readonly string[] {
  return text.match(/[^\n]+\n*|\n+/gu) ?? []
}
