import type { Range } from '../types'
import type { LanguageCode } from './language'
import { type DraftName, namesIn } from './names/draft-names'
import { type SoundText, soundTextOf } from './names/name-support'
import { denialsIn, englishDenial } from './negation'
import { type Quantity, readQuantities } from './numbers/quantities'
import type { OriginalSentence } from './split'

/** A sentence of the original, with all that is read of it. */
export interface OriginalUnit extends OriginalSentence {
  readonly quantities: readonly Quantity[]
  readonly sound: SoundText
  readonly asks: boolean
  readonly denies: boolean
  /** It is a sentence to its end, not the first half of one. */
  readonly isComplete: boolean
  readonly quotes: number
  /** Beginnings of its longer words by sound, for words that both languages have from a third. */
  readonly stems: ReadonlySet<string>
}

/** A sentence of the draft, with all that is read of it. Offsets are places in the draft. */
export interface DraftUnit extends Range {
  readonly text: string
  /** The block it stands in. */
  readonly paragraph: number
  readonly quantities: readonly Quantity[]
  readonly names: readonly DraftName[]
  readonly asks: boolean
  readonly denies: boolean
  readonly isComplete: boolean
  readonly quotes: number
  readonly stems: ReadonlySet<string>
}

type OriginalContent = Pick<OriginalUnit, 'text' | 'quantities' | 'sound' | 'asks' | 'denies' | 'isComplete' | 'quotes' | 'stems'>
type DraftContent = Pick<DraftUnit, 'text' | 'quantities' | 'names' | 'asks' | 'denies' | 'isComplete' | 'quotes' | 'stems'>

/** What a sentence of the original says, wherever it stands. */
export function readOriginal(text: string, language: LanguageCode): OriginalContent {
  const sound = soundTextOf(text, language)
  return {
    text,
    quantities: readQuantities(text, language),
    sound,
    stems: stemsOf(sound.sounds),
    denies: (denialsIn(text, language) ?? []).length > 0,
    ...marksOf(text),
  }
}

/** What a sentence of the draft says, wherever it stands. */
export function readDraft(text: string): DraftContent {
  const { sounds } = soundTextOf(text, 'en')
  return {
    text,
    quantities: readQuantities(text, 'en'),
    names: namesIn(text),
    stems: stemsOf(sounds),
    denies: englishDenial(text).outright.length > 0,
    ...marksOf(text),
  }
}

/** Whether a sentence asks, and how many quotation marks of any script it has. */
function marksOf(text: string): Pick<DraftContent, 'asks' | 'isComplete' | 'quotes'> {
  const asks = /[?？؟][”"’»」』)\s]*$/u.test(text) || (/;$/u.test(text) && /\p{Script=Greek}/u.test(text))
  const isComplete = /[.!?…。！？।॥؟۔][”"’»」』)\s]*$/u.test(text)
  return { asks, isComplete, quotes: text.match(/[“”„‟"«»「」『』]/gu)?.length ?? 0 }
}

const stemLength = 5

/** The first letters of the longer words, by sound: президент and president begin alike. */
function stemsOf(sounds: string): ReadonlySet<string> {
  const words = sounds.split(' ').filter((word) => word.length >= stemLength)
  return new Set(words.map((word) => word.slice(0, stemLength).replaceAll('z', 's').replaceAll('y', 'i').replaceAll('w', 'v')))
}
