import type { Pair, WitnessCheck, WitnessReport } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import type { Proposal } from '../../report'
import { asking } from '../../proposals'

/** A sentence that asks in the original and tells in the draft. A question the draft makes of a statement is doubtful. */
export const questionAgainstOriginal: WitnessCheck = {
  id: 'question-against-original',
  name: 'Question turned into a statement',
  why: 'The original asks where the draft tells, or the other way round.',
  *check(pair) {
    const asked = pair.original.some(({ asks }) => asks)
    const asks = pair.draft.some(({ text }) => text.includes('?'))
    if (asked && !asks)
      yield report(
        pair,
        questionAgainstOriginal.id,
        'likely',
        'The original asks, the draft tells',
        asking('whether this is a question', 'Is this a question?'),
      )
    else if (asks && !pair.original.some(({ text }) => /[?？؟;吗嗎呢か까]/u.test(text)))
      yield report(
        pair,
        questionAgainstOriginal.id,
        'doubtful',
        'The draft asks, the original tells',
        asking('whether this is a question', 'Is this a question?'),
      )
  },
}

/** Quotation marks the original opens and closes, and the draft opens only; or has none of. Emphasis is often set in marks by one language alone, so the latter is doubtful. */
export const quotationAgainstOriginal: WitnessCheck = {
  id: 'quotation-against-original',
  name: 'Quotation marks other than in the original',
  why: 'What a person said must stand in the same marks as in the original: words outside them become the reporter’s own.',
  *check(pair) {
    const theirs = pair.original.reduce((sum, { quotes }) => sum + quotes, 0)
    const mine = pair.draft.reduce((sum, { quotes }) => sum + quotes, 0)
    if (theirs < 2 || theirs % 2 === 1) return
    if (mine === 1)
      yield report(
        pair,
        quotationAgainstOriginal.id,
        'likely',
        'The original closes its quotation here, the draft does not',
        asking('where the quotation ends', 'Where does the quotation end?'),
      )
    else if (mine === 0 && !/['‘’]/u.test(pair.draft.map(({ text }) => text).join('')))
      yield report(
        pair,
        quotationAgainstOriginal.id,
        'doubtful',
        'The original has quotation marks here, the draft none',
        asking('what was said word for word'),
      )
  },
}

function report(pair: Pair, rule: string, tier: 'likely' | 'doubtful', told: string, ask: Proposal): WitnessReport {
  const witness = witnessOf(pair.original)
  return {
    rule,
    tier,
    severity: 5,
    ranges: [stretchOf(pair.draft)],
    message: `${told}: ${quoted(witness)}`,
    repairs: [ask],
    witness,
  }
}
