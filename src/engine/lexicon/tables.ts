import arabic from '../../../resources/lexicon/calques/arabic-persian-turkish.json'
import bengali from '../../../resources/lexicon/calques/bengali.json'
import caucasus from '../../../resources/lexicon/calques/caucasus-central-asia.json'
import chinese from '../../../resources/lexicon/calques/chinese.json'
import dutch from '../../../resources/lexicon/calques/dutch.json'
import european from '../../../resources/lexicon/calques/european.json'
import french from '../../../resources/lexicon/calques/french.json'
import german from '../../../resources/lexicon/calques/german.json'
import hindi from '../../../resources/lexicon/calques/hindi.json'
import indonesian from '../../../resources/lexicon/calques/indonesian.json'
import italian from '../../../resources/lexicon/calques/italian.json'
import japanese from '../../../resources/lexicon/calques/japanese-korean.json'
import nordic from '../../../resources/lexicon/calques/nordic.json'
import polish from '../../../resources/lexicon/calques/polish.json'
import romanian from '../../../resources/lexicon/calques/romanian.json'
import russian from '../../../resources/lexicon/calques/russian.json'
import rewriting from '../../../resources/lexicon/calques/rewriting.json'
import greek from '../../../resources/lexicon/calques/greek.json'
import hebrew from '../../../resources/lexicon/calques/hebrew.json'
import hungarian from '../../../resources/lexicon/calques/hungarian-finnish-estonian.json'
import swahili from '../../../resources/lexicon/calques/swahili.json'
import vietnamese from '../../../resources/lexicon/calques/vietnamese-thai.json'
import spanish from '../../../resources/lexicon/calques/spanish.json'
import spinner from '../../../resources/lexicon/spinner-glue.json'
import tortured from '../../../resources/lexicon/tortured-phrases.json'
import translated from '../../../resources/lexicon/names/translated.json'
import verbs from '../../../resources/lexicon/verb-frames.json'
import prepositions from '../../../resources/lexicon/preposition-frames.json'
import pleonasm from '../../../resources/lexicon/pleonasms.json'
import uncountable from '../../../resources/lexicon/uncountable-plurals.json'
import alike from '../../../resources/lexicon/sound-alikes.json'
import constructed from '../../../resources/lexicon/constructions.json'
import grammarOfOthers from '../../../resources/lexicon/grammar.json'
import machine from '../../../resources/lexicon/machine-phrases.json'
import patterns from '../../../resources/lexicon/verb-patterns.json'
import type { PhraseTable } from './entry'

export const torturedPhrases: PhraseTable = tortured
export const spinnerGlue: PhraseTable = spinner
export const machinePhrases: PhraseTable = machine
export const verbFrames: PhraseTable = verbs
export const prepositionFrames: PhraseTable = prepositions
export const verbPatterns: PhraseTable = patterns
export const constructions: PhraseTable = constructed
export const carriedGrammar: PhraseTable = grammarOfOthers
export const soundAlikes: PhraseTable = alike
export const uncountablePlurals: PhraseTable = uncountable
export const translatedNames: PhraseTable = translated
export const pleonasms: PhraseTable = pleonasm

/** One pack of calques for each group of source languages, and one of what many have in common. */
export const calquePacks: readonly PhraseTable[] = [
  hindi,
  bengali,
  russian,
  spanish,
  chinese,
  japanese,
  german,
  french,
  arabic,
  italian,
  romanian,
  polish,
  dutch,
  indonesian,
  nordic,
  greek,
  hebrew,
  hungarian,
  swahili,
  vietnamese,
  caucasus,
  european,
  rewriting,
]
