import { brokenRules } from './broken'
import type { Rule } from './rule'
import { styleRules } from './style'
import { translationRules } from './translation'

/** Every rule, in the order in which they are listed to an editor. */
export const rules: readonly Rule[] = [...brokenRules, ...translationRules, ...styleRules]
