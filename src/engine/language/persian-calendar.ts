import { monthNames } from './calendar'

/** The months of the solar calendar of Iran and Afghanistan, in their order. */
export const persianMonths = [
  'Farvardin',
  'Ordibehesht',
  'Khordad',
  'Tir',
  'Mordad',
  'Shahrivar',
  'Mehr',
  'Aban',
  'Azar',
  'Dey',
  'Bahman',
  'Esfand',
]

const dayLength = 24 * 60 * 60 * 1000
/** 1 Farvardin 1399. */
const anchor = { year: 1399, at: Date.UTC(2020, 2, 20) }
/** Leap years come eight times in 33 years. */
const leapsBefore = (year: number): number => Math.floor((8 * year + 21) / 33)

/** The day of the common era, as *20 March 2020*; undefined for a day that the month has not. Right for the years 1300 to 1450. */
export function fromPersian(year: number, monthName: string, day: number): string | undefined {
  const month = persianMonths.indexOf(monthName)
  if (month < 0 || year < 1300 || year > 1450 || day < 1 || day > (month < 6 ? 31 : 30)) return undefined
  const years = 365 * (year - anchor.year) + leapsBefore(year) - leapsBefore(anchor.year)
  const months = month <= 6 ? 31 * month : 186 + 30 * (month - 6)
  const date = new Date(anchor.at + (years + months + day - 1) * dayLength)
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}
