import type { Token } from '../../article'
import { baseOf, canBe } from '../../language/verb-forms'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A pronoun behind a passive that says its subject again: *the cells will be produced them in Ohio*, *the law was adopted it in May*. Deliberate exceptions: verbs
 * with two objects (*was given it*), of seeing and saying, and *her*, which may belong to the noun behind it.
 */
export const objectBehindPassive: SentenceRule = {
  id: 'object-behind-passive',
  category: 'broken',
  name: 'Pronoun behind a passive',
  why: 'Korean, Turkish, Arabic and others keep a pronoun beside a verb whose subject it is. An English passive has no object left.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR16', 'GR20'],
  examples: [
    { damaged: 'The cells will [[be produced them]] in Ohio.', repaired: 'The cells will be produced in Ohio.' },
    { damaged: 'The wounded [[were taken them]] to a hospital.', repaired: 'The wounded were taken to a hospital.' },
    { damaged: 'The law [[was adopted it]] on Monday.', repaired: 'The law was adopted on Monday.' },
    { damaged: 'It came out after [[being published it]] in May.', repaired: 'It came out after being published in May.' },
    { damaged: 'The plan will [[be put it]] into operation in May.', repaired: 'The plan will be put into operation in May.' },
  ],
  sound: [
    'He was given it in May, was told them by heart and was asked it on Monday.',
    'The man was shot. It was on Monday. Those arrested were with them in May.',
    'When it was built it was the tallest. If the law is changed it will help. The man who was arrested him is unknown.',
    'All he did was put it on the table. The best thing to do is put it in writing. The first thing he did was hit him in the face.',
    'The bike was bought him by his grandfather. The worst blow was dealt him by his own party.',
    'They were allowed it on Sundays, and he was seen. Her dog was taken with her.',
  ],
  cues: ['it', 'them', 'him'],
  *check(_, { tokens }) {
    for (let at = 1; at + 2 < tokens.length; at++) {
      const report = checkPronoun(tokens, at)
      if (report) yield report
    }
  },
}

const twoObjects =
  /^(?:give|tell|show|ask|offer|grant|award|pay|sell|send|teach|deny|hand|lend|owe|allow|promise|leave|feed|serve|bring|write|read|lose|see|hear|make|let|call|forgive|envy|cost|charge|fine|guarantee|refuse|spare|wish|assign|accord|forbid|permit|bear|buy|deal)$/u
const opensClause =
  /^(?:who|whoever|what|when|if|once|as|although|though|since|because|after|before|while|where|until|unless|how|wherever|than)$/u
const doing = /^(?:do|does|did|done|doing)$/u
const behind =
  /^(?:to|in|on|at|by|from|with|out|back|away|during|after|before|since|until|into|for|because|near|under|through|last|yesterday|today|and|[.,;])$/u

function checkPronoun(tokens: readonly Token[], at: number): Report | undefined {
  const [verb, pronoun, next] = tokens.slice(at, at + 3)
  if (!verb || !pronoun || !next || !/^(?:it|them|him)$/u.test(pronoun.lower) || !behind.test(next.lower)) return undefined
  const be = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  if (!be || !/^(?:is|are|was|were|be|been|being)$/u.test(be.lower) || verb.quoted !== pronoun.quoted) return undefined
  if (verb.pos !== 'VERB' || !canBe(verb.lower, 'participle') || twoObjects.test(baseOf(verb.lower, 'participle') ?? ''))
    return undefined
  // “all he did was put it away”, “the thing to do is cut it in half”: an infinitive
  if (canBe(verb.lower, 'base') && tokens.slice(Math.max(0, at - 9), at - 1).some(({ lower }) => doing.test(lower)))
    return undefined
  // “who was arrested him”, “if it is put it”: another clause may begin or end here.
  if (!/^be/u.test(be.lower) && tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => opensClause.test(lower)))
    return undefined
  return {
    ranges: [{ from: be.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” is a passive, and its subject stands before it: “${pronoun.text}” says it again.`,
    repairs: askFirst(pronoun.quoted, askIfSaid(`“${pronoun.text}”`), {
      label: `Leave out “${pronoun.text}”`,
      kind: 'single',
      edits: [{ from: verb.to, to: pronoun.to, insert: '' }],
    }),
  }
}
