import type { Formatters } from 'intl-messageformat'

/** What formats numbers and chooses plurals, made once for all messages: to make one takes many times as long as to use it. */
export const formatters: Formatters = {
  getNumberFormat: kept((locales, options) => new Intl.NumberFormat(locales, options)),
  getDateTimeFormat: kept((locales, options) => new Intl.DateTimeFormat(locales, options)),
  getPluralRules: kept((locales, options) => new Intl.PluralRules(locales, options)),
}

function kept<Given extends readonly unknown[], Formatter>(make: (...given: Given) => Formatter): (...given: Given) => Formatter {
  const known = new Map<string, Formatter>()
  return (...given) => {
    const key = JSON.stringify(given)
    const formatter = known.get(key) ?? make(...given)
    known.set(key, formatter)
    return formatter
  }
}
