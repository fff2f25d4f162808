import profiles from '../../../resources/witness/profiles.json'
import { once } from '../once-each'

/** A language by its code in ISO 639-1, such as `de`. */
export type LanguageCode = string

/** As much of a text is looked at. */
const sight = 6000
/** So many small words of a language among a hundred speak for it; fewer are chance. */
const leastShare = 0.06
/** A word that only a few languages share weighs more than one that many have. */
const wordOwners = ownersOf(profiles.words)
const endings: Readonly<Record<string, string>> = profiles.endings
const endingsOf = new Map(Object.entries(endings).map(([code, list]) => [code, list.split(' ')]))
const letters: Readonly<Record<string, string>> = profiles.letters

const scripts: readonly (readonly [RegExp, readonly LanguageCode[]])[] = [
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['zh']],
  [/\p{Script=Sinhala}/gu, ['si']],
  [/\p{Script=Devanagari}/gu, ['hi', 'ne', 'mr']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
  [
    /\p{Script=Latin}/gu,
    ['de', 'nl', 'fr', 'es', 'pt', 'it', 'ro', 'pl', 'cs', 'et', 'fi', 'sv', 'da', 'nb', 'hu', 'tr', 'id', 'ca', 'en'],
  ],
]

/** Latin letters stand in text of any script (names, acronyms), so they count for less; a little kana tells Japanese from Chinese. */
const weightOf = (codes: readonly LanguageCode[]): number =>
  codes.includes('en') ? 0.4 : codes.includes('ja') ? 6 : codes.includes('zh') ? 2 : 1

/**
 * The language of a text, by its script, its small words and its letters; undefined where nothing speaks for one. A few sentences are
 * enough; one short sentence may be taken for a near relative.
 */
export function recogniseLanguage(text: string): LanguageCode | undefined {
  const seen = text.slice(0, sight)
  const ranked = scripts
    .map(([pattern, codes]) => ({ codes, weight: (seen.match(pattern)?.length ?? 0) * weightOf(codes) }))
    .toSorted((a, b) => b.weight - a.weight)
  const [best] = ranked
  if (best === undefined || best.weight === 0) return undefined
  const [only] = best.codes
  return best.codes.length === 1 ? only : amongRelatives(seen.toLowerCase(), best.codes)
}

function amongRelatives(text: string, codes: readonly LanguageCode[]): LanguageCode | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = new Map<LanguageCode, number>(codes.map((code) => [code, 0]))
  const add = (code: LanguageCode, weight: number) => {
    const known = scores.get(code)
    if (known !== undefined) scores.set(code, known + weight)
  }
  for (const word of words) {
    const owners = wordOwners.get(word)?.filter((code) => scores.has(code)) ?? []
    for (const code of owners) add(code, 1 / owners.length + 0.3)
    for (const code of codes) {
      if (hasLetterOf(word, code)) add(code, 0.8)
      if (word.length > 4 && endingsOf.get(code)?.some((ending) => word.endsWith(ending))) add(code, 0.25)
    }
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < leastShare * words.length || first[1] === 0)
    return codes.length < 5 ? codes[0] : undefined
  return first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

function hasLetterOf(word: string, code: LanguageCode): boolean {
  for (const letter of letters[code] ?? '') if (word.includes(letter)) return true
  return false
}

function ownersOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly LanguageCode[]> {
  const owners = new Map<string, LanguageCode[]>()
  for (const [code, list] of Object.entries(words)) {
    for (const word of list.split(' ')) owners.set(word, [...(owners.get(word) ?? []), code])
  }
  return owners
}

const rightToLeft: ReadonlySet<LanguageCode> = new Set(['ar', 'fa', 'ur', 'he'])

/** How lines of a language run. */
export const directionOf = (language: LanguageCode): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr')

/** Takes some 25 ms to make, and no draft needs it that has no original. */
const englishNames = once(() => new Intl.DisplayNames('en', { type: 'language' }))

/** A language as an editor names it: `de` is German. Empty for none. */
export function languageName(language: LanguageCode): string {
  return /^[a-z]{2,3}$/u.test(language) ? (englishNames().of(language) ?? language) : ''
}

/** Languages that are recognised and compared, in no order. */
export const knownLanguages: readonly LanguageCode[] = Object.keys(profiles.words)
  .concat('zh', 'ja', 'ko', 'si', 'el', 'he', 'th', 'bn', 'ta')
  .filter((code) => code !== 'en')

/** Languages written without spaces between words. */
export const isUnspaced = (language: LanguageCode): boolean => /^(?:zh|ja|th)$/u.test(language)
