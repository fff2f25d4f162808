import type { Token } from '../article'
import { everyVerbForm, inflect, type VerbForm } from '../language/verb-forms'
import { onceForText } from '../once-each'
import { pluralOf } from './inflect'
import { type Slot, slots } from './slots'

/** What a piece of a phrase matched: `count` tokens from `at` on, and as which form of which word. */
export interface Piece {
  readonly at: number
  readonly count: number
  readonly forms?: readonly VerbForm[]
  readonly plural?: boolean
  /** Written with a capital in the table, or asked for as `<name>`: part of a name. */
  readonly name?: boolean
}

export interface Pattern {
  /** The words that can stand second; none where anything may. */
  readonly seconds?: readonly string[]
  /** Words one of which stands further on in every match; none where there is no such place. */
  readonly further?: readonly string[]
  /** Matches from a token on, trying longer fillings of slots first. */
  match(tokens: readonly Token[], at: number): readonly Piece[] | undefined
}

interface Element {
  readonly optional: boolean
  readonly words: ReadonlyMap<string, Omit<Piece, 'at' | 'count'>>
  readonly slot?: Slot
  /** The slot is to hold a name. */
  readonly name?: true
}

/** The words that a match of `find` can begin with. */
export function startsOf(find: string): readonly string[] {
  const written = element.exec(find)?.[0]
  const first = written === undefined ? undefined : readElement(written)
  if (!first || first.slot || first.optional) throw new Error(`a phrase begins with a word: ${find}`)
  return [...first.words.keys()]
}

/** Reads `find` of a phrase entry; see resources/lexicon/README.md for how it is written. */
export function compilePattern(find: string): Pattern {
  const elements = readElements(find)
  const [, second] = elements
  const seconds = second && !second.optional && !second.slot ? [...second.words.keys()] : undefined
  return {
    ...(seconds && { seconds }),
    ...furtherOf(elements.slice(seconds ? 2 : 1)),
    match: (tokens, at) => matchFrom(elements, 0, tokens, at),
  }
}

/** Of the places where a word has to stand the one that fewest words fit. */
function furtherOf(elements: readonly Element[]): Pick<Pattern, 'further'> {
  const [best] = elements
    .filter(({ optional, slot }) => !optional && !slot)
    .map(({ words }) => [...words.keys()])
    .toSorted((a, b) => a.length - b.length)
  return best ? { further: best } : {}
}

/** What has to stand right behind a phrase, written as `find` is; it may begin with a slot. */
export function compileFollower(follows: string): (tokens: readonly Token[], at: number) => boolean {
  const elements = readElements(follows)
  return (tokens, at) => matchFrom(elements, 0, tokens, at) !== undefined
}

/** Elements stand apart by spaces; those in brackets may have spaces inside. */
const element = /(?:\{[^}]*\}|\[[^\]]*\]|<[^>]*>|[^ {[<])+/u
const everyElement = new RegExp(element, 'gu')

const readElements = (written: string): readonly Element[] => (written.match(everyElement) ?? []).map(readElement)

function matchFrom(
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): readonly Piece[] | undefined {
  const element = elements[from]
  if (!element) return []
  if (!element.slot && !element.optional) return matchWord(element, elements, from, tokens, at)
  for (const piece of fill(element, tokens, at)) {
    const rest = matchFrom(elements, from + 1, tokens, at + piece.count)
    if (rest) return [piece, ...rest]
  }
  return undefined
}

/** Most elements are words, and most words do not match. */
function matchWord(
  { words }: Element,
  elements: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): readonly Piece[] | undefined {
  const token = tokens[at]
  const found = token && words.get(plain(token))
  if (!found) return undefined
  const rest = matchFrom(elements, from + 1, tokens, at + 1)
  return rest && [{ at, count: 1, ...found }, ...rest]
}

/** A token's letters as tables write them: lower case, straight apostrophe. */
export const plain = ({ lower }: Token): string => (lower.includes('’') ? lower.replace('’', "'") : lower)

function fill(element: Element, tokens: readonly Token[], at: number): readonly Piece[] {
  const none: readonly Piece[] = element.optional ? [{ at, count: 0 }] : []
  const token = tokens[at]
  if (!token) return none
  const { slot, name } = element
  if (slot) return [...slot(tokens, at).map((count) => ({ at, count, ...(name && { name }) })), ...none]
  const found = element.words.get(plain(token))
  return found ? [{ at, count: 1, ...found }, ...none] : none
}

/** Many phrases have elements in common, such as `he|she|they`. */
const readElement = onceForText((written: string): Element => {
  const optional = written.endsWith('?') && written.length > 1
  const body = optional ? written.slice(0, -1) : written
  const inner = body.slice(1, -1)
  if (body.startsWith('<')) {
    const slot = slots[inner]
    if (!slot) throw new Error(`no such slot: ${body}`)
    return { optional, words: new Map(), slot, ...(inner === 'name' && { name: true }) }
  }
  if (body.startsWith('{')) return { optional, words: new Map(inner.split('|').flatMap(verbWords)) }
  if (body.startsWith('[')) return { optional, words: new Map(inner.split('|').flatMap(nounWords)) }
  return {
    optional,
    words: new Map(body.split('|').map((word) => [word.toLowerCase(), /^\p{Lu}/u.test(word) ? { name: true } : {}])),
  }
})

function verbWords(verb: string): [string, { forms: readonly VerbForm[] }][] {
  const words = new Map<string, VerbForm[]>()
  const add = (word: string, form: VerbForm) => words.set(word, [...(words.get(word) ?? []), form])
  for (const form of everyVerbForm) for (const word of inflect(verb, form)) add(word, form)
  if (verb === 'be') for (const word of ['are', 'am', "'s", "'re"]) add(word, 'base')
  return [...words].map(([word, forms]) => [word, { forms }])
}

function nounWords(noun: string): [string, { plural: boolean }][] {
  return [
    [noun, { plural: false }],
    [pluralOf(noun), { plural: true }],
  ]
}
