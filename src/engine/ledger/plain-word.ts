import { isCommonWord } from '../language/dictionary-words'
import { isRole } from '../language/roles'

/** “Turnout”, “Prosecutors”: a word of English, which at the start of a sentence has its capital from there. */
export function isPlainWord(text: string): boolean {
  const lower = text.toLowerCase()
  return isCommonWord(lower) || isRole(lower.replace(/s$/u, '')) || /(?:[eo]r|ist|ian)s$/u.test(lower)
}
