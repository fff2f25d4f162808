import nameWords from '../../../resources/lexicon/names/name-words.json'
import { addTo } from '../add-to'
import type { BlockContent, Token } from '../article'
import { holdsWord } from '../language/text-words'
import { onceEach } from '../once-each'
import type { Range } from '../types'
import { isConnector, knownNames, normalWord, officialNames } from './gazetteer'

/** A name whose words a rewriting machine put others for, and the name that is meant. */
export interface RespeltName extends Range {
  readonly right: string
}

interface Known {
  readonly right: string
  readonly words: readonly string[]
}

/** For each word a machine writes in names, the words it may stand for; a word of two is joined by an underscore. */
const standsFor = new Map<string, Set<string>>()
for (const [word, others] of Object.entries(nameWords.words))
  for (const other of others.split(' ')) standsFor.set(other, (standsFor.get(other) ?? new Set()).add(normalWord(word)))

/** Words that real names have as well: one of them alone is no sign. */
const maybe: ReadonlySet<string> = new Set(nameWords.maybe.split(' '))
const swapped: ReadonlySet<string> = new Set([...standsFor.keys()].map((words) => words.split('_').at(-1) ?? ''))

const byFirst = new Map<string, Known[]>()
const extra = nameWords.names.split('|').map((name) => ({ name, words: name.split(' ').map(normalWord) }))
for (const { name, words } of [...officialNames, ...extra]) {
  if (words.filter((word) => !isConnector(word)).length < 2) continue
  addTo(byFirst, words[0] ?? '', { right: name, words })
}
const known: ReadonlySet<string> = new Set([...knownNames, ...extra.map(({ words }) => words.join(' '))])

/** One word of a name that tells what it is without the rest: only machines write it there. */
const endings: ReadonlyMap<string, string> = new Map(Object.entries(nameWords.endings))

/** The names of a block that a machine put into other words, worked out once. */
export const respeltNamesIn: (content: BlockContent) => readonly RespeltName[] = onceEach((content) =>
  holdsWord(content, swapped) ? content.sentences.flatMap(({ tokens }) => [...respeltIn(tokens)]) : [],
)

/** No name has more words than these. */
const longest = Math.max(...[...byFirst.values()].flat().map(({ words }) => words.length))

function* respeltIn(tokens: readonly Token[]): Generator<RespeltName> {
  const words = normalWords(tokens)
  const signs = words.flatMap((word, at) => (swapped.has(word) || endings.has(tokens[at]?.text ?? '') ? [at] : []))
  for (let at = 0; at < tokens.length; at++) {
    if (!signs.some((sign) => sign >= at && sign <= at + longest)) continue
    if (!isCapital(tokens[at]) && !isCapital(tokens[at + 1]) && !isCapital(tokens[at + 2])) continue
    const best = bestAt(tokens, at)
    if (!best) continue
    yield best.found
    at = best.last
  }
}

interface Matched {
  readonly last: number
  readonly swaps: number
  /** Two for each word that only machines put, one for those that real names have. */
  readonly weight: number
}

interface Reading {
  readonly word: string
  readonly count: number
  readonly weight: number
}

const leastWeight = 2
const fewestOfReal = 3

function bestAt(tokens: readonly Token[], at: number): { readonly found: RespeltName; readonly last: number } | undefined {
  let best: { readonly found: RespeltName; readonly last: number; readonly swaps: number } | undefined
  for (const { word } of readingsAt(tokens, at)) {
    for (const { right, words } of byFirst.get(word) ?? []) {
      const made = matchFrom(tokens, at, words)
      // “the Chemical Safety Board” is no Security Council: two words that real names have are told by a third alone.
      if (made && made.weight === made.swaps && words.length < fewestOfReal) continue
      if (!made || made.weight < leastWeight || !isCapitalized(tokens, at, made.last) || isKnown(tokens, at, made.last)) continue
      if (best && (best.last > made.last || (best.last === made.last && best.swaps <= made.swaps))) continue
      const found = { from: tokens[at]?.from ?? 0, to: tokens[made.last]?.to ?? 0, right }
      best = { found, ...made }
    }
  }
  return best ?? endingAt(tokens, at)
}

/** What centers are for; “Woodland Park Middle” is a school. */
const haveCenters =
  /^(?:Arts?|Business|Call|Cancer|Care|Climate|Conference|Control|Convention|Crisis|Data|Detention|Education|Energy|Event|Exhibition|Fitness|Flight|Health|Heart|History|Housing|Hurricane|Information|Justice|Law|Legal|Media|Medical|News|Policy|Prediction|Research|Resource|Science|Security|Shopping|Space|Sports?|Technology|Trade|Training|Trauma|Treatment|Visitors?|Warning|Welcome|Wildlife)$/u

/** “Meridian Health Middle”: what ends a name in capitals. */
function endingAt(tokens: readonly Token[], at: number): { readonly found: RespeltName; readonly last: number } | undefined {
  const [first, last] = [tokens[at - 1], tokens[at]]
  const right = last && endings.get(last.text)
  if (!first || right === undefined || at < 2 || !haveCenters.test(first.text) || isCapital(tokens[at + 1])) return undefined
  if (!isCapital(tokens[at - 2]) && tokens[at - 2]?.lower !== 'the') return undefined
  if (/^(?:of|school)$/u.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.text === '-') return undefined
  return { found: { from: first.from, to: last?.to ?? first.to, right: `${first.text} ${right}` }, last: at }
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

const normalWords = onceEach((tokens: readonly Token[]): readonly string[] => tokens.map(({ text }) => normalWord(text)))

/** What the words from `at` on may stand for, and how many they are. */
function* readingsAt(tokens: readonly Token[], at: number): Generator<Reading> {
  const token = tokens[at]
  if (!token) return
  const own = normalWords(tokens)[at] ?? ''
  yield { word: own, count: 1, weight: 0 }
  const next = tokens[at + 1]
  if (next) for (const word of standsFor.get(`${own}_${next.lower}`) ?? []) yield { word, count: 2, weight: 2 }
  for (const word of standsFor.get(own) ?? []) yield { word, count: 1, weight: maybe.has(own) ? 1 : 2 }
}

function matchFrom(tokens: readonly Token[], at: number, words: readonly string[]): Matched | undefined {
  const [word, ...rest] = words
  if (word === undefined) return { last: at - 1, swaps: 0, weight: 0 }
  if (word === 'and' && tokens[at]?.text === '&') return matchFrom(tokens, at + 1, rest)
  for (const reading of readingsAt(tokens, at)) {
    if (reading.word !== word) continue
    const made = matchFrom(tokens, at + reading.count, rest)
    if (made) return { last: made.last, swaps: made.swaps + (reading.weight > 0 ? 1 : 0), weight: made.weight + reading.weight }
  }
  return undefined
}

/** At least half of the words that tell something have a capital, the last of them among these. */
function isCapitalized(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter(({ lower }) => !isConnector(normalWord(lower)))
  return isCapital(words.at(-1)) && 2 * words.filter(isCapital).length >= words.length && words.length >= 2
}

/** The words as they stand, with up to two more on either side, are the name of a body that exists. */
function isKnown(tokens: readonly Token[], first: number, last: number): boolean {
  for (let from = Math.max(0, first - 2); from <= first; from++)
    for (let to = last; to <= Math.min(tokens.length - 1, last + 3); to++) {
      if (
        known.has(
          normalWords(tokens)
            .slice(from, to + 1)
            .join(' '),
        )
      )
        return true
    }
  return false
}
