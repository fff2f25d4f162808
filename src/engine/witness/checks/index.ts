import type { WitnessCheck } from '../types'
import { dateAgainstOriginal } from './dates'
import { linkAgainstOriginal } from './links'
import { questionAgainstOriginal, quotationAgainstOriginal } from './marks'
import { nameAgainstOriginal } from './names'
import { negationAgainstOriginal } from './negation'
import { numberAgainstOriginal } from './numbers'
import { unitAgainstOriginal } from './units'
import { untranslatedPassage } from './untranslated'

/** Every comparison of a pair, in the order their findings are told. */
export const witnessChecks: readonly WitnessCheck[] = [
  numberAgainstOriginal,
  unitAgainstOriginal,
  dateAgainstOriginal,
  negationAgainstOriginal,
  nameAgainstOriginal,
  questionAgainstOriginal,
  quotationAgainstOriginal,
  untranslatedPassage,
  linkAgainstOriginal,
]
