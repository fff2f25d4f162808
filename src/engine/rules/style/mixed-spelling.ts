import { type SpeltWord, speltWordsOf } from '../../ledger/spelling'
import { putWords } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * British and American spelling in one draft; the side with fewer words is marked. Deliberate exceptions: capitalised words, which may be
 * names, quotations, -ize beside British spelling, which Oxford writes, and words at home on both sides (program, tire).
 */
export const mixedSpelling: ArticleRule = {
  id: 'mixed-spelling',
  category: 'style',
  name: 'British and American spelling mixed',
  why: 'The draft spells some words the British way and some the American way. A desk keeps to one.',
  scope: 'article',
  blocks: prose,
  covers: ['ST05'],
  examples: [
    {
      damaged: 'The colour of the harbour pleased the [[neighbors]].',
      repaired: 'The colour of the harbour pleased the neighbours.',
    },
  ],
  sound: [
    'The colour of the harbour was organized. “My neighbor came,” he said. The Labor Party saw it.',
    'The defense of the center was strong.',
  ],
  *check(article) {
    for (const axis of ['region', 'ending'] as const) {
      const words = speltWordsOf(article).filter((word) => word.axis === axis && !word.quoted)
      const british = words.filter(({ side }) => side === 'British')
      const american = words.filter(({ side }) => side === 'American')
      const fewer = british.length < american.length ? british : american
      if (british.length === 0 || american.length === 0) continue
      for (const word of fewer) yield report(word)
    }
  },
}

function report({ from, to, text, other, side }: SpeltWord): Report {
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 1,
    message: `“${text}” is the ${side} spelling; most such words of the draft have the other one: “${other}”.`,
    repairs: [putWords({ from, to }, other)],
  }
}
