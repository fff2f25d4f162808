import type { Token } from '../article'

/** Nothing stands before it in its sentence but marks, or a dateline and a dash. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  if (before.every(({ pos }) => pos === 'PUNCT')) return true
  return /^[-–—:]$/u.test(before.at(-1)?.text ?? '') && before.length <= 8 && before.every(({ text }) => !/^\p{Ll}/u.test(text))
}
