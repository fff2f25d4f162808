import type { Token } from '../article'
import type { BareSubject } from './bare-subject'
import { numberOfNoun } from './noun-number'
import { canBe, isKnownVerb } from './verb-forms'

/* Verbs that the tagger takes for nouns, adjectives or adverbs, known by where they stand. */

/** “The law voids the rule”, “Rosser references the work”: before an article the tagger's noun may be the verb. */
export function mayBeThird(tokens: readonly Token[], { from, to }: BareSubject): boolean {
  const word = tokens[to]
  const ahead = tokens[to - 1]
  if (!word || to <= from || word.pos !== 'NOUN') return false
  // “Many see the move as a turn”, “Linux sports the whole heritage”
  if (/^(?:many|some|most|few|others|all|both|several)$/.test(ahead?.lower ?? '') && canBe(word.text, 'base')) return true
  if (ahead && /^(?:NOUN|PROPN)$/.test(ahead.pos) && /[^s]s$/.test(word.lower) && !/s$/.test(ahead.lower)) return true
  return canBe(word.text, 'third', 'past') || (canBe(word.text, 'base') && ahead?.pos === 'NOUN')
}

/** Whether what reads as a subject without a verb holds it itself. */
export const holdsDisguised = (tokens: readonly Token[], subject: BareSubject): boolean =>
  isTurned(tokens, subject) || isDoing(tokens, subject) || lasts(tokens, subject)

/** “Last come the topstones”: the subject stands behind, whatever the tagger takes the verb for. */
const isTurned = (tokens: readonly Token[], { from, to }: BareSubject): boolean =>
  to === from + 1 &&
  /^(?:first|last|next)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:come|go)(?:es)?$/.test(tokens[to]?.lower ?? '')

/** “…, smothering the spin of Mirza”: what somebody does meanwhile, whatever the tagger takes it for. */
const isDoing = (tokens: readonly Token[], { from, to }: BareSubject): boolean =>
  from === to && canBe(tokens[to]?.text ?? '', 'ing') && tokens[from - 1]?.text === ','

/** “Some gilts last only a year”: an adverb by its tag. */
const lasts = (tokens: readonly Token[], { to, number }: BareSubject): boolean =>
  number !== 'singular' && tokens[to + 1]?.lower === 'last'

/** “The chunk encodes the size”, “the parts experience higher rainfall”: a noun or adjective by its tag, and the verb by where it stands. */
export function mayRule(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (
    !before ||
    !word ||
    !next ||
    !/^(?:NOUN|PROPN)$/.test(before.pos) ||
    !/^(?:NOUN|ADJ)$/.test(word.pos) ||
    !/^\p{Ll}/u.test(word.text)
  )
    return false
  const opensObject =
    /^(?:DET|NUM)$/.test(next.pos) || /^(?:its|his|her|their|your|our|my|higher|lower|fewer|less|more)$/.test(next.lower)
  const isPlural = /[^s]s$/.test(before.lower)
  if (/[^s]s$/.test(word.lower))
    return !isPlural && (opensObject || (canBe(word.text, 'third') && !/^(?:ADP|PUNCT)$/.test(next.pos)))
  return opensObject && (/ed$/.test(word.lower) || (isPlural && canBe(word.text, 'base')))
}

/** “People living near the plant report headaches”, “records kept by the parish date back to 1560”, “papers seen by us show that”: the verb of many, by its tag a noun. */
export function mayRuleMany(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before?.pos !== 'NOUN' || word?.pos !== 'NOUN' || !next || word.text !== word.lower || !canBe(word.text, 'base'))
    return false
  if (next.lower === 'that') return plainVerbsOfSaying.test(word.lower)
  return /^(?:DET|NUM|ADV|ADJ)$/.test(next.pos) || (next.pos === 'NOUN' && /[^s]s$/.test(next.lower))
}

/** “The manufacturer, a company based in Raleigh, plans to begin”: behind a comma, by its tag a noun. */
export const rulesBehindComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  tokens[at]?.pos === 'NOUN' &&
  canBe(tokens[at]?.text ?? '', 'third') &&
  tokens[at + 1]?.lower === 'to' &&
  canBe(tokens[at + 2]?.text ?? '', 'base') &&
  tokens[at + 2]?.pos === 'VERB'

/** “Going up costs money”: what is done, with its particle, and a verb that the tagger takes for a noun. */
export const doingRules = ([doing, particle, verb, next]: readonly Token[]): boolean =>
  canBe(doing?.text ?? '', 'ing') &&
  particle?.pos === 'ADP' &&
  verb?.pos === 'NOUN' &&
  canBe(verb.text, 'third') &&
  /^(?:NOUN|ADJ|DET|PRON|NUM)$/.test(next?.pos ?? '')

/** “The wages of a salt worker average 780 euros net”: an adjective or noun by its tag. */
export const amountsTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:average|total)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  tokens.slice(0, at).some(({ pos, lower }) => pos === 'NOUN' && numberOfNoun(lower) === 'plural') &&
  /^(?:NUM|SYM)$/.test(tokens[at + 1]?.pos ?? '')

const plainVerbsOfSaying = /^(?:show|say|claim|report|fear|hope|doubt|state|note|record|estimate|warn)$/

/** “Predators that feed on amphibians”: the tagger took the verb for a noun, and what follows is the verb of the sentence. */
export const isVerbBehindThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && isKnownVerb(tokens[at].text) && canBe(tokens[at].text, 'base', 'third')
