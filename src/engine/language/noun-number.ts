import { onceForText } from '../once-each'
import { collectives } from './word-lists'
import { wordSet } from './word-set'

/** either: the form does not tell, or usage takes both (police, the United Nations, half of). */
export type GrammaticalNumber = 'singular' | 'plural' | 'either'

const irregularPlurals = wordSet(
  'men women children people feet teeth mice geese oxen grandchildren schoolchildren stepchildren godchildren criteria phenomena bacteria minima maxima spectra strata spermatozoa phyla genera ova taxa errata memoranda stimuli alumni fungi nuclei cacti radii plateaus menus gurus',
)
const singularInS = wordSet(
  'chaos ethos pathos cosmos asbestos rhinoceros molasses rabies scabies news gras canvas atlas alias bias pancreas politics economics mathematics physics athletics gymnastics diabetes measles lens gas bus virus status crisis basis analysis thesis hypothesis emphasis diagnosis synthesis oasis axis census consensus campus bonus focus surplus chorus corpus genius versus plus christmas texas kansas arkansas illinois paris athens brussels tunis damascus honduras cyprus mars venus texas jesus process access success congress business address progress press loss pass class boss grass glass mass stress dress cross kiss',
)
const singularInMen = /(?:o|[^d]ra|aby|regi|speci|abdo|acu|bitu|albu|cycla|dol|exa|hy|lu|ra|ru|se|sta|ya)men$/
const eitherNumber = wordSet(
  'aids rickets mumps shingles billiards darts dominoes whereabouts flora fauna personnel following innings times body bodies series species means headquarters crossroads works barracks aircraft spacecraft sheep fish deer salmon shrimp trout cod herring mackerel haddock halibut plaice turbot catfish swordfish jellyfish starfish crayfish shellfish grouse quail elk antelope buffalo wildfowl waterfowl squid moose bison carp tuna perch plankton sperm mitochondria archaea quanta kata plasma biota data media statistics ethics tactics mechanics dynamics logistics acoustics forces chips odds remains thanks savings earnings proceeds goods arms lots half most some all any none more rest part bundle array string wave host stack pile batch set selection collection mix combination flock herd gang mob cluster trio duo network succession slew raft flurry spate bit kind type sort lack use what who which that offspring counsel staff english french chinese japanese swiss elderly poor rich wounded injured dead missing young unemployed homeless disabled blind deaf sick accused deceased bereaved',
)

/** The number of a lower-case noun, by its form. */
export const numberOfNoun = onceForText((word): GrammaticalNumber => {
  const noun = word.toLowerCase()
  if (noun.length > 40) return 'either'
  if (irregularPlurals.has(noun) || (/[a-z]men$/.test(noun) && !singularInMen.test(noun))) return 'plural'
  if (eitherNumber.has(noun) || collectives.has(noun)) return 'either'
  if (singularInS.has(noun) || /(?:ss|us|is|ics)$/.test(noun)) return /ics$/.test(noun) ? 'either' : 'singular'
  if (/['’]s?$/.test(noun)) return 'either'
  if (/[a-z]s$/.test(noun)) return 'plural'
  // algae, loci; and words of other languages that do not change: kata, dojo
  if (/ae$|[^aeiou]i$/.test(noun)) return 'either'
  return /^[a-z-]+$/.test(noun) ? 'singular' : 'either'
})

const pronounNumbers = new Map<string, GrammaticalNumber>([
  ...[
    'he',
    'she',
    'it',
    'this',
    'everyone',
    'everybody',
    'someone',
    'somebody',
    'anyone',
    'anybody',
    'nobody',
    'everything',
    'something',
    'nothing',
    'each',
  ].map((word) => [word, 'singular'] as const),
  ...['they', 'we', 'these', 'those', 'both', 'several', 'many', 'few'].map((word) => [word, 'plural'] as const),
])

export function numberOfPronoun(word: string): GrammaticalNumber {
  return pronounNumbers.get(word.toLowerCase()) ?? 'either'
}
