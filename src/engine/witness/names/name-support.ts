import { isUnspaced, type LanguageCode } from '../language'
import type { DraftName } from './draft-names'
import { exonymsOf } from './exonyms'
import { romanise } from './romanise'
import { codesOf, soundDistance } from './sound-distance'
import { soundsOf, soundsOfPinyin } from './sounds'

/** A text of the original, made ready for looking names up in it. */
export interface SoundText {
  readonly lower: string
  readonly language: LanguageCode
  readonly sounds: string
  readonly codes: Uint8Array
  /** Where words begin in `sounds`; none in text without spaces. */
  readonly starts?: readonly number[]
}

export function soundTextOf(text: string, language: LanguageCode): SoundText {
  const lower = text.normalize('NFC').toLowerCase()
  const letters = romanise(text, language)
  if (isUnspaced(language) && language !== 'th') {
    const sounds = language === 'zh' ? soundsOfPinyin(letters) : soundsOf(letters.replace(/ /gu, ''))
    return { lower, language, sounds, codes: codesOf(sounds) }
  }
  const sounds = soundsOf(letters.replace(/[^a-z]+/gu, ' '))
  const starts = [0, ...[...sounds.matchAll(/ /gu)].map(({ index }) => index + 1)]
  return {
    lower,
    language,
    sounds,
    codes: codesOf(sounds),
    starts: [...starts, ...(/^(?:ar|fa|ur)$/u.test(language) ? pastParticles(sounds, starts) : [])],
  }
}

/** Arabic joins *the*, *and*, *for*, *in* to the word: al-, w-, l-, b-. */
function pastParticles(sounds: string, starts: readonly number[]): readonly number[] {
  return starts.flatMap((start) => {
    const particle = /^(?:w|b|l|f|k)?(?:al|l)?/u.exec(sounds.slice(start, start + 4))?.[0] ?? ''
    return [...Array(particle.length).keys()].map((at) => start + at + 1)
  })
}

/**
 * From this distance on a name is not there, by how well the script of the original keeps the sound: Latin spells names alike, Cyrillic and
 * Greek nearly so, Arabic drops vowels, Chinese makes syllables of its own of them.
 */
const limits: Readonly<Record<string, number>> = {
  zh: 0.35,
  th: 0.36,
  ja: 0.36,
  ar: 0.36,
  fa: 0.36,
  ur: 0.36,
  he: 0.36,
  ko: 0.34,
  hi: 0.32,
  ne: 0.32,
  mr: 0.32,
  si: 0.33,
  bn: 0.33,
  ta: 0.34,
  ru: 0.28,
  uk: 0.28,
  bg: 0.28,
  sr: 0.28,
  el: 0.28,
}

export const limitOf = (language: LanguageCode): number => limits[language] ?? 0.27

/** How far a word of the draft is from the nearest thing in the original: 0 is there, 1 nothing like it. */
export function distanceOf(word: string, text: SoundText): number {
  const lower = word.normalize('NFC').toLowerCase()
  if (text.lower.includes(lower)) return 0
  if (exonymsOf(word, text.language).some((stem) => hasWord(text, stem))) return 0
  const letters = romanise(word, 'en').replace(/[^a-z]+/gu, '')
  const stem = letters.replace(/(?:ists?|i?ans?|ites?|ish|ese|ics?|s)$/u, '')
  const far = (name: string) => soundDistance(codesOf(soundsOf(name)), text.codes, text.starts)
  const whole = far(letters)
  return stem === letters || stem.length < 3 ? whole : Math.min(whole, far(stem))
}

/** A word this far away weighs against a name even where another word of it is there: “Timo Lukas” for Timo Soini. */
const surelyAbsent = 0.08

/** How far a whole name is: its nearest word decides, for translators drop and swap parts, unless another is like nothing at all. */
export function distanceOfName(name: DraftName, text: SoundText): number {
  const distances = name.words.map((word) => distanceOf(word, text))
  const farthest = Math.max(...distances)
  // In a row of syllables any short word is found somewhere, so all of the name has to be near.
  if (text.starts === undefined) return distances.reduce((sum, distance) => sum + distance, 0) / distances.length
  return farthest > limitOf(text.language) + surelyAbsent ? farthest : Math.min(...distances)
}

function hasWord({ lower, starts }: SoundText, stem: string): boolean {
  if (starts === undefined || /[\p{Script=Han}\p{Script=Hangul}]/u.test(stem)) return lower.includes(stem)
  for (let at = lower.indexOf(stem); at !== -1; at = lower.indexOf(stem, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}]/u.test(lower.charAt(at - 1)) || /^ال?/u.test(lower.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}
