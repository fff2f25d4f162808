import type { BlockContent, Token } from '../../article'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { canBe } from '../../language/verb-forms'
import { mayBeFinite } from '../../language/verb-groups'
import { putWords } from '../../proposals'
import type { Report } from '../rule'

export const helpers = /^(?:has|have|had|may|might|will|would|can|could|must|should)$/u
export const beForms = /^(?:is|are|was|were)$/u

/** “If the dam breaks, will some not survive.” */
export function behindClause(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  if (!/^(?:if|when|because|although|after|before|while|as|since)$/u.test(tokens[0]?.lower ?? '')) return undefined
  const comma = tokens.findIndex(({ text }) => text === ',')
  const [verb, subject, next] = tokens.slice(comma + 1, comma + 4)
  // “If it rains, have it moved.”
  if (
    !verb ||
    !subject ||
    !next ||
    verb.quoted ||
    verb.lower === 'have' ||
    !(helpers.test(verb.lower) || beForms.test(verb.lower))
  )
    return undefined
  // “After the match, was it …”: what opens is no clause. The tagger takes many a verb in it for a noun.
  const isClause = /^(?:if|when|because|although|while)$/u.test(tokens[0]?.lower ?? '')
  if (comma < 3 || !(isClause || tokens.slice(1, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))) return undefined
  if (isClause && /^(?:the|this|these|his|her|its|their|a|an)$/u.test(subject.lower))
    return nounBehindClause(block, tokens, comma + 1)
  if (!/^(?:he|she|it|they|we|some|many|most|all)$/u.test(subject.lower) || next.pos === 'PUNCT') return undefined
  return /^(?:some|many|most|all)$/u.test(subject.lower) && !/^(?:not|n't)$/u.test(next.lower) && next.pos !== 'VERB'
    ? undefined
    : reportSecond(block, verb, subject, subject)
}

/** “If it rains, will the match be put off.” */
function nounBehindClause(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [verb, first] = [tokens[at], tokens[at + 1]]
  const subject = readLongNounPhrase(tokens, at + 1)
  if (!verb || !first || !subject) return undefined
  if (completes(verb, tokens, subject.end)) return reportSecond(block, verb, first, subject.last)
  // “must the government step down”: a verb that reads as the last of the nouns
  const [last, main] = tokens.slice(subject.end - 2, subject.end)
  const isMisread =
    modal.test(verb.lower) &&
    last !== undefined &&
    last.index > first.index &&
    last.pos === 'NOUN' &&
    main?.pos === 'NOUN' &&
    canBe(main.lower, 'base') &&
    /^(?:ADP|ADV|PUNCT|SCONJ)$/u.test(tokens[subject.end]?.pos ?? '')
  return isMisread ? reportSecond(block, verb, first, last) : undefined
}

const modal = /^(?:will|would|must|can|could|may|might|should)$/u

/** The word behind the subject is what its helping verb wants: “will … be”, “has … won”, “was … closed”. */
export function completes(verb: Token, tokens: readonly Token[], end: number): boolean {
  const main = mainVerb(tokens, end)
  const be = beForms.test(verb.lower)
  // “will the parliament vote on”: a noun by its tag
  const noun = tokens[end]
  if (!main && noun?.pos === 'NOUN' && /^(?:will|would|must|can)$/u.test(verb.lower))
    return canBe(noun.lower, 'base') && /^(?:ADP|DET)$/u.test(tokens[end + 1]?.pos ?? '')
  if (!main) return be && tokens[end]?.pos === 'ADJ' && tokens[end + 1]?.pos === 'PUNCT'
  return be || /^ha/u.test(verb.lower)
    ? canBe(main.lower, 'participle') || main.lower === 'been'
    : canBe(main.lower, 'base') || main.lower === 'be'
}

/** “When he was young, lived he in Rome” */
export function pronounBehindClause(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  if (!/^(?:if|when|because|although|after|before|while)$/u.test(tokens[0]?.lower ?? '')) return undefined
  const comma = tokens.findIndex(({ text }) => text === ',')
  const [verb, subject] = tokens.slice(comma + 1, comma + 3)
  if (comma < 3 || !verb || !subject || verb.quoted || !canBe(verb.lower, 'past', 'third')) return undefined
  if (/^(?:the|his|her|its|their)$/u.test(subject.lower)) return nounBehindVerb(block, tokens, comma + 1)
  if (verb.pos !== 'VERB') return undefined
  if (!/^(?:he|she|they|we)$/u.test(subject.lower) || canBe(verb.lower, 'base') || speech.test(verb.lower)) return undefined
  return reportSecond(block, verb, subject, subject)
}

/** “When the ferry sank, swam the captain to the shore.”: a past that is no participle; “came the flood” is turned round in English too. */
function nounBehindVerb(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [verb, first] = [tokens[at], tokens[at + 1]]
  if (!verb || !first || !canBe(verb.lower, 'past') || canBe(verb.lower, 'participle', 'base') || turned.test(verb.lower))
    return undefined
  const subject = readLongNounPhrase(tokens, at + 1)
  const rest = subject ? tokens.slice(subject.end) : []
  const isWhole = /^(?:ADP|ADV|PART|DET|NUM)$/u.test(rest[0]?.pos ?? '') && !rest.some(mayBeFinite)
  return subject && !subject.temporal && isWhole ? reportSecond(block, verb, first, subject.last) : undefined
}

const turned = /^(?:came|stood|lay|sat|followed|rose|fell|went|said|told|wrote|thought)$/u

const speech = /^(?:said|says|asked|added|wrote|thought|replied|told|answered|explained)$/u

/** The first word behind the subject that is no adverb, if it is a verb. */
function mainVerb(tokens: readonly Token[], start: number): Token | undefined {
  let at = start
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'not') at++
  const verb = tokens[at]
  return verb?.pos === 'VERB' || verb?.lower === 'be' || verb?.lower === 'been' ? verb : undefined
}

export function reportSecond(block: BlockContent, verb: Token, first: Token, last: Token): Report {
  const subject = block.text.slice(first.from, last.to)
  const range = { from: verb.from, to: last.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” stands before its subject, “${subject}”, and nothing is asked.`,
    repairs: [putWords(range, `${subject} ${verb.text}`)],
  }
}
