import { smallCalendarNames } from '../language/calendar'
import type { Sex } from '../language/sex-of-word'
import { wordSet } from '../language/word-set'

/** Words of offices and ranks before a name, in lower case and without full stops. */
export const officeWords = wordSet(`
  president prime foreign interior defence defense finance justice health education energy trade home minister secretary vice deputy chancellor chairman chairwoman
  governor gov senator sen representative rep king queen prince princess crown mayor judge general gen colonel col captain capt major lieutenant lt sergeant sgt
  admiral commander sheikh sheik imam ayatollah pope bishop archbishop cardinal patriarch ambassador attorney speaker premier congressman congresswoman chief
  inspector commissioner director professor prof emperor emir sultan marshal brigadier rabbi father sister brother reverend rev superintendent spokesman spokeswoman coach
  advocate councillor councilor councilman councilwoman alderman detective constable lawyer nurse ombudsman corporal monsignor vice-president secretary-general
  adviser advisor cllr alderwoman sheriff vicar deacon treasurer assemblyman assemblywoman undersecretary
`)

/** Forms of address, and whose they are. */
export const honorifics: ReadonlyMap<string, Sex | 'either'> = new Map<string, Sex | 'either'>([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['shri', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['madam', 'female'],
  ['smt', 'female'],
  ['dr', 'either'],
])

/** Offices and roles that tell the sex of who holds them. */
export const sexOfRole: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...Array.from(
    wordSet(
      'spokesman chairman businessman congressman councilman king prince actor policeman brother father husband son widower boyfriend uncle nephew grandfather grandson',
    ),
    (word) => [word, 'male'] as const,
  ),
  ...Array.from(
    wordSet(
      'spokeswoman chairwoman businesswoman congresswoman councilwoman queen princess actress policewoman sister mother wife daughter widow girlfriend aunt niece grandmother granddaughter',
    ),
    (word) => [word, 'female'] as const,
  ),
])

/** Words of names that are no person’s: bodies, places, days. */
export const notPerson: ReadonlySet<string> = new Set([
  ...smallCalendarNames,
  ...wordSet(`
  the a an university ministry party council court bank union organization organisation association committee commission agency company corporation
  group institute center centre department office street avenue river mountain lake sea island islands north south east west new saint st republic kingdom state states
  city province
  times post news today daily house senate congress parliament airport stadium square park road bridge hospital school college church mosque temple museum
  army navy police force forces guard front movement league cup prix olympics games world international national federal united european african asian american
  british russian chinese indian french german japanese israeli ukrainian turkish iranian democrats republicans democratic republican socialist communist
  éireann airlines airways motors bay gulf valley peninsula beach hill county district region coast ocean
`),
])
