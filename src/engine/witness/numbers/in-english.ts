import type { Quantity } from './quantities'

const scales = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const

/**
 * The number of the original as English writes it in the place of a draft’s number; undefined where that is not certain: read from words,
 * in two ways, or the draft’s is joined to letters (21st).
 */
export function inEnglish(original: Quantity, draft: Quantity, sentence: string): string | undefined {
  const [value, ...others] = original.values
  if (value === undefined || !original.isFigure || !Number.isFinite(value)) return undefined
  if (others.some((other) => other !== value && !isClock(value, other))) return undefined
  if (/^[\p{L}\d]/u.test(sentence.slice(draft.to))) return undefined
  if (draft.values.some((one) => one >= 24 && value <= 12 && one < 25)) return undefined
  for (const [word, unit] of scales) {
    if (value >= unit && isRound(value / unit)) return `${tidy(value / unit)} ${word}`
  }
  const isYear = /^\d{4}$/u.test(draft.text) && value < 10_000
  return isYear || value < 1000 ? tidy(value) : grouped(tidy(value))
}

/** The hour 15 is also read as 3. */
const isClock = (value: number, other: number): boolean => Math.abs(value - other) === 12

const isRound = (value: number): boolean => tidy(value).replace(/\D/gu, '').length <= 5
const tidy = (value: number): string => String(Number(value.toPrecision(12)))
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ',')
