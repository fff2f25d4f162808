import common from '../../../resources/witness/common-words.json'
import { once } from '../once-each'

/** With the forms they take: Headlamps, Deployed. They are many, so they are told apart when first asked for. */
const commonWords = once((): ReadonlySet<string> => new Set(common.words.split(' ')))

const beginnings = /^(?:in|un|dis|re|non|over|under|inter|pre|mis|co|anti|sub)-?(?=\p{L}{4})/u

/** An English word that stands in a dictionary in small letters, so that a capital makes it no name by itself. */
export function isCommonWord(word: string): boolean {
  const words = commonWords()
  const lower = word.toLowerCase()
  return words.has(lower) || words.has(lower.replace(beginnings, ''))
}
