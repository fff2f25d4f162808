import type { BlockContent, Sentence, Token } from '../../article'
import { mayBeFinite } from '../../language/verb-groups'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A subject, its object with a clause about it, and only then the verb, with the subject said again: *the government the town which it could not win it wants to take*.
 * Deliberate exceptions: one noun before the clause (*The tax which it raised it will lower*), a verb before it, a comma.
 */
export const objectWithClauseFirst: SentenceRule = {
  id: 'object-with-clause-first',
  category: 'broken',
  name: 'Object and its clause before the verb',
  why: 'Turkish, Persian and Hindi put the object and all that is said of it before the verb. In English the verb stands between the subject and its object.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS08', 'BS32'],
  outranks: ['object-before-verb', 'lost-verb', 'doubled-subject', 'verb-final', 'run-on'],
  examples: [
    {
      damaged: '[[The government the town which it could not win it wants to take]] by force.',
      repaired: 'The government wants to take the town which it could not win by force.',
    },
    {
      damaged: 'He said that [[the mayor the deal which he promised he cancelled]].',
      repaired: 'He said that the mayor cancelled the deal which he promised.',
    },
  ],
  sound: [
    'The tax which it raised last year it will lower. The book he wrote, which he sold, he bought again.',
    'The mayor sold the house which he built he said. The state knows the men that it sent it needs.',
  ],
  cues: ['which', 'that', 'whom'],
  *check(block, sentence) {
    const report = checkSentence(block, sentence)
    if (report) yield report
  },
}

const pronouns = /^(?:it|he|she|they)$/u

function checkSentence(block: BlockContent, { tokens }: Sentence): Report | undefined {
  const which = tokens.findIndex(
    ({ lower }, at) => at > 2 && /^(?:which|whom|that)$/u.test(lower) && pronouns.test(tokens[at + 1]?.lower ?? ''),
  )
  const pronoun = tokens[which + 1]
  if (which < 0 || !pronoun) return undefined
  const again = tokens.findIndex(({ lower }, at) => at > which + 2 && at < which + 14 && lower === pronoun.lower)
  const verb = tokens[again + 1]
  const before = tokens[again - 1]
  if (again < 0 || !verb || !before || !/^(?:NOUN|PROPN|VERB|NUM)$/u.test(before.pos) || !mayBeFinite(verb)) return undefined
  if (tokens.slice(which, again).some(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')) return undefined
  const start = startOf(tokens, which)
  const object = objectAt(tokens, start, which)
  const [first, second] = [tokens[start], tokens[object]]
  if (object === 0 || !first || !second || first.quoted) return undefined
  let end = again + 1
  while (tokens[end + 1] && !/^(?:ADP|PUNCT|CCONJ|SCONJ)$/u.test(tokens[end + 1]?.pos ?? '')) end++
  const close = tokens[end] ?? verb
  const { text } = block
  const range = { from: first.from, to: close.to }
  const insert = `${text.slice(first.from, second.from)}${text.slice(verb.from, close.to)} ${text.slice(second.from, before.to)}`
  return {
    ranges: [range],
    tier: 'likely',
    severity: 5,
    message: `“${text.slice(second.from, tokens[which - 1]?.to)}” and its clause stand before the verb, and “${pronoun.text}” says the subject again.`,
    repairs: changeWithin(text, first, close, { ...range, insert }),
  }
}

/** Back to where the clause begins: a verb before *which* makes another sentence of it. */
function startOf(tokens: readonly Token[], which: number): number {
  let start = which
  while (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[start - 1]?.pos ?? '') ||
    /^(?:his|her|its|their)$/u.test(tokens[start - 1]?.lower ?? '')
  )
    start--
  const opener = tokens[start - 1]
  return opener === undefined || /^(?:that|because|while|[,;])$/u.test(opener.lower) ? start : which
}

/** The second of two noun phrases side by side: “the government | the town”, “the government | Yeşilova”. */
function objectAt(tokens: readonly Token[], start: number, end: number): number {
  if (!/^(?:the|a|an|his|her|its|their|this)$/u.test(tokens[start]?.lower ?? '')) return 0
  for (let at = start + 2; at < end; at++) {
    const opens =
      tokens[at]?.pos === 'DET' ||
      /^(?:his|her|its|their)$/u.test(tokens[at]?.lower ?? '') ||
      (tokens[at]?.pos === 'PROPN' && at === end - 1)
    if (opens && tokens[at - 1]?.pos === 'NOUN') return at
  }
  return 0
}
