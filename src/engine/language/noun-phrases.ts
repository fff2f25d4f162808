import type { Token } from '../article'
import { type GrammaticalNumber, numberOfNoun, numberOfPronoun } from './noun-number'
import { onceEachPlace } from '../once-each'
import { determiners } from './word-lists'

/** A noun with the words before it that belong to it: “the two new ministers”. */
export interface NounPhrase {
  readonly first: Token
  readonly head: Token
  readonly number: GrammaticalNumber
  /** A single pronoun. */
  readonly pronoun: boolean
  /** A moment or a span of time, which often stands without a preposition: “last week”. */
  readonly temporal: boolean
  readonly quoted: boolean
}

/** Common nouns in the plural that may open a sentence; names end in -s as well (Sanders, Athens), so only sure ones count. */
const commonPlural =
  /^(?:[a-z]+(?:ions|ments|ists|ents|ants|ants|ials|cians|ships|ities|ists|nesses|grounds|houses|ages)|people|talks|prices|shares|stocks|teams|officers|leaders|ministers|farmers|workers|teachers|voters|members|lawmakers|soldiers|commanders|managers|fighters|lawyers|prisoners|partners|passengers|drivers|readers|users|players|engineers|buyers|sellers|traders|papers|numbers|protesters|demonstrators|doctors|images|names|efforts|costs|plans|troops|forces|rebels|men|women|children|families|schools|hospitals|roads|bridges|banks|firms|companies|countries|nations|cities|towns|villages|states|courts|judges|reporters|journalists|visitors|critics|experts|scientists|researchers|analysts|students|girls|boys|victims|witnesses|neighbours|neighbors|crews|flights|trains|sales|orders|profits|exports|imports|elections|votes|parties|groups|sources|figures|reports|questions|requests|results|wages|taxes|rates|laws|rules|sanctions|attacks|fires|floods|storms|rains|winds|clashes|protests|strikes|fans|clubs)$/

const nominal = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])
const before = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|week|month|year|years|months|weeks|days|day|hours|hour|minutes|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|decade|decades|century|time|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|season|quarter|moment|noon|midnight|\d{4})$/
const singularDeterminers = new Set(['a', 'an', 'this', 'that', 'each', 'every', 'another'])
const pluralDeterminers = new Set([
  'these',
  'those',
  'many',
  'several',
  'few',
  'both',
  'various',
  'numerous',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
])
const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])

/** Reads the noun phrase that starts at a place, if one does: many rules ask it of the same places. */
export const readNounPhrase = onceEachPlace((tokens: readonly Token[], start) => readBeforeVerbs(tokens, start, new Map()))

/** The same where it is known which words are verbs. */
export function readBeforeVerbs(
  tokens: readonly Token[],
  start: number,
  verbAt: ReadonlyMap<number, unknown>,
): NounPhrase | undefined {
  const first = tokens[start]
  if (!first) return undefined
  if (first.pos === 'PRON' && !possessives.has(first.lower)) return single(first)
  let head: Token | undefined
  let at = start
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (at > start && verbAt.has(at) && token.pos !== 'VERB')) break
    const isDeterminer = token.pos === 'DET' || possessives.has(token.lower)
    if (
      isDeterminer &&
      at > start &&
      !possessives.has(tokens[at - 1]?.lower ?? '') &&
      !/^(?:all|both|half|such)$/.test(tokens[at - 1]?.lower ?? '')
    )
      break
    if (isDeterminer || before.has(token.pos) || isGenitive(token)) {
      if (nominal.has(token.pos)) head = token
      else if (isGenitive(token)) head = undefined
    } else if (!isModifier(tokens, at, start)) break
  }
  if (!head) {
    const only = at - 1 === start ? first : undefined
    // “Both of these”, “This is”: a determiner by itself.
    return only &&
      only.pos === 'DET' &&
      determiners.has(only.lower) &&
      !/^(?:the|a|an|every|my|your|his|her|its|our|their)$/.test(only.lower)
      ? single(only)
      : undefined
  }
  return toPhrase(tokens, first, head)
}

const isGenitive = (token: Token) => token.pos === 'PART' && /^['’]s?$/.test(token.lower)

/** “the newly elected president”, “its rising prices”, quotation marks inside the phrase. */
function isModifier(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  const follows = before.has(next.pos)
  if (/^[“”"‘’]$/.test(token.text)) return follows && at > start
  if (token.lower === '-') return follows
  if (token.pos === 'ADV')
    return at > start && (next.pos === 'ADJ' || next.pos === 'VERB') && determiners.has(tokens[at - 1]?.lower ?? '')
  return (
    token.pos === 'VERB' &&
    /(?:ed|ing|en|wn)$/.test(token.lower) &&
    at > start &&
    (determiners.has(tokens[at - 1]?.lower ?? '') || possessives.has(tokens[at - 1]?.lower ?? '')) &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
  )
}

function single(token: Token): NounPhrase {
  return { first: token, head: token, number: numberOfPronoun(token.lower), pronoun: true, temporal: false, quoted: token.quoted }
}

function toPhrase(tokens: readonly Token[], first: Token, head: Token): NounPhrase {
  const base = tokens[0]?.index ?? 0
  const inside = tokens.slice(first.index - base, head.index - base + 1)
  const temporal = times.test(head.lower) && first.lower !== 'the'
  const quoted = inside.some((token) => /[“”"]/u.test(token.text))
  return {
    first,
    head,
    number: quoted
      ? 'either'
      : numberOf(inside, head, head === tokens[0] || /^[“"‘]$/.test(tokens[head.index - base - 1]?.text ?? '')),
    pronoun: false,
    temporal,
    quoted: head.quoted,
  }
}

function numberOf(inside: readonly Token[], head: Token, opensSentence: boolean): GrammaticalNumber {
  const [first] = inside
  if (inside.length === 1 && numberOfPronoun(head.lower) !== 'either') return numberOfPronoun(head.lower)
  const capital = /^\p{Lu}/u.test(head.text)
  const number = numberOfNoun(head.text)
  const known = capital && number !== 'either' ? 'singular' : number
  if (!first || head.pos === 'NUM' || head.pos === 'SYM' || inside.some((token) => token.pos === 'SYM')) return 'either'
  if (capital && opensSentence && head === first && commonPlural.test(head.lower)) return 'plural'
  if (capital && inside.some(({ lower }) => pluralDeterminers.has(lower))) return 'either'
  if (capital) return /s$/u.test(head.text) || head.text === head.text.toUpperCase() ? 'either' : known
  if (/^(?:each|every)$/.test(first.lower)) return known === 'plural' ? 'either' : 'singular'
  if (known === 'either' || inside.some(({ pos }) => pos === 'CCONJ')) return 'either'
  if (singularDeterminers.has(first.lower) && known === 'plural') return 'either'
  if (
    known === 'singular' &&
    inside.some((token) => pluralDeterminers.has(token.lower) || (token.pos === 'NUM' && !/^(?:1|one)$/.test(token.lower)))
  )
    return 'either'
  // Sums and spans take either: “ten years is a long time”.
  if (
    known === 'plural' &&
    (first.pos === 'NUM' || inside.some((token) => token.pos === 'NUM')) &&
    (times.test(head.lower) ||
      /^(?:dollars|euros|pounds|yen|rubles|rupees|miles|kilomet(?:er|re)s|met(?:er|re)s|tons|tonnes|percent|points|degrees)$/.test(
        head.lower,
      ))
  )
    return 'either'
  return known
}
