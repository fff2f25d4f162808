import type { Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Who* behind the verb it should stand before: *by thieves worked who for foreign buyers*. Deliberate exceptions: verbs of asking, knowing and telling
 * (*nobody asked who for*), questions, quotations.
 */
export const whoBehindItsVerb: SentenceRule = {
  id: 'who-behind-its-verb',
  category: 'broken',
  name: 'Who behind its verb',
  why: 'What tells more of a person opens with “who”, and the verb follows. Here two words have changed places.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08'],
  outranks: ['second-verb', 'lost-verb', 'verb-agreement'],
  examples: [
    {
      damaged: 'The statues were taken by thieves [[worked who]] for foreign buyers.',
      repaired: 'The statues were taken by thieves who worked for foreign buyers.',
    },
  ],
  sound: [
    'The statues were taken by thieves who worked for foreign buyers. Nobody asked who for, and the police knew who in town had done it.',
    'The men worked, who for years had been idle.',
    'A generation has passed since the boys left who in 1998 were the pride of France.',
    'Few are the players left who in their youth watched him.',
  ],
  cues: ['who'],
  *check(_, { tokens, text }) {
    if (/\?[”’"')]*$/u.test(text)) return
    for (let at = 3; at + 2 < tokens.length; at++) {
      const report = checkWord(tokens, at)
      if (report) yield report
    }
  },
}

/** They lead to a question, or choose among several. */
const asking =
  /^(?:ask|know|tell|wonder|decide|see|say|learn|find|guess|remember|forget|show|choose|determine|establish|discover|explain|reveal|understand|care|matter|depend|hear|consider|discuss|debate|question|check|identify|investigate|name|specify|clarify|indicate|judge|predict|recall|realise|realize|note|mind|doubt)/u

function checkWord(tokens: readonly Token[], at: number): Report | undefined {
  const [noun, verb, who, next] = tokens.slice(at - 2, at + 2)
  if (!noun || !verb || !who || !next || who.quoted || who.lower !== 'who') return undefined
  if (noun.pos !== 'NOUN' || verb.pos !== 'VERB' || !canBe(verb.lower, 'past') || asking.test(verb.lower)) return undefined
  if (/^(?:knew|told|said|saw|found|chose|thought|heard|understood|forgot|taught|wrote|read)$/u.test(verb.lower)) return undefined
  // “since the boys left who in 1998 were the pride of France”: the clause has its verb further on
  const stop = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
  if (tokens.slice(at + 1, stop).some(({ pos }) => pos === 'AUX' || pos === 'VERB')) return undefined
  const isFollowed = /^(?:for|as|in|at|to|from|with|on|his|her|its|their|the|a)$/u.test(next.lower)
  // The sentence has its verb already.
  const hasVerb = tokens.slice(0, at - 2).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  if (!isFollowed || !hasVerb) return undefined
  return {
    ranges: [{ from: verb.from, to: who.to }],
    tier: 'likely',
    severity: 10,
    message: `“${who.text}” stands behind “${verb.text}”, which it should open.`,
    repairs: [
      {
        label: `Put “${who.text} ${verb.text}”`,
        kind: 'single',
        edits: [{ from: verb.from, to: who.to, insert: `${who.text} ${verb.text}` }],
      },
    ],
  }
}
