import data from '../../../resources/lexicon/idioms.json'
import type { Token } from '../article'
import { everyVerbForm, inflect } from '../language/verb-forms'

/** A word of a set phrase that was changed, and the word that belongs there. */
export interface BrokenIdiom {
  readonly first: Token
  readonly last: Token
  readonly wrong: Token
  readonly right: string
}

interface Element {
  fits(tokens: readonly Token[], at: number): boolean
  /** The word a fixed place wants. */
  readonly right?: string
  /** The only words that are taken for it; others may well stand there (“raised a few questions”). */
  readonly wrong?: ReadonlySet<string>
}

interface Frame {
  readonly elements: readonly Element[]
  /** A word that stands in every text the frame could match, and its place. */
  readonly anchor: string
  readonly place: number
}

const possessive = /^(?:my|your|his|her|its|our|their|one['’]s|['’]s|['’])$/u
const pronoun = /^(?:i|you|he|she|it|we|they|one)$/u

function readElement(piece: string): Element {
  const [, fixed] = /^\[(.+)\]$/u.exec(piece) ?? []
  if (fixed !== undefined) {
    const [sound = '', wrong] = fixed.split('!')
    const words = new Set(sound.split('|'))
    const [right = ''] = words
    return {
      right,
      ...(wrong === undefined ? {} : { wrong: new Set(wrong.split('|')) }),
      fits: (tokens, at) => words.has(tokens[at]?.lower ?? '') || words.has((tokens[at]?.lower ?? '').replace(/s$/u, '')),
    }
  }
  const [, verb] = /^\{(\w+)\}$/u.exec(piece) ?? []
  const words = new Set(verb === undefined ? piece.split('|') : everyVerbForm.flatMap((form) => inflect(verb, form)))
  if (piece === '<poss>') return { fits: (tokens, at) => possessive.test(tokens[at]?.lower ?? '') }
  if (piece === '<who>')
    return { fits: (tokens, at) => pronoun.test(tokens[at]?.lower ?? '') || /^(?:NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '') }
  return { fits: (tokens, at) => words.has((tokens[at]?.lower ?? '').replace('’', "'")) }
}

function readFrame(text: string): Frame {
  const pieces = text.replaceAll("]'s", "] 's").split(' ')
  const plain = pieces.map((piece, place) => ({ piece, place })).filter(({ piece }) => /^[\p{Ll}'-]+$/u.test(piece))
  const best = plain.toSorted((a, b) => b.piece.length - a.piece.length)[0]
  if (!best) throw new Error(`a set phrase has a word that is not fixed: ${text}`)
  return { elements: pieces.map(readElement), anchor: best.piece, place: best.place }
}

const byAnchor = new Map<string, Frame[]>()
for (const frame of data.idioms.map(readFrame)) byAnchor.set(frame.anchor, [...(byAnchor.get(frame.anchor) ?? []), frame])

const none: readonly Frame[] = []

/** Set phrases of which all words stand there but one. */
export function brokenIdiomsIn(tokens: readonly Token[]): readonly BrokenIdiom[] {
  const found: BrokenIdiom[] = []
  for (const [at, { lower }] of tokens.entries()) {
    for (const frame of byAnchor.get(lower) ?? none) {
      const broken = match(frame, tokens, at - frame.place)
      if (broken) found.push(broken)
    }
  }
  return found
}

function match({ elements }: Frame, tokens: readonly Token[], start: number): BrokenIdiom | undefined {
  const [first, last] = [tokens[start], tokens[start + elements.length - 1]]
  if (!first || !last) return undefined
  let wrong: BrokenIdiom | undefined
  for (const [place, element] of elements.entries()) {
    if (element.fits(tokens, start + place)) continue
    const token = tokens[start + place]
    if (element.right === undefined || wrong || !token || !mayStandFor(token)) return undefined
    if (element.wrong && !element.wrong.has(token.lower) && !element.wrong.has(token.lower.replace(/s$/u, ''))) return undefined
    wrong = { first, last, wrong: token, right: element.right }
  }
  return wrong
}

/** A word in small letters that tells something; a name or a pronoun there is meant. */
const mayStandFor = ({ text, pos }: Token): boolean => /^\p{Ll}{3,}$/u.test(text) && /^(?:NOUN|ADJ|VERB|ADV)$/u.test(pos)
