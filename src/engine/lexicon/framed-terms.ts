import data from '../../../resources/lexicon/spun-frames.json'
import { addTo } from '../add-to'
import type { Sentence, Token } from '../article'
import { everyVerbForm, formsOf } from '../language/verb-forms'
import { once } from '../once-each'
import { pluralOf } from './inflect'
import { ofSpinners, singularOf, type SwappedTerm } from './swapped-terms'

/** A way a set phrase may begin, and the nouns that may end it. */
interface Start {
  /** What the first word stands for, in its form. */
  readonly put: string
  readonly isSwapped: boolean
  /** The small word between, if there is one. */
  readonly link: string
  /** Whether an article may stand between. */
  readonly isVerb: boolean
  readonly ends: ReadonlySet<string>
}

const neighboursOf = (word: string): readonly string[] =>
  (Object.entries<string>(data.words).find(([head]) => head === word)?.[1] ?? '').split(' ').filter((other) => other !== '')

const startsByWord = once(() => {
  const rows = new Map<string, { word: string; start: Omit<Start, 'ends'>; ends: Set<string> }>()
  const add = (word: string, put: string, link: string, isVerb: boolean, end: string) => {
    const key = `${word}|${put}|${link}|${String(isVerb)}`
    const row = rows.get(key) ?? { word, start: { put, isSwapped: word !== put, link, isVerb }, ends: new Set<string>() }
    row.ends.add(end)
    rows.set(key, row)
  }
  for (const phrase of data.verbs.split('|')) {
    const [, verb = '', end = ''] = /^\{(\w+)\} (\S+)$/u.exec(phrase) ?? []
    const right = formsOf(verb)
    for (const form of everyVerbForm) {
      add(right[form], right[form], '', true, end)
      for (const other of neighboursOf(verb)) add(formsOf(other)[form], right[form], '', true, end)
    }
  }
  for (const phrase of data.phrases.split('|')) {
    const [first = '', end = ''] = phrase.split(' ')
    for (const word of [first].concat(neighboursOf(first))) add(word, first, '', false, end)
  }
  const standing = new Map<string, string[]>()
  for (const [word, heads] of ofSpinners) for (const head of heads) addTo(standing, head, word)
  for (const phrase of data.joined.split('|')) {
    const [first = '', link = '', end = ''] = phrase.split(' ')
    for (const word of [first].concat(standing.get(first) ?? [])) add(word, first, link, false, end)
  }
  const byWord = new Map<string, Start[]>()
  for (const { word, start, ends } of rows.values()) addTo(byWord, word, { ...start, ends })
  return byWord
})

const alsoEnglish = once(() => new Set(data.alsoEnglish.split('|')))

/** The set phrases of some sentences in which a machine put other words for one or both that tell something, in reading order. */
export function* framedTermsIn(sentences: readonly Sentence[]): Generator<SwappedTerm> {
  for (const { tokens } of sentences) {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const found = framedTermAt(tokens, at)
      if (!found) continue
      yield found
      at = found.last
    }
  }
}

const article = /^(?:an?|the|his|her|its|their|our)$/u

function framedTermAt(tokens: readonly Token[], at: number): SwappedTerm | undefined {
  const [first, next] = [tokens[at], tokens[at + 1]]
  if (!first || !next) return undefined
  let best: SwappedTerm | undefined
  for (const { put, isSwapped, link, isVerb, ends } of startsByWord().get(first.lower) ?? none) {
    if (link !== '' && next.lower !== link) continue
    const last = at + (link !== '' || (isVerb && article.test(next.lower)) ? 2 : 1)
    const end = tokens[last]
    if (!end || !/^\p{Ll}{2,}$/u.test(end.text)) continue
    if (link === '' && /^(?:NOUN|PROPN)$/u.test(tokens[last + 1]?.pos ?? '')) continue
    if (tokens[last + 1]?.text === '-' || tokens[at - 1]?.text === '-') continue
    // “on fire”, “by air” are said of one
    const right = endFor(end.lower, ends, isVerb || link !== '')
    if (right === undefined) continue
    // As it stands it is a phrase of English.
    if (!isSwapped && right === end.lower) return undefined
    const words = [first.lower, link, end.lower].filter((word) => word !== '').join(' ')
    if (alsoEnglish().has(words)) return undefined
    const between = last > at + 1 ? `${next.text} ` : ''
    best ??= { tokens, at, last, term: `${put} ${between}${right}` }
  }
  return best
}

const none: readonly Start[] = []

/** The word itself where it may end the phrase, or the one it stands for, in its number. */
function endFor(word: string, ends: ReadonlySet<string>, mayBeMany: boolean): string | undefined {
  const singular = singularOf(word)
  if (ends.has(word) || (singular !== '' && ends.has(singular))) return word
  for (const right of ofSpinners.get(word) ?? []) if (ends.has(right)) return right
  if (singular === '' || !mayBeMany) return undefined
  for (const right of ofSpinners.get(singular) ?? []) if (ends.has(right)) return pluralOf(right)
  return undefined
}
