import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *It is the third time that the club wins the cup* for *has won*. Deliberate exceptions: *the first time that …* without *it is* or *this is*, which may be said of every
 * time, and what is to come (*the first time the two meet in May*, with a plural).
 */
export const firstTimePresent: SentenceRule = {
  id: 'first-time-present',
  category: 'translation',
  name: 'Present behind “it is the first time”',
  why: 'Most languages of Europe say “it is the first time that he wins”. English says “has won”, and “had won” behind “it was”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR06'],
  outranks: ['carried-grammar'],
  examples: [
    {
      damaged: 'It is the third time that the club [[wins]] the cup.',
      repaired: 'It is the third time that the club has won the cup.',
    },
    {
      damaged: 'This is the second time in a year that she [[visits]] Oslo.',
      repaired: 'This is the second time in a year that she has visited Oslo.',
    },
    {
      damaged: 'This is the second time that he [[is]] arrested.',
      repaired: 'This is the second time that he has been arrested.',
    },
    {
      damaged: 'It was the first time that the mayor [[speaks]] of it.',
      repaired: 'It was the first time that the mayor had spoken of it.',
    },
  ],
  sound: [
    'It is the third time that the club has won the cup. The first time the baby smiles is a joy.',
    'This is the time that tells. It is the first time the voters have asked. It will be the first time the club plays in Oslo.',
    'It is the first time that means anything. This is the last time. It was the first time the club won.',
    'It is the only time of year that the garden is opened. That is the only time he laughs.',
    'It is the first time in the film that she smiles. It is the second time in the play that the king is murdered.',
  ],
  cues: ['time'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u

const works = /^(?:film|movie|novel|book|play|series|story|opera|poem|episode|drama|musical|trilogy|saga)$/u

function checkSentence({ tokens }: Sentence): Report | undefined {
  const at = tokens.findIndex(({ lower }, place) => lower === 'time' && ordinals.test(tokens[place - 1]?.lower ?? ''))
  const be = tokens[at - 3]
  if (at < 4 || tokens[at - 2]?.lower !== 'the' || !be || !/^(?:is|was|’s|'s)$/u.test(be.lower)) return undefined
  if (!/^(?:it|this|that)$/u.test(tokens[at - 4]?.lower ?? '')) return undefined
  // “the first time in the film that she smiles”: works are told of in the present
  if (tokens.slice(at + 1, at + 6).some(({ lower }) => works.test(lower))) return undefined
  const start = clauseBehind(tokens, at + 1)
  const subject = start === undefined ? undefined : readNounPhrase(tokens, start)
  if (!subject || subject.temporal) return undefined
  const verb = tokens[subject.head.index - (tokens[0]?.index ?? 0) + 1]
  if (verb && /^(?:is|are)$/u.test(verb.lower) && isPassive(tokens, subject.head.index - (tokens[0]?.index ?? 0) + 2))
    return report(tokens[at - 1], verb, `${be.lower === 'was' ? 'had' : verb.lower === 'is' ? 'has' : 'have'} been`)
  if (!verb || verb.pos !== 'VERB' || !canBe(verb.lower, 'third') || canBe(verb.lower, 'past', 'base')) return undefined
  const put = `${be.lower === 'was' ? 'had' : 'has'} ${inflect(baseOf(verb.lower) ?? '', 'participle')[0] ?? verb.text}`
  return report(tokens[at - 1], verb, put)
}

/** “is arrested”, “are named” */
const isPassive = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]?.pos === 'VERB' && canBe(tokens[at]?.lower ?? '', 'participle') && !/ing$/u.test(tokens[at]?.lower ?? '')

function report(ordinal: Token | undefined, verb: Token, put: string): Report {
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `Behind “the ${ordinal?.text ?? ''} time” it is “${put}”.`,
    repairs: [putOrAsk({ from: verb.from, to: verb.to }, put, verb.quoted)],
  }
}

/** Where the clause begins: right behind *time*, behind *that*, or behind a short phrase and *that* (“in a year that”). */
function clauseBehind(tokens: readonly Token[], at: number): number | undefined {
  const that = tokens.findIndex(({ lower }, place) => place >= at && place <= at + 5 && lower === 'that')
  if (that < 0) return tokens[at]?.pos === 'PUNCT' ? undefined : at
  const between = tokens.slice(at, that)
  return between.every(({ pos, lower }) => /^(?:ADP|DET|NUM|NOUN|PROPN|ADJ)$/u.test(pos) || lower === 'since')
    ? that + 1
    : undefined
}
