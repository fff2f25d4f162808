import data from '../../../resources/lexicon/collocations.json'
import type { Token } from '../article'
import { pluralOf } from './inflect'

interface Row {
  readonly wrong: string
  readonly right: string
  readonly nouns: string
  /** Not behind one of these words. */
  readonly notAfter?: string
  /** Not where one of these stands right behind the noun. */
  readonly notBefore?: string
  /** Not in a sentence with one of these words. */
  readonly without?: string
}

/** What goes with a noun, and the words beside which it is not looked for. */
export type RightWord = Omit<Row, 'wrong' | 'nouns'>

/** What English puts with a noun, by the word that does not go with it and by the noun, singular or plural. */
type RightWords = ReadonlyMap<string, ReadonlyMap<string, RightWord>>

function indexOf(rows: readonly Row[]): RightWords {
  const index = new Map<string, Map<string, RightWord>>()
  for (const row of rows)
    for (const word of row.wrong.split(' ')) {
      const byNoun = index.get(word) ?? new Map<string, RightWord>()
      for (const noun of row.nouns.split(' ')) byNoun.set(noun, row).set(pluralOf(noun), row)
      index.set(word, byNoun)
    }
  return index
}

/** “make” with “photo”: take. */
export const verbsOfNouns: RightWords = indexOf(data.verbs)

/** “strong” with “rain”: heavy. */
export const adjectivesOfNouns: RightWords = indexOf(data.adjectives)

/** Whether the words around a pair tell that it is English: the tool will “make a photo” from a sketch. */
export function isEnglishHere(
  { notAfter, notBefore, without }: RightWord,
  tokens: readonly Token[],
  at: number,
  nounAt: number,
): boolean {
  const has = (words: string | undefined, token: Token | undefined) => words?.split(' ').includes(token?.lower ?? '') === true
  return (
    has(notAfter, tokens[at - 1]) ||
    has(notBefore, tokens[nounAt + 1]) ||
    (without !== undefined && tokens.some((token) => has(without, token)))
  )
}

const opensObject = /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|some|any|no|many|several|more|another|all|few)$/u
const amounts =
  /^(?:number|series|lot|lots|couple|handful|dozens|hundreds|thousands|pair|range|string|kind|kinds|sort|variety|wave)$/u

/** The place of the noun that is the object of a verb: the last of the words that stand together behind it. */
export function objectAt(tokens: readonly Token[], verbAt: number): number | undefined {
  let head: number | undefined
  let at = verbAt + 1
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (token.pos === 'NOUN') head = at
    // “a number of mistakes”
    else if (token.lower === 'of' && head === at - 1 && amounts.test(tokens[at - 1]?.lower ?? '')) head = undefined
    else if (head !== undefined || !belongsToNoun(tokens, at, verbAt)) break
  }
  // “open the light”, “won the gold”: the last word is a noun, whatever it was taken for.
  if (head === undefined && at > verbAt + 2 && tokens[at - 1]?.pos === 'ADJ') head = at - 1
  const behind = head === undefined ? undefined : tokens[head + 1]
  // “made the job easier”, “made the party a force”, “carried the attack out”, “a job-sharing deal”, “the photos’ owner”, “gave the
  // strike his backing”
  if (
    behind &&
    (/^(?:ADJ|VERB|AUX|PROPN|NUM)$/u.test(behind.pos) ||
      /^(?:out|over|back|forward|aside|together|apart|an?|his|her|its|their|our|my|your|-|['’]s?|n['’]t)$/u.test(behind.lower))
  )
    return undefined
  // “did a question and answer session”
  if (behind?.lower === 'and' && [2, 3].every((place) => tokens[(head ?? 0) + place]?.pos === 'NOUN')) return undefined
  return head
}

function belongsToNoun(tokens: readonly Token[], at: number, verbAt: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (at === verbAt + 1 && opensObject.test(token.lower)) return true
  if (/^(?:ADJ|NUM)$/u.test(token.pos)) return true
  // “a very quick decision”
  if (token.pos === 'ADV') return tokens[at + 1]?.pos === 'ADJ' && opensObject.test(tokens[at - 1]?.lower ?? '')
  return token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && opensObject.test(tokens[at - 1]?.lower ?? '')
}
