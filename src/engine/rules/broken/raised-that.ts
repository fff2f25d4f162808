import type { Token } from '../../article'
import { lowerFirst, matchCase } from '../../language/match-case'
import { readLongNounPhrase } from '../../language/long-noun-phrase'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect, verbForms } from '../../language/verb-forms'
import { modals } from '../../language/word-lists'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'

/**
 * A subject in front of *is expected*, and again behind *that*: *the yard is expected that it will return to profit*. Deliberate exceptions: *it is
 * expected that it will …*, *what is feared is that …*, people who *are told* or *assured* something, quotations.
 */
export const raisedThat: SentenceRule = {
  id: 'raised-that',
  category: 'broken',
  name: 'Is expected, and then a clause with “that”',
  why: 'With a subject of its own “is expected” takes “to”; with “that” it begins with “it”. Korean, Turkish, Hindi and others have one form for both.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12', 'GR03'],
  examples: [
    {
      damaged: 'The yard is [[expected that it will]] return to profit.',
      repaired: 'The yard is expected to return to profit.',
    },
    {
      damaged: 'The new hospital, built last year, is [[expected that it will]] open in May.',
      repaired: 'The new hospital, built last year, is expected to open in May.',
    },
    { damaged: 'Prices were [[feared that they could]] double.', repaired: 'It was feared that prices could double.' },
    { damaged: 'The suspect is [[believed that he has]] left.', repaired: 'The suspect is believed to have left.' },
    { damaged: 'The driver was [[thought that he was]] ill.', repaired: 'The driver was thought to be ill.' },
    { damaged: 'The general is [[said that he fled]] to Spain.', repaired: 'The general is said to have fled to Spain.' },
    { damaged: 'The works are [[planned that they last]] a year.', repaired: 'The works are planned to last a year.' },
  ],
  sound: [
    'It is expected that it will return to profit. In Kano it is feared that they have left.',
    'What is feared is that they will leave. Among the things known is that he left.',
    'The men were told that they could leave, and the staff was assured that it would be paid.',
    'The party, it is hoped that it will be said, was right. There is the fear, it was reported that he left.',
    'All that is known is that he left, and nothing is said that they could use.',
    'Measures are planned that they hope will cut traffic. A deal is expected that he says will end the strike.',
    'So many were expected that they ran out of chairs.',
  ],
  cues: ['that'],
  *check({ text }, { tokens }) {
    for (let at = 2; at + 4 < tokens.length; at++) {
      const report = checkAt(text, tokens, at)
      if (report) yield report
    }
  },
}

const views =
  /^(?:expected|believed|hoped|planned|reported|said|thought|feared|estimated|scheduled|alleged|rumou?red|supposed|considered|predicted|claimed|assumed|presumed|suspected|projected|intended|forecast|foreseen|anticipated|known|proven)$/u

const opinion =
  /^(?:hopes?|hoped|says?|said|believes?|believed|thinks?|thought|expects?|expected|fears?|feared|claims?|claimed|knows?|knew)$/u

function checkAt(text: string, tokens: readonly Token[], at: number): Report | undefined {
  const [view, that, pronoun, verb] = tokens.slice(at, at + 4)
  if (!view || !that || !pronoun || !verb || that.lower !== 'that' || view.quoted || !views.test(view.lower)) return undefined
  if (!/^(?:it|he|she|they)$/u.test(pronoun.lower)) return undefined
  const be = beBefore(tokens, at)
  const head = tokens[be - 1]?.text === ',' ? tokens[be - 2] : tokens[be - 1]
  if (be < 1 || !head || !/^(?:NOUN|PROPN|ADJ)$/u.test(head.pos) || !isSubject(tokens, be)) return undefined
  const next = tokens[at + 4]
  // “measures are planned that they hope will cut traffic”
  const isAside = opinion.test(verb.lower)
    ? next?.pos === 'AUX'
    : opinion.test(next?.lower ?? '') && tokens[at + 5]?.pos === 'AUX'
  if (isAside) return undefined
  const put = asInfinitive(verb, next)
  const last = put?.takesNext ? next : verb
  const turned = put && `${view.text} to ${put.words}`
  const cut = { from: view.from, to: last?.to ?? verb.to }
  const infinitive: readonly Proposal[] = turned
    ? [{ label: `Put “${turned}”`, kind: 'choice', edits: [{ ...cut, insert: turned }] }]
    : []
  return {
    ranges: [{ from: view.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” is the subject that stands before “${text.slice(tokens[be]?.from, view.to)}” already.`,
    repairs: [...infinitive, ...withIt(text, tokens, be, at)],
  }
}

/** The place of *is*, *were* or *has been* before the verb, with at most one adverb between. */
function beBefore(tokens: readonly Token[], at: number): number {
  const place = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1
  const word = tokens[place]?.lower ?? ''
  if (/^(?:is|are|was|were)$/u.test(word)) return place
  return word === 'been' && /^(?:has|have|had)$/u.test(tokens[place - 1]?.lower ?? '') ? place - 1 : -1
}

/** Whatever stands before belongs to the subject: no *it*, no *what*, no *there*. */
const isSubject = (tokens: readonly Token[], be: number): boolean =>
  !tokens
    .slice(Math.max(0, be - 12), be)
    .some(({ lower }) => /^(?:it|what|there|which|that|as|than|all|nothing|much|little|something|whatever|so|such)$/u.test(lower))

interface Infinitive {
  readonly words: string
  /** The word behind the verb goes into it. */
  readonly takesNext?: boolean
}

function asInfinitive(verb: Token, next: Token | undefined): Infinitive | undefined {
  if (/^(?:will|would|shall|should)$/u.test(verb.lower))
    return next && canBe(next.lower, 'base') ? { words: next.text, takesNext: true } : undefined
  if (/^(?:has|have|had)$/u.test(verb.lower)) return { words: 'have' }
  if (/^(?:is|are|was|were)$/u.test(verb.lower))
    return { words: /^w/u.test(verb.lower) && next?.pos === 'VERB' && canBe(next.lower, 'participle') ? 'have been' : 'be' }
  if (modals.has(verb.lower)) return undefined
  const reading = verbForms(verb.lower).find(({ form }) => form === 'past' || form === 'third' || form === 'base')
  if (!reading) return undefined
  if (reading.form !== 'past') return { words: reading.base }
  const [participle] = inflect(reading.base, 'participle')
  return participle ? { words: `have ${participle}` } : undefined
}

/** “It is expected that the yard will return”: where the subject opens the sentence. */
function withIt(text: string, tokens: readonly Token[], be: number, at: number): readonly Proposal[] {
  const [first, view, pronoun] = [tokens[0], tokens[at], tokens[at + 2]]
  const head = tokens[be - 1]
  const subject = readLongNounPhrase(tokens, 0)
  if (!first || !view || !pronoun || !head || subject?.end !== be) return []
  const words = text.slice(first.from, head.to)
  const helper = text.slice(tokens[be]?.from ?? 0, view.to).replace(/^(?:are|were|have)\b/u, (word) => single.get(word) ?? word)
  const isName = first.pos === 'PROPN' && numberOfNoun(first.lower) !== 'plural'
  const name = isName ? words : lowerFirst(words)
  const put = `${matchCase('it', first.text)} ${helper} that ${name}`
  return [{ label: `Put “${put}”`, kind: 'choice', edits: [{ from: first.from, to: pronoun.to, insert: put }] }]
}

const single = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
])
