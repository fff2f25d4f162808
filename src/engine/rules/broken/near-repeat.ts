import { alikePairsOf, gistOf, sharedWords, wordsOf } from '../../ledger/sense'
import { type ArticleRule, type Proposal, prose, type Report } from '../rule'

const fewest = 6
const alike = 0.85
/** In the same paragraph or the next. */
const near = 1
/** Further apart two sentences may be alike by chance; such long ones are not. */
const fewestFar = 9

/**
 * A sentence that says again what one close by has just said, in nearly the same words. Deliberate exceptions: word for word the same
 * (repeated-sentence), other names or figures, one that denies the other (lost-not), what was said.
 */
export const nearRepeat: ArticleRule = {
  id: 'near-repeat',
  category: 'broken',
  name: 'Said twice in nearly the same words',
  why: 'Two sentences side by side say the same thing. A machine sometimes translates one sentence twice, each time a little differently.',
  scope: 'article',
  blocks: prose,
  covers: ['NM03'],
  examples: [
    {
      damaged:
        'The bridge in Chapecó was closed on Sunday by firefighters after heavy rain. [[Firefighters closed the bridge in Chapecó on Sunday after the heavy rains.]]',
      repaired: 'The bridge in Chapecó was closed on Sunday by firefighters after heavy rain.',
    },
    {
      damaged:
        'The ministry in Pune said 12 people were hurt when the bus left the road.\n\nPolice came.\n\nA crane came. [[In Pune the ministry said that 12 people were hurt as the bus left the road.]]',
      repaired: 'The ministry in Pune said 12 people were hurt when the bus left the road.\n\nPolice came.\n\nA crane came.',
    },
  ],
  sound: [
    'Ada Roe won the first race of the season in Oslo. It rained.\n\nMen ran next.\n\nAda Roe won the last race of the season in Oslo.',
    'Sales in the first quarter rose to 40 million euros. Sales in the second quarter rose to 55 million euros.',
    'Firefighters closed the bridge on Sunday after heavy rain. Police closed the bridge on Monday after heavy rain.',
    'The team won the cup in 2019 with a young side. The team lost the cup in 2020 with a young side.',
  ],
  compare: (article) => alikePairsOf.inSteps(article),
  *check(article) {
    for (const [one, other] of alikePairsOf(article)) {
      const [a, b] = [gistOf(one.sentence), gistOf(other.sentence)]
      const isFar = other.block.index - one.block.index > near
      if (a.words.size < (isFar ? fewestFar : fewest) || !prose.includes(one.block.kind)) continue
      if (a.isQuoted || b.isQuoted || a.negators.length !== b.negators.length) continue
      if (sharedWords(a, b) < alike || !isSame(a.marks, b.marks) || wordsOf(one.sentence) === wordsOf(other.sentence)) continue
      const from = other.block.from + other.sentence.from
      const to = other.block.from + other.sentence.to
      const gap = other.sentence.index > 0 ? (/\s*$/u.exec(other.block.text.slice(0, other.sentence.from))?.[0].length ?? 0) : 0
      const drop: Proposal = { label: 'Delete this sentence', kind: 'choice', edits: [{ from: from - gap, to, insert: '' }] }
      yield report(from, to, drop, isFar)
    }
  },
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((mark) => b.has(mark))
}

function report(from: number, to: number, drop: Proposal, isFar: boolean): Report {
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `This sentence says again what one ${isFar ? 'further up' : 'right before it'} has said in nearly the same words.`,
    repairs: [drop],
  }
}
