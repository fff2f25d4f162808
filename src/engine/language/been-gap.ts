import type { Token } from '../article'
import { numberOfNoun } from './noun-number'
import { canBe } from './verb-forms'
import { gap, type MissingVerb } from './verb-gap'

/** Before *been* stands a form of *have*, or what sounds like one: “could of been”. */
const leadsBeen = /^(?:has|have|had|having|'ve|’ve|'s|’s|'d|’d|of|ca|ever|being|get|got)$/u

/** “their homes been neglected”: *been*, and no form of *have* before it in its sentence. */
export function beenWithoutHave(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const been = tokens[at]
  const adverbs = tokens[at - 1]?.pos === 'ADV' ? 1 : 0
  const subject = tokens[at - 1 - adverbs]
  if (been?.lower !== 'been' || been.text !== 'been' || !subject || !/^(?:NOUN|PROPN)$/u.test(subject.pos) || at < 2 + adverbs)
    return undefined
  if (!been.spaced || /[’']$/u.test(subject.text)) return undefined
  if (tokens.slice(0, at).some(({ lower }) => leadsBeen.test(lower)) || tokens.some(({ text }) => text === '?')) return undefined
  const plural = numberOfNoun(subject.lower) === 'plural'
  const place = at - 1 - adverbs
  return gap(tokens, place, place, place, 'perfect', plural ? 'plural' : 'singular')
}

/** “the families who waiting at the gate”: an -ing form at once behind *who*. */
export function whoWithoutBe(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const [before, who, verb, next] = tokens.slice(Math.max(0, at - 1), at + 3)
  if (
    !before ||
    who?.lower !== 'who' ||
    !verb ||
    !next ||
    who.quoted ||
    verb.pos !== 'VERB' ||
    !canBe(verb.text, 'ing') ||
    canBe(verb.text, 'base')
  )
    return undefined
  if (before.pos !== 'NOUN' || !/^(?:ADP|DET|NOUN|PRON|ADV)$/u.test(next.pos)) return undefined
  return gap(tokens, at, at, at, 'be', numberOfNoun(before.lower) === 'plural' ? 'plural' : 'singular')
}
