import calendar from '../../../../resources/witness/calendar-and-countries.json'
import cities from '../../../../resources/witness/cities.json'
import table from '../../../../resources/witness/exonyms.json'
import { once, onceForText } from '../../once-each'
import { isUnspaced, type LanguageCode } from '../language'

const countries: Readonly<Record<string, string>> = calendar.countries
const stemsByName = once(() => {
  const stemsOf = new Map<string, readonly string[]>()
  for (const row of [...table.rows, ...cities.rows]) {
    const [names = '', stems = ''] = row.split('|')
    for (const name of names.split(' ')) stemsOf.set(name, [...(stemsOf.get(name) ?? []), ...stems.split(' ')])
  }
  return stemsOf
})

/** Beginnings of words that other languages have for a name whose sound is no help (Germany: Deutschland, Saksa, 德国); small letters. */
export function exonymsOf(name: string, language: LanguageCode): readonly string[] {
  const lower = name.toLowerCase()
  const derived = lower.replace(/(?:s|i[sz]ation|i[sz]ed|ism|ity)$/u, '')
  const stemsOf = stemsByName()
  return [...(stemsOf.get(lower) ?? stemsOf.get(derived) ?? []), ...countryIn(lower, language)]
}

/** Words in the names of countries that name none by themselves. */
const general = new Set(
  'united south north central republic democratic islands saint states kingdom african guinea-bissau emirates dominican papua sierra'.split(
    ' ',
  ),
)

const wordsOfCountries = (countries['en']?.split('|') ?? []).map((country) =>
  country
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word.length >= 4 && !general.has(word)),
)
const countryWords: ReadonlySet<string> = new Set(wordsOfCountries.flat())

/** Beginnings of the words in the English names of countries, each with the place of the country in the list. */
const beginnings = wordsOfCountries.flatMap((words, index) =>
  words.map((word) => [word.slice(0, Math.max(4, word.length - 2)), index] as const),
)

/** Turkish, Netherlandish; Timothy is not of Timor. */
const longestTail = 5

const countryIn = (name: string, language: LanguageCode): readonly string[] =>
  countriesCalled(name).flatMap((index) => beginningsIn(language)[index] ?? [])

/** The places in the list of the countries that a word in small letters may name. */
const countriesCalled = onceForText((name) =>
  beginnings
    .filter(([beginning]) => name.startsWith(beginning) && name.length - beginning.length <= longestTail)
    .map(([, index]) => index),
)

/** Beginnings of the words in the names of all countries in a language, by their places in the list. */
const beginningsIn = onceForText((language) =>
  (countries[language]?.split('|') ?? []).map((country) =>
    country
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word.length >= 2)
      .map((word) => word.slice(0, isUnspaced(language) || word.length < 4 ? 4 : Math.max(3, Math.ceil(word.length * 0.6)))),
  ),
)

/** A country or its people, though the word stands in a dictionary in small letters as well: Turkey, China, Australian. */
export function isOfCountry(word: string): boolean {
  const lower = word.toLowerCase()
  if (countryWords.has(lower)) return true
  return beginnings.some(
    ([beginning]) =>
      beginning.length > 4 && lower.startsWith(beginning) && /^(?:ia|a)?(?:ns?|ese|is?)$/u.test(lower.slice(beginning.length)),
  )
}
