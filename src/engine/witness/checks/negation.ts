import { countDenials, denialsIn, englishDenial } from '../negation'
import type { Pair, WitnessCheck, WitnessReport } from '../types'
import { quoted, stretchOf, witnessOf } from './quote'
import { asking } from '../../proposals'

/** A denial that was lost is told with its words; one that was gained is doubtful, for languages deny in more ways than lists hold. */
export const negationAgainstOriginal: WitnessCheck = {
  id: 'negation-against-original',
  name: 'A denial lost or gained',
  why: 'The original says that something is not so and the draft does not, or the other way round. A dropped “not” reads fluently.',
  *check(pair) {
    const denials = pair.original.map(({ text }) => denialsIn(text, pair.language))
    if (denials.includes(undefined)) return
    const theirs = denials.flatMap((words) => words ?? [])
    const { outright, near } = englishDenial(pair.draft.map(({ text }) => text).join(' '))
    const heard = outright.length + near.length
    const count = countDenials(theirs, pair.language)
    if (count > 0 && (heard === 0 || (count > heard && count > 1)))
      yield report(
        pair,
        'likely',
        `The original denies (${[...new Set(theirs)].join(', ')}), the draft ${heard === 0 ? 'does not' : 'less often'}`,
      )
    else if (theirs.length === 0 && outright.length > 0)
      yield report(pair, 'doubtful', `The draft denies (${outright.join(', ')}), the original may not`)
  },
}

function report(pair: Pair, tier: 'likely' | 'doubtful', told: string): WitnessReport {
  const witness = witnessOf(pair.original)
  return {
    rule: negationAgainstOriginal.id,
    tier,
    severity: 10,
    ranges: [stretchOf(pair.draft)],
    message: `${told}: ${quoted(witness)}`,
    repairs: [asking('whether it is so or not', 'Is it so or not?')],
    witness,
  }
}
