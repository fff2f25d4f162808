import calendar from '../../../../resources/witness/calendar-and-countries.json'
import table from '../../../../resources/witness/exonyms.json'
import { isUnspaced, type LanguageCode } from '../language'

const countries: Readonly<Record<string, string>> = calendar.countries
const stemsOf = new Map<string, readonly string[]>()
for (const row of table.rows) {
  const [names = '', stems = ''] = row.split('|')
  for (const name of names.split(' ')) stemsOf.set(name, [...(stemsOf.get(name) ?? []), ...stems.split(' ')])
}

/** Beginnings of words that other languages have for a name whose sound is no help (Germany: Deutschland, Saksa, 德国); small letters. */
export function exonymsOf(name: string, language: LanguageCode): readonly string[] {
  const lower = name.toLowerCase()
  const derived = lower.replace(/(?:s|i[sz]ation|i[sz]ed|ism|ity)$/u, '')
  return [...(stemsOf.get(lower) ?? stemsOf.get(derived) ?? []), ...countryIn(lower, language)]
}

/** Beginnings of the words in the English names of countries, each with the place of the country in the list. */
const beginnings = (countries['en']?.split('|') ?? []).flatMap((country, index) =>
  country
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length >= 4)
    .map((word) => [word.slice(0, Math.max(4, word.length - 2)), index] as const),
)

function countryIn(name: string, language: LanguageCode): readonly string[] {
  return beginnings.filter(([beginning]) => name.startsWith(beginning)).flatMap(([, index]) => beginningsThere(index, language))
}

function beginningsThere(index: number, language: LanguageCode): readonly string[] {
  const parts = (countries[language]?.split('|')[index] ?? '')
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length >= 2)
  return parts.map((part) =>
    part.slice(0, isUnspaced(language) || part.length < 4 ? 4 : Math.max(3, Math.ceil(part.length * 0.6))),
  )
}
