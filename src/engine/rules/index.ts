import type { Rule } from './rule'
import { doubledWord } from './translation/doubled-word'

/** Every rule, in the order in which they are listed to an editor. */
export const rules: readonly Rule[] = [doubledWord]
