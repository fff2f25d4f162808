import { matchCase } from '../../language/match-case'
import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import type { Edit } from '../../types'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A preposition before what only a conjunction may join (*during he was asleep*, *despite he was ill*), before *to* (*without to say*) or before a plain
 * verb (*for repair the roof*), and *because* before a thing alone (*closed because the snow*). Deliberate exceptions: nouns (*after work the men*), *about to*.
 */
export const prepositionBeforeClause: SentenceRule = {
  id: 'preposition-before-clause',
  category: 'translation',
  name: 'Preposition before a clause',
  why: 'In English “during”, “despite” and “because of” join a noun; “while”, “although” and “because” join a clause. Other languages have one word for both.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR03', 'GR15', 'BS14'],
  examples: [
    { damaged: 'The fire started [[during he was]] asleep.', repaired: 'The fire started while he was asleep.' },
    { damaged: '[[Despite he was]] ill, he came.', repaired: 'Although he was ill, he came.' },
    { damaged: 'He was fined [[due to he drove]] too fast.', repaired: 'He was fined because he drove too fast.' },
    { damaged: 'He left [[without to say]] a word.', repaired: 'He left without saying a word.' },
    { damaged: 'The money is [[for repair the]] roof.', repaired: 'The money is for repairing the roof.' },
    { damaged: 'The road is closed [[because the snow]].', repaired: 'The road is closed because of the snow.' },
  ],
  sound: [
    'During his sleep it rained. Despite it being late he came, because of what he knew.',
    'He was about to say so. After work the men left; by design the roof leaks, for example.',
    'It closed because the snow fell. Why? Because the snow.',
    'In return the army left. Without help the plan fails, and by law the court may act.',
    'Thousands are in need of help this winter. They ran for cover a minute later. The beds are for use the next morning.',
    'It is not the kind of help the poor want.',
  ],
  *check(block, sentence) {
    for (let at = 0; at + 2 < sentence.tokens.length; at++) {
      const first = sentence.tokens[at]
      if (!first || !openers.has(first.lower)) continue
      const report = beforeSubject(block, sentence, at) ?? beforeVerb(block, sentence, at) ?? becauseAlone(block, sentence, at)
      if (report) yield report
    }
  },
}

const openers = new Set([
  'during',
  'despite',
  'due',
  'because',
  'owing',
  'in',
  'without',
  'against',
  'of',
  'by',
  'for',
  'before',
  'after',
])
const conjunction: Readonly<Record<string, string>> = {
  during: 'while',
  despite: 'although',
  'due to': 'because',
  'owing to': 'because',
  'because of': 'because',
  'in spite of': 'although',
}

/** “during he was”, “because of they came” */
function beforeSubject(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const words = [1, 2, 3].map((length) =>
    tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' '),
  )
  const length = words.findIndex((phrase) => conjunction[phrase] !== undefined) + 1
  const [first, subject, verb] = [tokens[at], tokens[at + length], tokens[at + length + 1]]
  if (length === 0 || !first || !subject || !verb || first.quoted !== verb.quoted) return undefined
  if (!/^(?:he|she|they|we|i|it)$/u.test(subject.lower) || subject.text === 'IT') return undefined
  const isFinite = verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third', 'base'))
  if (
    !isFinite ||
    /ing$/u.test(verb.lower) ||
    (subject.lower === 'it' && verb.pos !== 'AUX' && !canBe(verb.lower, 'past', 'third'))
  )
    return undefined
  const put = conjunction[words[length - 1] ?? ''] ?? ''
  const insert = matchCase(put, first.text)
  return report(
    block,
    first,
    verb,
    { from: first.from, to: tokens[at + length - 1]?.to ?? first.to, insert },
    `a clause is joined by “${put}”`,
  )
}

/** Nouns as well as verbs: behind the preposition and before *the* they are verbs. */
const alsoNouns = new Set(
  `repair use pay help break park control check visit cut stop damage hold cover clean close open rescue search transport export import increase change
  limit balance finance host cause finish sell get find make give keep reach save buy fight meet leave push pull`.split(/\s+/u),
)

const times =
  /^(?:seconds?|moments?|minutes?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|seasons?|years?|decades?|time|spring|summer|autumn|winter)$/u

/** “without to say”, “for repair the roof” */
function beforeVerb(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, first, second, third] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (
    !first ||
    !second ||
    !third ||
    !/^(?:without|against|of|by|for|before|after)$/u.test(first.lower) ||
    first.quoted !== third.quoted
  )
    return undefined
  if (second.lower === 'to' && /^(?:without|against)$/u.test(first.lower) && third.pos === 'VERB' && canBe(third.text, 'base')) {
    const ing = inflect(third.text, 'ing')[0] ?? ''
    return report(block, first, third, { from: second.from, to: third.to, insert: ing }, `the verb is “${ing}”`)
  }
  if (!alsoNouns.has(second.text) || !/^(?:the|his|her|its|their|this|these|those|him|them|a|an)$/u.test(third.text))
    return undefined
  if (!/^(?:without|of|by|for)$/u.test(first.text) || !before || before.pos === 'PUNCT' || before.text === 'out') return undefined
  if (first.text === 'of' && /^(?:kind|sort|type|level|amount|lack|form|degree)$/u.test(before.lower)) return undefined
  // “in need of help this winter”, “ran for cover a minute later”
  if (tokens.slice(at + 3, at + 6).some(({ lower }) => times.test(lower))) return undefined
  // “for help the poor need”, “by search the army found”: a verb further on makes the words behind a subject.
  if (tokens.slice(at + 3).some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !canBe(lower, 'ing'))) return undefined
  const ing = inflect(second.text, 'ing')[0] ?? ''
  return report(block, first, third, { from: second.from, to: second.to, insert: ing }, `the verb is “${ing}”`)
}

/** “is closed because the snow.” */
function becauseAlone(block: BlockContent, { tokens, terminated }: Sentence, at: number): Report | undefined {
  const [because, article] = [tokens[at], tokens[at + 1]]
  if (because?.text !== 'because' || !article || !terminated || !/^(?:the|his|her|its|their|a|an)$/u.test(article.text))
    return undefined
  let end = at + 2
  while (/^(?:ADJ|NOUN)$/u.test(tokens[end]?.pos ?? '') && !mayBeVerb(tokens[end])) end++
  const [noun, mark] = [tokens[end - 1], tokens[end]]
  if (noun?.pos !== 'NOUN' || end > at + 4 || mark?.text !== '.' || tokens[end + 1] || because.quoted) return undefined
  if (!tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  return report(block, because, noun, { from: because.to, to: because.to, insert: ' of' }, 'before a thing it is “because of”')
}

const mayBeVerb = (token: Token | undefined): boolean => token !== undefined && canBe(token.lower, 'past', 'third')

function report({ text }: BlockContent, first: Token, last: Token, edit: Edit, needs: string): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” does not go together: ${needs}.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
