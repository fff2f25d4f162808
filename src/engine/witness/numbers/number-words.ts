import calendar from '../../../../resources/witness/calendar-and-countries.json'
import numerals from '../../../../resources/witness/numerals.json'
import type { LanguageCode } from '../language'

/** Number words of a language. A word's value of a hundred, or of a thousand and above, multiplies what stands before it. */
export interface NumberWords {
  valueOf(word: string): number | undefined
  /** Which month, from 1, a word names. */
  monthOf(word: string): number | undefined
  /** A scale may stand before its figure: මිලියන 13.5. */
  readonly scaleFirst: boolean
}

interface Table {
  readonly exact: ReadonlyMap<string, number>
  readonly stems: readonly (readonly [string, number])[]
}

const tables: Readonly<Record<string, string>> = numerals.words
const monthTables: Readonly<Record<string, readonly string[]>> = calendar.months
const glued = new Set(numerals.glued.split(' '))
const scaleFirst = new Set(numerals.before.split(' '))

/** The number words of a language; of one without a table there are none. */
export function numberWordsOf(language: LanguageCode): NumberWords {
  return byLanguage.get(language) ?? none
}

function makeNumberWords(language: LanguageCode): NumberWords {
  const table = tableOf(tables[language] ?? '')
  const months = monthsOf(monthTables[language] ?? [])
  const isGlued = glued.has(language)
  const plain = (word: string) => table.exact.get(word) ?? table.stems.find(([stem]) => word.startsWith(stem))?.[1]
  return {
    scaleFirst: scaleFirst.has(language),
    valueOf(word) {
      const value = plain(word)
      if (value !== undefined || !isGlued) return value ?? (language === 'ar' ? withoutParticle(word, plain) : undefined)
      return valueOfGlued(word, table)
    },
    monthOf: (word) => months.get(word) ?? longestMonth(word, months),
  }
}

function tableOf(rows: string): Table {
  const exact = new Map<string, number>()
  const stems: [string, number][] = []
  for (const row of rows.split(' ').filter((row) => row.includes(':'))) {
    const [value = '', forms = ''] = row.split(':')
    for (const form of forms.split(',')) {
      if (form.endsWith('*')) stems.push([form.slice(0, -1), Number(value)])
      else exact.set(form, Number(value))
    }
  }
  return { exact, stems: stems.toSorted((a, b) => b[0].length - a[0].length) }
}

function monthsOf(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((form) => [form, index + 1] as const)))
}

/** A case ending hides no month: juunil, октября, Mayıs’ta. */
function longestMonth(word: string, months: ReadonlyMap<string, number>): number | undefined {
  for (const [name, month] of months) {
    const stem = name.length > 5 ? name.slice(0, -1) : name
    if (stem.length >= 4 && word.length <= stem.length + 4 && word.startsWith(stem)) return month
  }
  return undefined
}

/** وخمسين is “and fifty”, المليون “the million”. */
function withoutParticle(word: string, plain: (word: string) => number | undefined): number | undefined {
  const bare = word.replace(/^و?(?:ال|ب|ل)?/u, '')
  return bare === word ? undefined : plain(bare)
}

const joints = new Set(['und', 'en', 'e', 'ën'])

/** fünfundzwanzig, duecento, kakskümmend: all of a word, or nearly all, is numbers. */
function valueOfGlued(word: string, table: Table): number | undefined {
  const values: number[] = []
  let at = 0
  while (at < word.length) {
    const rest = word.slice(at)
    const found = longestStart(rest, table)
    if (found !== undefined) {
      values.push(found.value)
      at += found.length
      continue
    }
    const joint = [...joints].find((one) => rest.startsWith(one) && longestStart(rest.slice(one.length), table) !== undefined)
    if (joint === undefined) break
    at += joint.length
  }
  const left = word.length - at
  return values.length > 0 && (values.length > 1 || at >= 5) && left <= 5 && left < at ? sum(values) : undefined
}

function longestStart(text: string, table: Table): { readonly value: number; readonly length: number } | undefined {
  let best: { value: number; length: number } | undefined
  const take = (form: string, value: number) => {
    if (form.length >= 3 && text.startsWith(form) && form.length > (best?.length ?? 0)) best = { value, length: form.length }
  }
  for (const [form, value] of table.exact) take(form, value)
  for (const [stem, value] of table.stems) take(stem, value)
  return best
}

/**
 * The value of a row of number words. Hundreds and tens multiply the word before them; thousands and above all that is smaller.
 * “two hundred thousand and five” → 200005, “三千五百万” → 35000000.
 */
export function sum(values: readonly number[]): number {
  let total = 0
  let smallest = Number.POSITIVE_INFINITY
  let section = 0
  let last = 0
  for (const value of values) {
    if (value >= 1000 && isScale(value)) {
      const before = section + last
      if (total > 0 && value > smallest) total = (total + before) * value
      else total += (before === 0 ? 1 : before) * value
      smallest = Math.min(smallest, value)
      section = 0
      last = 0
    } else if (value === 100 || (value === 10 && last > 1 && last < 10)) {
      section += (last === 0 ? 1 : last) * value
      last = 0
    } else last += value
  }
  return total + section + last
}

/** A hundred, a thousand, a lakh, a million …: a one with at least two noughts. */
export const isScale = (value: number): boolean => value >= 100 && /^1(?:0+|e\+\d+)$/u.test(String(value))

const byLanguage = new Map(
  [...new Set([...Object.keys(tables), ...Object.keys(monthTables)])].map((language) => [language, makeNumberWords(language)]),
)
const none = makeNumberWords('')
