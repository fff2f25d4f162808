import type { Range } from '../../types'
import { isUnspaced, type LanguageCode } from '../language'
import { withPlainDigits } from './digits'
import { type HalfOfDay, halfOfDay } from './clock'
import { figurePattern, readFigure } from './figure'
import { hanPattern, readHan } from './han'
import { isScale, type NumberWords, numberWordsOf, sum } from './number-words'
import { type Unit, unitsAt } from './units'

/** A number as a text writes it. Offsets count from the start of the text. */
export interface Quantity extends Range {
  readonly text: string
  /** What it may be worth, the likeliest value first. */
  readonly values: readonly number[]
  /** Its runs of digits as numbers of their own, where it may be several. */
  readonly parts: readonly number[]
  /** Written in figures; words are read less surely, and are never marked by themselves. */
  readonly isFigure: boolean
  /** What it counts, where that is told; several where the word may be either. */
  readonly units: readonly Unit[]
  /** The half of the day, of an hour. */
  readonly half: HalfOfDay | undefined
  /** Digits that count, where it is rounded to a scale (1.4 million has two); 0 where it is not. */
  readonly rounded: number
}

type Reading = Omit<Quantity, 'units' | 'half'>

interface Term extends Range {
  readonly kind: 'figure' | 'word'
  readonly values: readonly number[]
  readonly parts: readonly number[]
  readonly significant: number
}

const additive = /^(?:hi|ne|si|bn)$/u
/** Words that may stand between the words of one number: thirty and five, treinta y cinco. */
const joints = new Set(['and', 'und', 'y', 'e', 'et', 'și', 'i', 'و', 'of', 'de'])
/** Letters that are a scale behind a figure and much else besides: 5m, 3k. */
const uncertainScales = new Set(['m', 'b', 'k', 'mi', 'bi', 'tri', 'md', 'mn', 't'])

const termPattern = new RegExp(`${figurePattern}|[Qq]uatre[- ]vingts?|[\\p{L}\\p{M}’'\\u200c]+(?![\\p{L}\\p{M}\\d])`, 'gu')
const hanRuns = new RegExp(hanPattern, 'gu')

/** Every number in a sentence of a language: figures with their scales, number words, months as their number. */
export function readQuantities(text: string, language: LanguageCode): readonly Quantity[] {
  const plain = withPlainDigits(text)
  const byCharacters = isUnspaced(language) || language === 'ko'
  const found = byCharacters ? readCharacters(plain) : []
  const covered = (range: Range) => found.some((one) => one.from < range.to && one.to > range.from)
  const rest = readTerms(plain, language).filter((quantity) => !covered(quantity))
  return [...found, ...rest, ...romans(plain)]
    .toSorted((a, b) => a.from - b.from)
    .map((one) => ({
      ...one,
      text: text.slice(one.from, one.to),
      units: unitsAt(plain, one, language),
      half: halfOfDay(plain, one, one.values[0], language),
    }))
}

function readCharacters(text: string): readonly Reading[] {
  const found: Reading[] = []
  for (const { 0: words, index } of text.matchAll(hanRuns)) {
    const value = readHan(words.trim())
    if (value === undefined) continue
    const isFigure = /\d/u.test(words)
    const percent = /分之$/u.test(text.slice(Math.max(0, index - 4), index))
    if (!isFigure && words.length === 1 && !percent && value > 10) continue
    const decade = decadeBehind(text, index, value)
    const significant = (words.match(/\d/gu) ?? []).join('').replace(/^0+|0+$/gu, '').length
    const to = index + words.trimEnd().length
    found.push({
      from: index,
      to,
      text: text.slice(index, to),
      values: [value, ...(decade === undefined ? [] : [decade])],
      parts: [],
      isFigure,
      rounded: isFigure ? significant : 0,
    })
  }
  return found
}

/** 20世纪九十年代 are the 1990s. */
function decadeBehind(text: string, at: number, value: number): number | undefined {
  const century = /(\d{1,2})\s?世[纪紀]末?$/u.exec(text.slice(Math.max(0, at - 6), at))?.[1]
  return century === undefined || value % 10 !== 0 ? undefined : (Number(century) - 1) * 100 + value
}

function readTerms(text: string, language: LanguageCode): readonly Reading[] {
  const words = numberWordsOf(language)
  const quantities: Reading[] = []
  let phrase: Term[] = []
  let joint: Range | undefined
  const close = () => {
    if (phrase.length > 0) quantities.push(toQuantity(text, phrase, words))
    phrase = []
    joint = undefined
  }
  for (const match of text.matchAll(termPattern)) {
    if (/^\d/u.test(match[0]) && /^\s?世[纪紀]..?年代/u.test(text.slice(match.index + match[0].length))) continue
    const term = toTerm(text, match, words, language)
    const last = phrase.at(-1)
    if (last !== undefined) {
      const gap = text.slice(joint?.to ?? last.to, term?.from ?? match.index)
      const isNear = /^[\s\u2010-]{0,2}$/u.test(gap)
      if (term === undefined && isNear && joint === undefined && joints.has(match[0].toLowerCase())) {
        joint = { from: match.index, to: match.index + match[0].length }
        continue
      }
      if (term === undefined || !isNear || !goesOn(phrase, term, joint !== undefined, words, language)) close()
    }
    joint = undefined
    if (term !== undefined) phrase.push(term)
    const month = term === undefined ? words.monthOf(match[0].toLowerCase()) : undefined
    if (month !== undefined) quantities.push(soft(text, match.index, match.index + match[0].length, month))
  }
  close()
  return quantities
}

function toTerm(text: string, match: RegExpExecArray, words: NumberWords, language: LanguageCode): Term | undefined {
  const [word] = match
  const from = match.index
  const to = from + word.length
  if (/^\d/u.test(word)) {
    const { values, parts, significant } = readFigure(word, language)
    return { from, to, kind: 'figure', values: [...values, ...inTime(text, from, to, values)], parts: parts ?? [], significant }
  }
  const lower = word.toLowerCase()
  // The m of p.m. is no million.
  if (uncertainScales.has(lower) && !/\d[\s\u00a0\u202f]?$/u.test(text.slice(Math.max(0, from - 2), from))) return undefined
  const value = words.valueOf(lower.replace('quatre vingt', 'quatre-vingt'))
  // مليونا شخص are two million people, خمسة وعشرين مليونا twenty-five.
  const pair = language === 'ar' && /(?:مليونا|مليارا|ألفا)$/u.test(word) ? [2 * (value ?? 0)] : []
  return value === undefined ? undefined : { from, to, kind: 'word', values: [value, ...pair], parts: [], significant: 0 }
}

/** 3 p.m. is 15 elsewhere, and 下午3点; the 90s are the 1990s. */
function inTime(text: string, from: number, to: number, [value]: readonly number[]): readonly number[] {
  if (value === undefined || value % 1 !== 0) return []
  const behind = text.slice(to, to + 14)
  if (value <= 12) {
    const half = /^(?:[.:]\s?\d\d)?\s?(?<half>[ap])\.?\s?m(?!\p{L})/iu.exec(behind)?.groups?.['half']?.toLowerCase()
    const isLate = half === 'p' || /(?:下午|晚上|午後|夜|오후)\s?$/u.test(text.slice(Math.max(0, from - 4), from))
    if (isLate) return value === 12 ? [0, 24] : [value + 12]
    if (half === 'a' && value === 12) return [0, 24]
  }
  if (/^['’]?s(?!\p{L})/u.test(behind) && value % 10 === 0) return value >= 1000 ? [value % 100] : [1900 + value, 1800 + value]
  const decade = decadeBehind(text, from, value)
  if (decade !== undefined) return [decade]
  return value > 12 && value <= 24 ? [value - 12] : []
}

function goesOn(phrase: readonly Term[], next: Term, joined: boolean, words: NumberWords, language: LanguageCode): boolean {
  const last = phrase.at(-1)
  const value = next.values[0]
  const before = last?.values[0]
  if (last === undefined || value === undefined || before === undefined) return false
  if (next.kind === 'figure')
    return (
      last.kind === 'word' && isScale(before) && (phrase.length === 1 ? words.scaleFirst : additive.test(language)) && !joined
    )
  if (isScale(value)) return true
  if (last.kind === 'figure') return false
  if (isScale(before) || before >= 100) return value < before && before !== value
  const isTen = (number: number) => number >= 20 && number < 100 && number % 10 === 0
  if (isTen(before)) return value < 10 || (language === 'fr' && value < 20)
  return isTen(value) && before < 10 && (joined || language === 'ar')
}

function toQuantity(text: string, phrase: readonly Term[], words: NumberWords): Reading {
  const from = phrase[0]?.from ?? 0
  const to = phrase.at(-1)?.to ?? from
  const figures = phrase.filter(({ kind }) => kind === 'figure')
  const isFigure = figures.length > 0
  const ordered = words.scaleFirst && phrase[0]?.kind === 'word' && phrase[1]?.kind === 'figure' ? phrase.toReversed() : phrase
  const single = phrase.length === 1 ? phrase[0] : undefined
  if (single !== undefined)
    return { from, to, text: text.slice(from, to), values: single.values, parts: single.parts, isFigure, rounded: 0 }
  const turned = words.scaleFirst && !isFigure ? [sum([...phrase].reverse().flatMap(({ values }) => values))] : []
  const scaled = [...variantsOf(ordered).map((values) => (isFigure ? scaleFigure(values) : sum(values))), ...turned]
  const lastWord = text.slice(phrase.at(-1)?.from, to).toLowerCase()
  return {
    from,
    to,
    text: text.slice(from, to),
    values: uncertainScales.has(lastWord) ? [...scaled, ...(figures[0]?.values ?? [])] : scaled,
    parts: figures.length > 1 ? figures.flatMap(({ values }) => values.slice(0, 1)) : [],
    isFigure,
    rounded: isFigure ? Math.max(...figures.map(({ significant }) => significant)) : 0,
  }
}

/** Every way to read the figures of a phrase. */
function variantsOf(phrase: readonly Term[]): readonly (readonly number[])[] {
  return phrase.reduce<readonly (readonly number[])[]>(
    (all, { values }) => all.flatMap((row) => values.slice(0, 2).map((value) => [...row, value])),
    [[]],
  )
}

/** 13.5 million; १ सय ५०; 2 lakh 50 thousand: figures times the scales behind them, added up. */
function scaleFigure(values: readonly number[]): number {
  let total = 0
  let current: number | undefined
  for (const value of values) {
    if (current !== undefined && isScale(value)) current *= value
    else {
      total += current ?? 0
      current = value
    }
  }
  return Number((total + (current ?? 0)).toPrecision(12))
}

const soft = (text: string, from: number, to: number, value: number): Reading => ({
  from,
  to,
  text: text.slice(from, to),
  values: [value],
  parts: [],
  isFigure: false,
  rounded: 0,
})

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, Х: 10 }

/** XIX, Louis XVI, ХХ век. */
function romans(text: string): readonly Reading[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[IVXLCХ]{1,7}(?![\p{N}])(?!\p{L}{3})/gu)].flatMap(({ 0: letters, index }) => {
    const values = Array.from(letters, (letter) => romanDigits[letter] ?? 0)
    const value = values.reduce((all, one, at) => all + (one < (values[at + 1] ?? 0) ? -one : one), 0)
    return [soft(text, index, index + letters.length, value)]
  })
}
