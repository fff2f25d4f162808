import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Will* in a condition: *If the rain will not stop, schools will close*, *Unless the rain will stop*. Deliberate exceptions: *if* for *whether* (*asked if the talks will go on*),
 * willingness (*if you will*, *if he will help*), and what is not said of the future.
 */
export const willInIfClause: SentenceRule = {
  id: 'will-in-if-clause',
  category: 'translation',
  name: 'Will in a clause with if',
  why: 'Many languages have the future in a condition. English has the present: “if the rain does not stop”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06'],
  examples: [
    {
      damaged: 'If the rain [[will not stop]], schools will close.',
      repaired: 'If the rain does not stop, schools will close.',
    },
    {
      damaged: 'He said that if the cuts [[will not end]], they would strike.',
      repaired: 'He said that if the cuts do not end, they would strike.',
    },
    {
      damaged: 'If the prices [[will rise]] further, many shops will close.',
      repaired: 'If the prices rise further, many shops will close.',
    },
    { damaged: 'Unless the rain [[will stop]], crops will be lost.', repaired: 'Unless the rain stops, crops will be lost.' },
    { damaged: 'If the bill [[will not pass]], it will be dropped.', repaired: 'If the bill does not pass, it will be dropped.' },
    {
      damaged: 'If the law [[will be]] adopted, taxes will fall.',
      repaired: 'If the law is adopted, taxes will fall.',
    },
  ],
  sound: [
    'He asked if the rain will not stop soon. It is unclear if the talks will go on. If you will, come.',
    'If it will not hurt you, come. She wondered if the plan will not fail, and nobody knows if the dam will hold.',
    'If the plan will be of use is open. If the bank will help us, we will stay. He asked if the road will be shut, and it will.',
    'If the doctor will see him now, he will go in.',
    'If the bank will not lend, the firm will go under. If the car will not start, call this number.',
    'If alcohol will be served, guests must be over 18. If the EU will not help, others will.',
    'If Israel will not stop, the talks will fail.',
  ],
  cues: ['if', 'unless'],
  *check(block, sentence) {
    for (let at = 0; at + 4 < sentence.tokens.length; at++) {
      const report = checkIf(block.text, sentence, at)
      if (report) yield report
    }
  },
}

function checkIf(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link] = [tokens[at - 1], tokens[at]]
  if (!/^(?:if|unless)$/u.test(link?.lower ?? '') || link?.quoted) return undefined
  if (before !== undefined && before.lower !== 'that' && before.text !== ',') return undefined
  const subject = readNounPhrase(tokens, at + 1)
  if (!subject || subject.pronoun || subject.temporal) return undefined
  const place = tokens.findIndex(({ index }) => index === subject.head.index) + 1
  if (tokens[place]?.lower === 'will' && tokens[place + 1]?.lower !== 'not') return affirmed(text, tokens, at, place)
  const [will, not, verb] = tokens.slice(place, place + 3)
  if (will?.lower !== 'will' || not?.lower !== 'not' || !verb || verb.pos === 'NOUN' || !canBe(verb.lower, 'base'))
    return undefined
  // “If the bank will not lend, the firm will go under”: it refuses, and so does a car that will not start
  const isPassive = verb.lower === 'be' && canBe(tokens[place + 3]?.lower ?? '', 'participle')
  if (
    !isPassive &&
    (!happening.test(verb.lower) || verb.lower === 'start' || subject.head.pos === 'PROPN' || machines.test(subject.head.lower))
  )
    return undefined
  // the condition ends in a comma, and its consequence stands behind
  const rest = tokens.slice(place + 3)
  if (!rest.some(({ text: mark }) => mark === ',') && !rest.some(({ lower }) => lower === 'then')) return undefined
  const isPlural = subject.number === 'plural' || numberOfNoun(subject.head.lower) === 'plural'
  const put =
    verb.lower === 'be'
      ? `${isPlural ? 'are' : 'is'} not`
      : `${isPlural ? 'do' : 'does'} not ${inflect(verb.lower, 'base')[0] ?? verb.text}`
  return report(text, will, verb, put)
}

const machines = /^(?:machine|car|engine|bus|lift|motor|bleeding|wound|pain|baby|child|dog|horse)$/u

/** What nobody does by his own will: “if the prices will rise”, “if the law will be adopted”. */
const happening =
  /^(?:rise|fall|increase|decrease|grow|improve|worsen|continue|happen|change|remain|become|end|begin|start|fail|win|lose|succeed|drop|last|arrive|stop|collapse|exceed|reach|spread|appear|break|occur|receive|survive|pass|decline|escalate|deteriorate)$/u

/** The condition opens the sentence, and its consequence with *will* stands right behind the comma. */
function affirmed(text: string, tokens: Sentence['tokens'], at: number, place: number): Report | undefined {
  const [will, verb, next] = tokens.slice(place, place + 3)
  const comma = tokens.findIndex(({ text: mark }, index) => index > place && mark === ',')
  if (at > 1 || !will || !verb || !next || comma < 0) return undefined
  const isPassive = verb.lower === 'be' && next.pos === 'VERB' && canBe(next.lower, 'participle')
  if (!isPassive && !happening.test(verb.lower)) return undefined
  const main = tokens.slice(comma + 1, comma + 8)
  if (!main.some(({ lower }) => /^(?:will|would)$/u.test(lower))) return undefined
  const subject = tokens[place - 1]
  const isPlural = numberOfNoun(subject?.lower ?? '') === 'plural'
  const put =
    verb.lower === 'be' ? (isPlural ? 'are' : 'is') : isPlural ? verb.text : (inflect(verb.lower, 'third')[0] ?? verb.text)
  return report(text, will, verb, put)
}

function report(text: string, will: Token, verb: Token, put: string): Report {
  return {
    ranges: [{ from: will.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `A condition with “if” stands in the present: “${put}”.`,
    repairs: changeWithin(text, will, verb, { from: will.from, to: verb.to, insert: put }),
  }
}
