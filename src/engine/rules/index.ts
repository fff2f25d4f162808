import { mixedQuotationMarks } from './broken/mixed-quotation-marks'
import { openQuotation } from './broken/open-quotation'
import { strayQuotationMark } from './broken/stray-quotation-mark'
import { swallowedAttribution } from './broken/swallowed-attribution'
import type { Rule } from './rule'
import { doubledWord } from './translation/doubled-word'

/** Every rule, in the order in which they are listed to an editor. */
export const rules: readonly Rule[] = [strayQuotationMark, openQuotation, swallowedAttribution, mixedQuotationMarks, doubledWord]
