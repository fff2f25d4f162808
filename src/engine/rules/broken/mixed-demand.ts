import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const demanding = new Set(
  'demand insist ask propose recommend suggest request require urge order'
    .split(' ')
    .flatMap((verb) => ['', 's', 'ed', 'ing', 'd'].map((ending) => verb + ending)),
)

/**
 * After *demanded that*, *asked that* and the like, two verbs of one subject in different forms: *that it pays … and withdraw*.
 * Deliberate exceptions: one verb alone, in either form (British copy writes *that it pays*), plural subjects, quotations.
 */
export const mixedDemand: SentenceRule = {
  id: 'mixed-demand',
  category: 'broken',
  name: 'Two forms of the verb after a demand',
  why: 'What is demanded stands in the plain form (“that it pay and withdraw”). Here one verb has it and the other has not.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS23'],
  examples: [
    {
      damaged: 'The union demanded that the firm [[pays]] the arrears and [[withdraw]] the lawsuit.',
      repaired: 'The union demanded that the firm pay the arrears and withdraw the lawsuit.',
    },
    {
      damaged: 'The union demanded that the mayor [[resign]] and [[leaves]] the town.',
      repaired: 'The union demanded that the mayor resign and leave the town.',
    },
    {
      damaged: 'Moscow asked that the alliance [[denies]] membership and [[pull]] back its troops.',
      repaired: 'Moscow asked that the alliance deny membership and pull back its troops.',
    },
  ],
  sound: [
    'The union demanded that the firm pay the arrears and withdraw the lawsuit.',
    'The union demanded that the firm pays the arrears and withdraws the lawsuit.',
    'The union demanded that the firms resign and the mayor hands over the keys. He asked that she leave and he stays.',
    'They insist that the firm pays its taxes and they back the plan.',
    'He asked that the court hears him and that the police stay away.',
    'The firm has asked that the judge dismiss the suit and says it will appeal.',
  ],
  // The forms first: what follows the verb is judged again once they agree.
  outranks: ['verb-frame'],
  cues: demanding,
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

function checkSentence({ tokens }: Sentence): Report | undefined {
  const demand = tokens.findIndex((token) => demanding.has(token.lower) && token.pos === 'VERB')
  const that = demand < 0 ? -1 : tokens.findIndex((token, at) => at > demand && at < demand + 9 && token.lower === 'that')
  if (that < 0 || tokens[that]?.quoted) return undefined
  const verb = tokens.findIndex((token, at) => at > that + 1 && at < that + 9 && (token.pos === 'VERB' || token.pos === 'AUX'))
  const first = tokens[verb]
  if (first && isPlainOfOne(tokens, that, verb)) return checkReversed(tokens, verb)
  if (!first || !canBe(first.lower, 'third') || canBe(first.lower, 'base')) return undefined
  const second = findPlain(tokens, verb)
  const base = baseOf(first.lower, 'third')
  if (!second || !base) return undefined
  const third = inflect(second.lower, 'third')[0] ?? second.lower
  return {
    ranges: [
      { from: first.from, to: first.to },
      { from: second.from, to: second.to },
    ],
    tier: 'likely',
    severity: 5,
    message: `“${first.text}” and “${second.text}” both tell what is demanded, but stand in different forms.`,
    repairs: [
      {
        label: `Write “${base} … and ${second.text}”`,
        kind: 'choice',
        edits: [{ from: first.from, to: first.to, insert: base }],
      },
      {
        label: `Write “${first.text} … and ${third}”`,
        kind: 'choice',
        edits: [{ from: second.from, to: second.to, insert: third }],
      },
    ],
  }
}

/** “that the firm resign”: a plain verb whose subject is one. */
function isPlainOfOne(tokens: readonly Token[], that: number, verb: number): boolean {
  const subject = tokens[verb - 1]
  const [first] = tokens.slice(that + 1)
  if (!subject || !first || !canBe(tokens[verb]?.lower ?? '', 'base') || canBe(tokens[verb]?.lower ?? '', 'past')) return false
  return /^(?:he|she|it)$/.test(subject.lower) || (subject.pos === 'NOUN' && numberOfNoun(subject.text) === 'singular')
}

/** “asked that the judge dismiss the suit and says it will appeal”: what is told of the one who demands. */
const ownDeed =
  /^(?:says|wants|hopes|plans|intends|expects|believes|threatens|warns|argues|claims|adds|accuses|vows|seeks|insists|demands|rejects)$/u

/** “that the firm resign and hands over the keys” */
function checkReversed(tokens: readonly Token[], verb: number): Report | undefined {
  for (let at = verb + 1; at < tokens.length - 2 && at < verb + 12; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || /^(?:to|that|which|who|can|will|must|should|or|,)$/.test(token.lower)) return undefined
    if (token.lower !== 'and') continue
    const base = baseOf(next.lower, 'third')
    if (next.pos !== 'VERB' || base === undefined || canBe(next.lower, 'base') || ownDeed.test(next.lower)) return undefined
    const plain = tokens[verb]
    return {
      ranges: [
        { from: plain?.from ?? next.from, to: plain?.to ?? next.to },
        { from: next.from, to: next.to },
      ],
      tier: 'likely',
      severity: 5,
      message: `“${plain?.text ?? ''}” and “${next.text}” both tell what is demanded, but stand in different forms.`,
      repairs: [putWords(next, base)],
    }
  }
  return undefined
}

/** The plain verb right behind “and”, if nothing else opens a clause before it. */
function findPlain(tokens: readonly Token[], verb: number): Token | undefined {
  for (let at = verb + 1; at < tokens.length - 1 && at < verb + 20; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || /^(?:to|that|which|who|can|will|must|should|or)$/.test(token.lower)) return undefined
    if (token.lower === 'and' && next.pos === 'VERB' && canBe(next.lower, 'base') && !canBe(next.lower, 'past', 'participle'))
      return next
  }
  return undefined
}
