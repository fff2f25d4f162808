/** Words that run from right to left, as they stand in an English sentence: in an order of their own, with their marks (UAX 9). */
export function isolated(words: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? `\u2068${words}\u2069` : words
}

/** A stretch of a sentence. */
export interface Stretch {
  readonly text: string
  /** It keeps an order of its own. */
  readonly isIsolated: boolean
}

/** A sentence cut before and after words that were isolated in it, without the characters that did it. */
export function stretchesOf(sentence: string): readonly Stretch[] {
  return sentence
    .split(/\u2068([^\u2066-\u2069]*[\p{Script=Arabic}\p{Script=Hebrew}][^\u2066-\u2069]*)\u2069/u)
    .map((text, at) => ({ text, isIsolated: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
