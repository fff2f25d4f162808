import type { Rule } from '../rule'
import { cliche } from './cliche'
import { emptyOpening } from './empty-opening'
import { emptyTail } from './empty-tail'
import { longSentence } from './long-sentence'
import { machinePhrase } from './machine-phrase'
import { mixedQuotationStyle } from './mixed-quotation-style'
import { mixedSpelling } from './mixed-spelling'
import { opensWithSo } from './opens-with-so'
import { passiveRun } from './passive-run'
import { weakAdverb } from './weak-adverb'
import { weaselWord } from './weasel-word'
import { wordyPhrase } from './wordy-phrase'

/** Rules of style, in the order in which they are listed to an editor. */
export const styleRules: readonly Rule[] = [
  longSentence,
  passiveRun,
  wordyPhrase,
  machinePhrase,
  emptyTail,
  mixedQuotationStyle,
  mixedSpelling,
  weaselWord,
  weakAdverb,
  emptyOpening,
  opensWithSo,
  cliche,
]
