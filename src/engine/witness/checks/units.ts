import { isolated } from '../../language/direction'
import { sharesValue } from '../numbers/compare'
import { clashOf, halvesClash } from '../numbers/measures'
import type { Quantity } from '../numbers/quantities'
import type { WitnessCheck } from '../types'
import { numbersOf } from './numbers'
import { quoted, witnessOf } from './quote'
import { asking } from '../../proposals'

/**
 * The same number of other things: metres and feet, dollars and euros, 4 a.m. and 4 p.m. Deliberate exceptions: a measure rightly converted,
 * and words that may be either (Pfund is money and weight).
 */
export const unitAgainstOriginal: WitnessCheck = {
  id: 'unit-against-original',
  name: 'Unit, currency or half of the day other than in the original',
  why: 'The number is that of the original, but it counts something else: euros for dollars, feet for metres, morning for afternoon.',
  *check(pair) {
    for (const [mine, theirs] of numbersOf(pair).alike) {
      const told = clashTold(mine, theirs)
      const unit = pair.draft.find(({ quantities }) => quantities.includes(mine))
      if (told === undefined || unit === undefined) continue
      const witness = witnessOf(pair.original)
      yield {
        rule: unitAgainstOriginal.id,
        tier: 'likely',
        severity: 10,
        ranges: [{ from: unit.from + mine.from, to: unit.from + mine.to }],
        message: `${told}: ${quoted(witness)}`,
        repairs: [asking('which is right', 'Which is right, this or the original?')],
        witness,
      }
    }
  },
}

function clashTold(mine: Quantity, theirs: Quantity): string | undefined {
  if (halvesClash(mine, theirs)) return `${mine.text} is ${theirs.half === 'am' ? 'before' : 'after'} noon in the original`
  const units = clashOf(mine, theirs)
  if (units === undefined || !sharesValue(mine, theirs)) return undefined
  const [here, there] = units
  return `The original says ${isolated(theirs.text)} ${there.name}, not ${mine.text} ${here.name}`
}
