/** The one list of months and days that everything else is made from. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** From Sunday, as the calendar of JavaScript counts. */
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Months and days in full, as they are written. */
export const calendarNames: ReadonlySet<string> = new Set([...dayNames, ...monthNames])
/** The same in small letters. */
export const smallCalendarNames: ReadonlySet<string> = new Set(Array.from(calendarNames, (name) => name.toLowerCase()))

/** Months and days in full and cut short (“Sept”, “Mon”), as they stand in time stamps. */
export const calendarWords: readonly string[] = [
  ...monthNames,
  ...monthNames.map((name) => name.slice(0, 3)),
  'Sept',
  ...dayNames,
  ...dayNames.map((name) => name.slice(0, 3)),
]
