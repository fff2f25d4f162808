import type { Token } from '../article'
import type { BareSubject } from './bare-subject'
import { openedBy } from './clause-openers'
import { isPassive } from './passive'
import { canBe } from './verb-forms'
import { findVerbGroups, isFiniteAuxiliary, mayBeFinite } from './verb-groups'
import { prepositionLike } from './word-lists'

/** A verb that rules a clause, or may do so. Places count in the sentence. */
export interface Finite {
  readonly at: number
  readonly certain: boolean
}

/** Verbs that rule a clause or may do so, those that the tagger takes for nouns among them: “the text dates from”. */
export function finitePlaces(tokens: readonly Token[]): readonly Finite[] {
  const base = tokens[0]?.index ?? 0
  return findVerbGroups(tokens, true)
    .filter((group) => group.finiteness !== 'non-finite')
    .map((group) => ({ at: group.first.index - base, certain: group.finiteness === 'finite' }))
}

/** Whether a verb of its own comes behind; clauses that are opened there bring theirs. */
export function hasVerbBehind(
  tokens: readonly Token[],
  at: number,
  subject: Pick<BareSubject, 'main'>,
  finite: readonly Finite[],
  opened = 0,
): boolean {
  const end = endOfClause(tokens, at, subject)
  let allowed = opened
  for (let place = at + 1; place < end; place++) {
    const token = tokens[place]
    if (!token) break
    if (opensOwnClause(tokens, place)) allowed++
    else if (opensJoined(tokens, place) && !isList(tokens.slice(at + 1, place - 1))) return false
    const verb = finite.find((candidate) => candidate.at === place) ?? unseenVerb(tokens, place)
    if (!verb || (!verb.certain && isAttached(tokens, place))) continue
    if (allowed > 0) allowed--
    else return true
  }
  return false
}

/** “because of” and “since the war” open none that surely has a verb. */
const opensOwnClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'whereby' ||
  (openedBy(tokens, at) !== undefined && !prepositionLike.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'of')

/** “weaker than the acid results in”, “led by Napoleon parallel the …”: tagged as a noun or adjective, and followed as a verb is. */
function unseenVerb(tokens: readonly Token[], at: number): Finite | undefined {
  const [previous, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!previous || !word || !next || (word.pos !== 'NOUN' && word.pos !== 'ADJ')) return undefined
  if (
    !(/^(?:NOUN|PROPN|ADJ|ADV)$/.test(previous.pos) || /^[12]\d{3}$/.test(previous.text) || /(?:ing|\))$/.test(previous.lower)) ||
    /^\p{Lu}/u.test(word.text)
  )
    return undefined
  // “the bond maturing in 2033 shed as much as three cents”
  const isMeasured = next.lower === 'as' && /^(?:much|many|little|few)$/.test(tokens[at + 2]?.lower ?? '')
  const takesObject = isMeasured || next.pos === 'DET' || (next.pos === 'PRON' && next.lower !== 'that')
  return (takesObject && canBe(word.text, 'third', 'base', 'past')) ||
    (canBe(word.text, 'third') && (next.pos === 'ADP' || next.pos === 'ADV' || next.lower === 'to'))
    ? { at, certain: true }
    : undefined
}

/** “, and the second …”: another main clause, or “and two were …”. */
function opensJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.text === ';' || (/^(?:and|but)$/.test(token.lower) && tokens[at - 1]?.text === ','))
}

/** Commas and no verb so far: “the Paleolithic, Mesolithic, and Iron ages have”. */
const isList = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => text === ',') && !tokens.some(mayBeFinite)

/** A past form that hangs on the noun or participle before it. */
function isAttached(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  const token = tokens[at]
  if (!token || !previous || !canBe(token.text, 'participle')) return false
  return previous.pos === 'CCONJ' || previous.pos === 'ADP' || previous.pos === 'DET' || isPassive(tokens, at)
}

function endOfClause(tokens: readonly Token[], at: number, { main }: Pick<BareSubject, 'main'>): number {
  // With two commas or dashes and more, an insertion may stand between the subject and its verb.
  if (main || tokens.filter(({ text }, place) => place > at && /^[,–—-]$/u.test(text)).length > 1) return tokens.length
  const comma = tokens.findIndex((token, place) => place > at && token.text === ',')
  const behind = tokens[comma + 1]
  return comma < 0 || (behind && isFiniteAuxiliary(behind)) ? tokens.length : comma
}
