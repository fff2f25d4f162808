import { commaBeforeThat } from './broken/comma-before-that'
import { doubledMark } from './broken/doubled-mark'
import { foreignMark } from './broken/foreign-mark'
import { leadingMark } from './broken/leading-mark'
import { missingSpace } from './broken/missing-space'
import { mixedQuotationMarks } from './broken/mixed-quotation-marks'
import { openQuotation } from './broken/open-quotation'
import { spaceBeforeMark } from './broken/space-before-mark'
import { strayQuotationMark } from './broken/stray-quotation-mark'
import { swallowedAttribution } from './broken/swallowed-attribution'
import type { Rule } from './rule'
import { doubledWord } from './translation/doubled-word'

/** Every rule, in the order in which they are listed to an editor. */
export const rules: readonly Rule[] = [
  strayQuotationMark,
  openQuotation,
  swallowedAttribution,
  mixedQuotationMarks,
  spaceBeforeMark,
  missingSpace,
  doubledMark,
  foreignMark,
  leadingMark,
  commaBeforeThat,
  doubledWord,
]
