import type { BlockContent, Sentence } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import type { Report } from '../rule'
import { be, holdsVerb, postposed, reportWithoutBe as report } from './without-be'

/** “This the third time”, “These the best” */
export function behindThis(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const [first, next, third] = tokens
  if (!first || !next || !third || first.quoted || !/^(?:This|These)$/u.test(first.text) || !/\.$/u.test(text)) return undefined
  if (!/^(?:the|a|an|not|very|his|her|its|their)$/u.test(next.lower)) return undefined
  const phrase = readLongNounPhrase(tokens, next.lower === 'not' || next.lower === 'very' ? 2 : 1)
  if (!phrase || phrase.pronoun) return undefined
  const behind = tokens[phrase.end]
  // “This the press knew”
  if (
    !behind ||
    /^(?:VERB|AUX|ADV|DET|PART)$/u.test(behind.pos) ||
    (behind.pos === 'PRON' && !/^(?:who|which|that)$/u.test(behind.lower)) ||
    (isKnownVerb(phrase.head.text) && !/^(?:first|second|third|fourth|fifth|last|only|latest)$/u.test(third.lower)) ||
    phrase.last !== phrase.head
  )
    return undefined
  const rest = tokens.slice(phrase.end)
  if (
    rest.some(
      ({ pos }, place) =>
        (pos === 'VERB' || pos === 'AUX') &&
        !/^(?:that|who|which|he|she|it|they|the)$/u.test(rest[place - 1]?.lower ?? '') &&
        place < 3,
    )
  )
    return undefined
  const plural = first.text === 'These'
  return report(block, first, next, first, plural ? ['are', 'were'] : ['is', 'was'])
}

/** “The firm one of the largest in Asia”, “The trial scheduled to begin in May”, “The girl found alive”: no verb in the whole sentence. */
export function behindSubject(block: BlockContent, { tokens, text }: Sentence): Report | undefined {
  const subject = /^(?:The|His|Her|Its|Their|This)$/u.test(tokens[0]?.text ?? '') ? readLongNounPhrase(tokens, 0) : undefined
  const [next, second, third, fourth] = subject ? tokens.slice(subject.end, subject.end + 4) : []
  if (!subject || !next || !second || !third || !fourth || next.quoted || subject.pronoun || !/[^?!…:]\.$/u.test(text))
    return undefined
  const isOneOf = /^one of the$/u.test(`${next.lower} ${second.lower} ${third.lower}`) && fourth.pos === 'ADJ'
  const isDue =
    /^(?:scheduled|supposed|believed|thought|forced|obliged|allowed|due|likely|rumou?red)$/u.test(next.lower) &&
    second.lower === 'to'
  const isFound = next.lower === 'found' && /^(?:alive|dead|guilty|unconscious|injured|hanged|safe)$/u.test(second.lower)
  const isAdverb =
    /^(?:very|too|so|extremely|still|already|now)$/u.test(next.lower) &&
    second.pos === 'ADJ' &&
    /^(?:ADP|PUNCT|SCONJ)$/u.test(third.pos)
  const isAmong =
    /^(?:among the|under (?:pressure|fire|threat|investigation|construction)|on (?:strike|trial|display|sale)|at its|at their)$/u.test(
      `${next.lower} ${second.lower}`,
    )
  const isFeeling =
    /^(?:convinced|worried|satisfied|disappointed|confident|proud|aware|afraid|unhappy|full|similar|equal|close|ready|responsible)$/u.test(
      next.lower,
    ) && /^(?:that|about|with|of|to|for)$/u.test(second.lower)
  if (!isOneOf && !isDue && !isFound && !isAdverb && !isAmong && !isFeeling) return undefined
  const rest = tokens.slice(subject.end + 1)
  if (
    rest.some(
      ({ pos, lower }) => (pos === 'AUX' && lower !== 'be') || (pos === 'VERB' && canBe(lower, 'past', 'third')) || lower === ',',
    )
  )
    return undefined
  const verbs = be(tokens, subject.number)
  return report(block, subject.last, next, subject.last, isFound ? verbs.filter((verb) => /^w/u.test(verb)) : verbs)
}

const telling =
  /^(?:said|says|believes?|believed|insists?|insisted|thinks?|claims?|claimed|reporters|added|adds|confirmed|warned|know|knows|sure|stressed|announced|concludes?|concluded|shows?|showed|him|her|them)$/u

/** “said that the bridge safe”, “concludes that the crash the result of …”: a subject, what it is like, and the end of the clause. */
export function behindThat(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [verb, that] = [tokens[at - 1], tokens[at]]
  if (!verb || that?.lower !== 'that' || that.quoted || !telling.test(verb.lower)) return undefined
  if (!/^(?:the|his|her|its|their|this)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  const [next, second] = subject ? tokens.slice(subject.end, subject.end + 2) : []
  if (!subject || !next || !second || subject.pronoun || subject.temporal) return undefined
  const isAdjective =
    next.pos === 'ADJ' &&
    !postposed.test(next.lower) &&
    !isKnownVerb(next.text) &&
    (second.text === '.' || second.lower === 'and')
  const end = tokens.findIndex(({ text }, place) => place > subject.end && /^[.,;]$/u.test(text))
  const isNoun =
    /^(?:a|an|the)$/u.test(next.lower) &&
    tokens[end]?.text === '.' &&
    !holdsVerb(tokens, subject.end, end) &&
    !isKnownVerb(subject.head.text)
  return isAdjective || isNoun ? report(block, subject.last, next, subject.last, be(tokens, subject.number)) : undefined
}
