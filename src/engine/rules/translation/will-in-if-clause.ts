import type { Sentence } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { numberOfNoun } from '../../language/noun-number'
import { canBe, inflect } from '../../language/verb-forms'
import { changeWithin } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Will* in a condition: *If the rain will not stop, schools will close*. Deliberate exceptions: *if* for *whether* (*asked if the talks will go on*),
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
  ],
  sound: [
    'He asked if the rain will not stop soon. It is unclear if the talks will go on. If you will, come.',
    'If it will not hurt you, come. She wondered if the plan will not fail, and nobody knows if the dam will hold.',
    'If the plan will be of use is open.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      for (let at = 0; at + 4 < sentence.tokens.length; at++) {
        const report = checkIf(block.text, sentence, at)
        if (report) yield report
      }
    }
  },
}

function checkIf(text: string, { tokens }: Sentence, at: number): Report | undefined {
  const [before, link] = [tokens[at - 1], tokens[at]]
  if (link?.lower !== 'if' || link.quoted) return undefined
  if (before !== undefined && before.lower !== 'that' && before.text !== ',') return undefined
  const subject = readNounPhrase(tokens, at + 1, new Map())
  if (!subject || subject.pronoun || subject.temporal) return undefined
  const place = tokens.findIndex(({ index }) => index === subject.head.index) + 1
  const [will, not, verb] = tokens.slice(place, place + 3)
  if (will?.lower !== 'will' || not?.lower !== 'not' || !verb || verb.pos === 'NOUN' || !canBe(verb.lower, 'base'))
    return undefined
  // the condition ends in a comma, and its consequence stands behind
  const rest = tokens.slice(place + 3)
  if (!rest.some(({ text: mark }) => mark === ',') && !rest.some(({ lower }) => lower === 'then')) return undefined
  const isPlural = subject.number === 'plural' || numberOfNoun(subject.head.lower) === 'plural'
  const put =
    verb.lower === 'be'
      ? `${isPlural ? 'are' : 'is'} not`
      : `${isPlural ? 'do' : 'does'} not ${inflect(verb.lower, 'base')[0] ?? verb.text}`
  return {
    ranges: [{ from: will.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `A condition with “if” stands in the present: “${put}”.`,
    repairs: changeWithin(text, will, verb, { from: will.from, to: verb.to, insert: put }),
  }
}
