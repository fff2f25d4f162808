import type { Sentence, Token } from '../article'
import { closesOpening, pointsBack } from './agreement-doubts'
import { analyseClauses, type FiniteVerb } from './clause'
import type { NounPhrase } from './noun-phrases'
import { isSpeech } from './speech-verbs'
import { canBe } from './verb-forms'
import { bareInfinitiveVerbs, beForms, doForms, haveForms, modals, nominativePronouns, prepositionLike } from './word-lists'

/**
 * Whether what looks like the subject of a verb is something else: the object of another verb, the end of a list, a verb itself, or the
 * subject of a verb before this one.
 */
export function isFalseSubject(sentence: Sentence, { token: verb, clause }: FiniteVerb): boolean {
  const { tokens } = sentence
  const { subject, others, opener } = clause
  if (!subject) return false
  const base = tokens[0]?.index ?? 0
  const start = Math.min(...[subject, ...others].map(({ first }) => first.index)) - base
  const at = verb.index - base
  const end = subject.head.index - base
  return (
    isObject(tokens, start) ||
    isInverted(tokens, start, at) ||
    isInfinitive(tokens, at) ||
    isVerb(tokens, subject, start) ||
    (!subject.pronoun && endsList(tokens, start)) ||
    (end < at && (hasOwnSubject(tokens, start, at) || leavesBracket(tokens.slice(end, at)))) ||
    verb.quoted !== subject.head.quoted ||
    (!subject.pronoun && tokens.slice(0, start).some(({ lower }) => lower === 'what')) ||
    (opener !== undefined && prepositionLike.has(opener.lower) && !analyseClauses(sentence).finite.some(isMain))
  )
}

const isMain = ({ role, token, clause }: FiniteVerb): boolean =>
  role === 'main' && clause.subject !== undefined && clause.subject.head.index < token.index

/** “educating the people is”, “the number of counted ratings was”, “we rented it last week”: but “he said she was”. */
function isObject(tokens: readonly Token[], start: number): boolean {
  const ahead = tokens[start - 1]
  if (!ahead) return false
  if (bareInfinitiveVerbs.has(ahead.lower)) return true
  // “long thought to be 2,000 trees is one”
  if (/^be(?:en|ing)?$/.test(ahead.lower)) return true
  if (ahead.pos !== 'VERB') return false
  // “where they are thought a nuisance”
  if (beForms.has(tokens[start - 2]?.lower ?? '')) return true
  const speaker = /^(?:NOUN|PROPN|PRON|ADV|AUX)$/.test(tokens[start - 2]?.pos ?? '')
  return !(speaker && canBe(ahead.text, 'past', 'third') && isSpeech(ahead.lower))
}

/** “how could this woman have”, “why the hell do they”, “is it time”, “who are the people”: the verb, or a part of it, stands first. */
function isInverted(tokens: readonly Token[], start: number, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (asking.test(before) || nominativePronouns.has(after)) return true
  if (asks.test(tokens[at]?.lower ?? '') && (after === 'you' || after === 'it')) return true
  let ahead = start - 1
  while (/^(?:ADV|DET)$/.test(tokens[ahead]?.pos ?? '')) ahead--
  const helper = tokens[ahead]?.lower ?? ''
  if (beForms.has(helper) || haveForms.has(helper)) return true
  ahead = at - 1
  while (nominal.test(tokens[ahead]?.pos ?? '')) ahead--
  const ruling = tokens[ahead]?.lower ?? ''
  return ahead < at - 1 && (doForms.has(ruling) || modals.has(ruling))
}

const asking = /^(?:who|why|how|where|when|so|nor|neither|hell|heck|earth)$/
const asks = /^(?:is|are|was|were|do|does)$/
const nominal = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADV|NUM|PART)$/

/** “is going to help you and do her part”, “will keep your interest, and have you engaged”, “rather than have”. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  const link = tokens[at - 1]?.lower ?? ''
  if (!verb || !canBe(verb.text, 'base')) return false
  if (link === 'than') return true
  if (link !== 'and' && link !== 'or' && link !== 'but') return false
  return tokens.slice(0, at - 1).some(({ lower, pos }) => modals.has(lower) || (lower === 'to' && pos === 'PART'))
}

/** “the one who really shines here is”, “the lady Carol punches was”: what reads as several things is a verb. */
function isVerb(tokens: readonly Token[], { first, head, number }: NounPhrase, start: number): boolean {
  if (number !== 'plural' || !canBe(head.text, 'third')) return false
  if (first === head) return /^(?:NOUN|PROPN|PRON|ADV)$/.test(tokens[start - 1]?.pos ?? '')
  const inside = tokens.slice(start, head.index - (tokens[0]?.index ?? 0))
  return inside.at(-1)?.pos === 'PROPN' && inside.some(({ pos }) => pos === 'NOUN')
}

/** “rights for women, men and children alike is”: where the list begins, nobody knows. */
function endsList(tokens: readonly Token[], start: number): boolean {
  const ahead = tokens[start - 1]
  return ahead !== undefined && /^(?:,|and|or|nor|&)$/.test(ahead.lower) && !closesOpening(tokens, ahead)
}

/** “find out that the house has”, “in some scenes Ann is”, “a theme that most were”: the verb has a subject of its own beside it. */
function hasOwnSubject(tokens: readonly Token[], start: number, at: number): boolean {
  const beside = tokens[at - 1]
  if (!beside || at - 1 <= start) return false
  if (/^(?:it|he|she|we|they|most|many|few|some|others)$/.test(beside.lower)) return true
  if (beside.pos !== 'NOUN' && beside.pos !== 'PROPN') return false
  let first = at - 1
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]?.pos ?? '') && first - 1 > start) first--
  if (tokens[first - 1]?.pos === 'DET') first--
  const ahead = tokens[first - 1]
  return ahead !== undefined && first - 1 > start && (ahead.pos === 'SCONJ' || pointsBack.test(ahead.lower))
}

/** “the set design (a nice ship) are”: the words stood in a bracket that has ended. */
const leavesBracket = (between: readonly Token[]): boolean =>
  between.some(({ text }) => text === ')') && !between.some(({ text }) => text === '(')
