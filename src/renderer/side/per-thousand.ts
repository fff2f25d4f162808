import { locale } from '../../l10n/t'

/** A number as the window’s language writes it, with one decimal. */
export function oneDecimal(value: number): string {
  return value.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** Marks in a thousand words, with one decimal. */
export function perThousand(marks: number, words: number): string {
  return words === 0 ? '–' : oneDecimal((marks * 1000) / words)
}
