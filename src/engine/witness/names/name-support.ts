import { onceForText } from '../../once-each'
import { isUnspaced, type LanguageCode } from '../language'
import type { DraftName } from './draft-names'
import { exonymsOf } from './exonyms'
import { wordsInKatakana } from './kana'
import { romanise } from './romanise'
import { syllablesOf } from './hanzi'
import { codesOf, type SearchedSounds, soundDistance } from './sound-distance'
import { soundsOf, soundsOfPinyin } from './sounds'

/** A text of the original, made ready for looking names up in it. */
export interface SoundText extends SearchedSounds {
  readonly lower: string
  readonly language: LanguageCode
  readonly sounds: string
}

export function soundTextOf(text: string, language: LanguageCode): SoundText {
  const lower = text.normalize('NFC').toLowerCase()
  if (language === 'zh') return { lower, language, ...soundsOfChinese(text) }
  const letters = language === 'ja' ? wordsInKatakana(text) : romanise(text, language)
  const sounds = soundsOf(letters.replace(/[^a-z]+/gu, ' '))
  const starts = [0, ...[...sounds.matchAll(/ /gu)].map(({ index }) => index + 1)]
  return {
    lower,
    language,
    sounds,
    codes: codesOf(sounds),
    starts: [...starts, ...pastParticles(sounds, starts, language)],
  }
}

/** Syllable by syllable; a name begins and ends with one. */
function soundsOfChinese(text: string): Pick<SoundText, 'sounds' | 'codes' | 'starts' | 'ends'> {
  let sounds = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { letters, isHanzi, spells } of syllablesOf(text)) {
    starts.push(sounds.length)
    if (isHanzi) sounds += spells ? soundsOfPinyin(letters) : soundsOfPinyin(letters).toUpperCase()
    else sounds += soundsOf(letters.replace(/[^a-z]+/gu, ' '))
    ends.push(sounds.length)
  }
  return { sounds, codes: codesOf(sounds), starts, ends }
}

/** Arabic joins *the*, *and*, *for*, *in* to the word: al-, w-, l-, b-. Languages of India join Sri: श्रीकृष्ण is Krishna. */
function pastParticles(sounds: string, starts: readonly number[], language: LanguageCode): readonly number[] {
  if (/^(?:hi|ne|mr|si)$/u.test(language)) return starts.flatMap((start) => (sounds.startsWith('sri', start) ? [start + 3] : []))
  if (!isWithoutVowels(language)) return []
  return starts.flatMap((start) => {
    const particle = /^(?:w|b|l|f|k)?(?:al|l)?/u.exec(sounds.slice(start, start + 4))?.[0] ?? ''
    return [...Array(particle.length).keys()].map((at) => start + at + 1)
  })
}

/**
 * From this distance on a name of seven letters is not there, by how well the script of the original keeps the sound: Latin spells names
 * alike, Cyrillic and Greek nearly so, Arabic drops vowels, Chinese makes syllables of its own of them. Measured on the cities of Unicode
 * CLDR (own/strange).
 */
const limits: Readonly<Record<string, number>> = {
  zh: 0.38,
  th: 0.36,
  ja: 0.34,
  ar: 0.33,
  fa: 0.33,
  ur: 0.33,
  he: 0.33,
  ko: 0.34,
  hi: 0.28,
  ne: 0.3,
  mr: 0.28,
  si: 0.31,
  bn: 0.33,
  ta: 0.34,
  ru: 0.28,
  uk: 0.28,
  bg: 0.28,
  sr: 0.28,
  el: 0.28,
}

/** Short names are like something by chance, long ones are spelled in more ways. */
const byLength = [-0.05, -0.05, -0.05, -0.05, -0.05, -0.05, -0.03, 0, 0.02, 0.05]

const limitOf = (word: string, language: LanguageCode): number =>
  (limits[language] ?? 0.26) + (byLength[Math.min(word.length, 9)] ?? 0)

/** How far a word of the draft is from the nearest thing in the original: 0 is there, above 1 it is not. */
export function distanceOf(word: string, text: SoundText): number {
  if (text.lower.includes(word.normalize('NFC').toLowerCase())) return 0
  if (exonymsOf(word, text.language).some((stem) => hasWord(text, stem))) return 0
  return Math.min(...formsOf(word).map((form) => soundDistance(form, text))) / limitOf(word, text.language)
}

/** How a word of the draft sounds, and without an ending. */
const formsOf = onceForText((word) => {
  const sounds = soundsOf(romanise(word, 'en').replace(/[^a-z]+/gu, ''))
  const stem = sounds.replace(endings, '')
  return [sounds, ...(stem === sounds || stem.length < 3 ? [] : [stem])].map(codesOf)
})

/** English endings of peoples and followers, by sound: Dacians, Calvinist, Polish, Chinese, Balearics. */
const endings = /(?:ist|isz|i?ans?|its?|ix|es|iks?|s)$/u

const isWithoutVowels = (language: LanguageCode): boolean => /^(?:ar|fa|ur|he)$/u.test(language)

/** A surname this near is enough: translators drop and add first names. */
const surelyThere = 0.55
/** An everyday word has to be nearer: University sounds like Universitate. */
const everydayThere = 0.3

/** A word this far away weighs against a name even where another word of it is there: “Timo Lukas” for Timo Soini. */
const surelyAbsent = 1.3

/** The same of a whole name: its nearest word decides, for translators drop and swap parts, unless another is like nothing at all. */
export function distanceOfName(name: DraftName, text: SoundText): number {
  const distances = name.words.map((word) => distanceOf(word, text))
  const [surname, near] =
    name.behind === undefined ? [distances.at(-1) ?? 1, surelyThere] : [distanceOf(name.behind, text), everydayThere]
  if (surname < near) return surname
  // Viet Nam is 越南, Khaptad Baba खप्तडबाबा.
  if (name.words.length > 1 && distanceOf(name.words.join(''), text) < 0.5) return 0
  const farthest = Math.max(...distances)
  // In a row of syllables or consonants any short word is found somewhere, so all of the name has to be near.
  if (text.ends !== undefined || isWithoutVowels(text.language)) return 0.6 * farthest + 0.4 * Math.min(...distances)
  return farthest > surelyAbsent ? farthest : Math.min(...distances)
}

function hasWord({ lower, language, starts }: SoundText, stem: string): boolean {
  if (starts === undefined || isUnspaced(language) || /[\p{Script=Han}\p{Script=Hangul}]/u.test(stem)) return lower.includes(stem)
  for (let at = lower.indexOf(stem); at !== -1; at = lower.indexOf(stem, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}]/u.test(lower.charAt(at - 1)) || /^ال?/u.test(lower.slice(Math.max(0, at - 2), at))) return true
  }
  return false
}
