import table from '../../../resources/witness/negation.json'
import { isUnspaced, type LanguageCode } from './language'
import { isCommonWord } from '../language/dictionary-words'

interface Denial {
  /** Whole words that deny. */
  readonly words: ReadonlySet<string>
  /** Pieces of words that do, where a language denies inside the word. */
  readonly pieces: RegExp | undefined
  /** Words that end or begin so and deny nothing. */
  readonly sound: ReadonlySet<string>
  /** Words and phrases that look like it and deny nothing; longest first. */
  readonly harmless: readonly string[]
}

interface Row {
  readonly is: string
  readonly within: string
  readonly not: string
  readonly sound: string
  readonly echo: string
}

const languages: Readonly<Record<string, Row>> = table.languages
const denials = new Map(Object.entries(languages).map(([language, row]) => [language, denialOf(row)]))

const denying = new Set(table.english.denies.split(' '))
const close = new Set(table.english.close.split(' '))
const opposing = new RegExp(`^(?:${table.english.prefixes.split(' ').join('|')})-?(?=\\p{L}{4})`, 'u')
/** These open many words that deny nothing (increase, import), so only adjectives are believed. */
const perhapsOpposing = new RegExp(
  `^(?:${table.english.uncertain.split(' ').join('|')})(?=\\p{L}{4,}(?:[ai]ble|[aei]nt|[ae]te|ive|al|[ae]nce|ity|ly)$)`,
  'u',
)

/** unpaid, impossible: a word of its own behind a denying syllable. */
const isOpposite = (word: string): boolean =>
  [opposing, perhapsOpposing].some((beginning) => beginning.test(word) && isCommonWord(word.replace(beginning, '')))

function denialOf({ is, within, not, sound }: Row): Denial {
  return {
    words: new Set(is.split(' ').filter((word) => word !== '')),
    pieces: within === '' ? undefined : new RegExp(within, 'gu'),
    sound: new Set(sound.split(' ')),
    harmless: not
      .split('|')
      .filter((phrase) => phrase !== '')
      .toSorted((a, b) => b.length - a.length),
  }
}

/** The words of a sentence that deny, in its language; undefined where the language has no list. */
export function denialsIn(text: string, language: LanguageCode): readonly string[] | undefined {
  const denial = denials.get(language)
  if (denial === undefined) return undefined
  let lower = text.normalize('NFC').toLowerCase()
  for (const phrase of denial.harmless) lower = lower.replaceAll(phrase, phrase.replace(/\S/gu, '*'))
  const { pieces } = denial
  if (pieces !== undefined && (isUnspaced(language) || language === 'ko')) return lower.match(pieces) ?? []
  const words = lower.match(/[\p{L}\p{M}\u200d\u200c’'-]+/gu) ?? []
  // Arabic joins “and” and “so” to the word: ولم.
  const isListed = (word: string) => denial.words.has(word) || (language === 'ar' && denial.words.has(word.replace(/^[وف]/u, '')))
  return words.filter((word) => isListed(word) || (pieces !== undefined && !denial.sound.has(word) && word.search(pieces) !== -1))
}

/** How an English sentence denies: outright (not, never, nobody), by a word that comes near it (fail, unable, unlike), or not at all. */
export function englishDenial(text: string): { readonly outright: readonly string[]; readonly near: readonly string[] } {
  const lower = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n ?' ?t(?!\p{L})/gu, "n't")
    .replace(/\bnot only\b|\bno\.(?= ?\d|$)/gu, ' ')
  const words = lower.match(/n't(?!\p{L})|\p{L}+(?:-\p{L}+)*(?=n't)|[\p{L}-]+/gu) ?? []
  return {
    outright: words.filter((word) => denying.has(word)),
    near: words.filter((word) => close.has(word) || isOpposite(word) || word.endsWith('less')),
  }
}

const echoes = new Map(Object.entries(languages).map(([language, { echo }]) => [language, new Set(echo.split(' '))]))

/** How often a sentence denies: words that only double another denial of it are not counted twice. */
export function countDenials(denials: readonly string[], language: LanguageCode): number {
  const echo = echoes.get(language)
  return Math.max(Math.min(1, denials.length), denials.filter((word) => echo?.has(word) !== true).length)
}
