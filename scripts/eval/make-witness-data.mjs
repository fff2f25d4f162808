// node scripts/eval/make-witness-data.mjs: makes the tables in resources/witness/ that are drawn from others' data.
//   calendar-and-countries.json  names of months and countries in the languages of originals, from Node's copy of Unicode CLDR (Unicode-3.0)
//   common-words.json            English words that are no names (dictionary-en and dictionary-en-gb, from SCOWL; MIT and BSD)
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

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

const listed = (dictionary) =>
  readFileSync(
    createRequire(import.meta.url)
      .resolve(dictionary)
      .replace(/index\.js$/u, 'index.dic'),
    'utf8',
  )
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{3,14}$/u.test(word))
const words = [
  ...new Set([
    ...listed('dictionary-en'),
    ...listed('dictionary-en-gb'),
    ...'only defence offence licence his its her hers their our your this that these those they them she was were been'.split(
      ' ',
    ),
  ]),
]
const common = {
  about: 'English words that are no names. dictionary-en and dictionary-en-gb (SCOWL), MIT and BSD.',
  words: words.toSorted().join(' '),
}
writeFileSync('resources/witness/common-words.json', `${JSON.stringify(common, null, 1)}\n`)
console.log(`${languages.length} languages, ${regions.length} countries, ${words.length} words`)
