/** Where `words` stand in `text` nearest to a place; -1 where they do not. */
export function nearest(text: string, words: string, place: number): number {
  const after = text.indexOf(words, place)
  const before = text.lastIndexOf(words, place)
  return before === -1 || (after !== -1 && after - place < place - before) ? after : before
}
