import { alikePairsOf, gistOf, type Placed, sharedWords } from '../../ledger/sense'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/** Such a share of their words of sense alike: the two sentences say the same thing. */
const alike = 0.8
/** Words by which a draft says that things changed, or sets one against the other on purpose. */
const turning =
  /(?<!\p{L})(?:but|however|although|though|while|whereas|instead|until|no longer|earlier|previously|before|later|now|then|again|first|initially|at first|yesterday|last|next|unlike|only|former\w*|used to|either|if|unless|whether)(?!\p{L})/iu

/**
 * Two sentences that say the same thing, one with a “not” and one without. Deliberate exceptions: words that tell of a change or a contrast
 * in either, questions, what was said, other names or figures.
 */
export const lostNot: ArticleRule = {
  id: 'lost-not',
  category: 'translation',
  name: 'Once with “not”, once without',
  why: 'Two sentences of the draft say the same thing, and only one of them denies it. A “not” was lost in translation, or one was added.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead'],
  covers: ['NM04'],
  examples: [
    {
      damaged:
        'The ministry [[will not]] extend the grain deal with Turkey. Farmers are waiting. [[The ministry will extend the grain deal with Turkey]].',
    },
  ],
  sound: [
    'The ministry will not extend the grain deal. Farmers are waiting. The ministry will extend the fishing deal.',
    'At first the ministry would not extend the grain deal with Turkey. Now the ministry will extend the grain deal with Turkey.',
    'Does the ministry extend the grain deal with Turkey? The ministry does not extend the grain deal with Turkey.',
    'The law does not protect the tenants of the old town. “The law protects the tenants of the old town,” he said.',
  ],
  compare: (article) => alikePairsOf.inSteps(article),
  *check(article) {
    for (const [one, other] of alikePairsOf(article)) {
      const [a, b] = [gistOf(one.sentence), gistOf(other.sentence)]
      if (a.isQuoted || b.isQuoted || a.negators.length + b.negators.length !== 1 || sharedWords(a, b) < alike) continue
      if ([...a.marks].some((mark) => !b.marks.has(mark) && !b.words.has(mark)) && a.marks.size >= b.marks.size) continue
      if (!isWhole(one) || !isWhole(other)) continue
      yield a.negators.length === 1 ? report(one, other) : report(other, one)
    }
  },
}

/** A statement that begins where a sentence begins, and tells of no change. */
const isWhole = ({ sentence: { text } }: Placed): boolean =>
  /^\P{L}*\p{Lu}/u.test(text) && !text.includes('?') && !turning.test(text)

function report(denying: Placed, affirming: Placed): Report {
  const not = gistOf(denying.sentence).negators[0]
  const before = denying.block.tokens[(not?.index ?? 1) - 1]
  const ask = askWhich('of the two', `“${denying.sentence.text}”`, `“${affirming.sentence.text}”`)
  const { block, sentence } = affirming
  const end = sentence.text.replace(/[.!]$/u, '').length
  return {
    ranges: [
      {
        from: denying.block.from + (before?.from ?? denying.sentence.from),
        to: denying.block.from + (not?.to ?? denying.sentence.to),
      },
      { from: block.from + sentence.from, to: block.from + sentence.from + end },
    ],
    tier: 'likely',
    severity: 10,
    message: 'Here the draft denies what it says in another sentence in nearly the same words.',
    repairs: [ask],
  }
}
