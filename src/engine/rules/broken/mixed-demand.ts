import type { Sentence, Token } from '../../article'
import { baseOf, canBe, inflect } from '../../language/verb-forms'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * After *demanded that*, *asked that* and the like, two verbs of one subject in different forms: *that it pays … and withdraw*.
 * Deliberate exceptions: one verb alone, in either form (British copy writes *that it pays*), plural subjects, quotations.
 */
export const mixedDemand: ParagraphRule = {
  id: 'mixed-demand',
  category: 'broken',
  name: 'Two forms of the verb after a demand',
  why: 'What is demanded stands in the plain form (“that it pay and withdraw”). Here one verb has it and the other has not.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS23'],
  examples: [
    {
      damaged: 'The union demanded that the firm [[pays]] the arrears and [[withdraw]] the lawsuit.',
      repaired: 'The union demanded that the firm pay the arrears and withdraw the lawsuit.',
    },
    {
      damaged: 'Moscow asked that the alliance [[denies]] membership and [[pull]] back its troops.',
      repaired: 'Moscow asked that the alliance deny membership and pull back its troops.',
    },
  ],
  sound: [
    'The union demanded that the firm pay the arrears and withdraw the lawsuit.',
    'The union demanded that the firm pays the arrears and withdraws the lawsuit.',
    'They insist that the firm pays its taxes and they back the plan.',
    'He asked that the court hears him and that the police stay away.',
  ],
  // The forms first: what follows the verb is judged again once they agree.
  outranks: ['verb-frame'],
  *check(block) {
    for (const sentence of block.sentences) {
      const report = checkSentence(sentence)
      if (report) yield report
    }
  },
}

const demanding = new Set(
  'demand insist ask propose recommend suggest request require urge order'
    .split(' ')
    .flatMap((verb) => ['', 's', 'ed', 'ing', 'd'].map((ending) => verb + ending)),
)

function checkSentence({ tokens }: Sentence): Report | undefined {
  const demand = tokens.findIndex((token) => demanding.has(token.lower) && token.pos === 'VERB')
  const that = demand < 0 ? -1 : tokens.findIndex((token, at) => at > demand && at < demand + 9 && token.lower === 'that')
  if (that < 0 || tokens[that]?.quoted) return undefined
  const verb = tokens.findIndex((token, at) => at > that + 1 && at < that + 9 && (token.pos === 'VERB' || token.pos === 'AUX'))
  const first = tokens[verb]
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
