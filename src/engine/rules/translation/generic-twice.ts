import { findByWord, letterRuns } from '../../language/text-words'
import { putWords } from '../../proposals'
import { prose, type Proposal, type Report, type SentenceRule } from '../rule'

interface Pair {
  /** The English word and the foreign ones that mean the same, as they stand before a name: “Mount Gunung Merapi”. */
  readonly english: string
  readonly foreign: string
}

const ahead: readonly Pair[] = [
  {
    english: 'Mount|Mt.|Mountain|Mountains|Volcano',
    foreign: 'Gunung|Monte|Mont|Jabal|Jebel|Cerro|Nevado|Volcán|Volcan|Vulkan|Gora|Góra|Planina|Bukit|Doi|Khao|Phnom|Puncak',
  },
  { english: 'Lake', foreign: 'Danau|Lago|Lac|Lagoa|Ozero|Oz.|Jezioro|Jezero|Ezero|Tasik|Buhayrat|Situ|Ramsko jezero|Nuur' },
  { english: 'River', foreign: 'Rio|Río|Sungai|Nahr|Wadi|Rivière|Fleuve|Reka|Rijeka|Rzeka|Sông|Kali' },
  { english: 'Island|Island of|Isle of', foreign: 'Pulau|Isla|Île|Ile|Ilha|Isola|Ostrov|Otok|Wyspa|Koh' },
  { english: 'Bay|Bay of|Gulf of', foreign: 'Teluk|Bahía|Bahia|Baie|Baía|Golfo|Zaliv' },
  { english: 'Cape', foreign: 'Cabo|Cap|Capo|Tanjung|Mys' },
  { english: 'Strait of', foreign: 'Selat|Estrecho' },
  { english: 'City of|Town of', foreign: 'Ciudad|Kota|Stadt' },
  { english: 'Village of', foreign: 'Desa|Kampung|Derevnya|Selo|Dorf' },
  { english: 'Port of', foreign: 'Puerto|Porto|Pelabuhan' },
]
/** “Jalan Sudirman Street”: the foreign word in front, the English one behind. */
const around: readonly (Pair & { readonly keeps: 'english' | 'foreign' })[] = [
  {
    foreign: 'Rue|Via|Calle|Avenida|Rua|Jalan|Jl.|Ulitsa|Ulica|Ul.|Strada|Corso|Viale|Paseo|Prospekt',
    english: 'Street|Road|Avenue|Boulevard',
    keeps: 'foreign',
  },
  { foreign: 'Piazza|Plaza|Praça|Praza|Place (?:de|du|des)|Trg|Plac|Piața', english: 'Square', keeps: 'foreign' },
  { foreign: 'Kabupaten', english: 'Regency|District', keeps: 'english' },
  { foreign: 'Kecamatan', english: 'District|Subdistrict', keeps: 'english' },
  { foreign: 'Desa|Kampung|Gampong', english: 'Village', keeps: 'english' },
  { foreign: 'Provinsi|Provincia|Provincia de', english: 'Province', keeps: 'english' },
  {
    foreign: 'Universitas|Universidad|Universidade|Université|Università|Universität|Uniwersytet|Univerzita',
    english: 'University',
    keeps: 'foreign',
  },
  { foreign: 'Bandara|Flughafen|Aeropuerto|Aeroporto|Aéroport', english: 'Airport', keeps: 'english' },
  { foreign: 'Pantai|Praia', english: 'Beach', keeps: 'english' },
  { foreign: 'Jembatan|Puente|Ponte', english: 'Bridge', keeps: 'english' },
  { foreign: 'Sungai', english: 'River', keeps: 'english' },
  { foreign: 'Danau|Tasik', english: 'Lake', keeps: 'english' },
  { foreign: 'Gunung|Gora', english: 'Mountain|Volcano', keeps: 'english' },
  { foreign: 'Pulau', english: 'Island', keeps: 'english' },
]
/** “Nevsky Prospekt Avenue”, “Taksim Meydanı Square”: the foreign word behind the name. */
const behind: readonly Pair[] = [
  { foreign: 'Prospekt|Ulitsa|Ulica|Utca|Caddesi|Sokak|Sokağı|Bulvarı|Körút', english: 'Street|Road|Avenue|Boulevard' },
  { foreign: 'Meydanı|Platz|Ploshchad|Náměstí|Tér', english: 'Square' },
  { foreign: 'Köprüsü', english: 'Bridge' },
  { foreign: 'Gölü', english: 'Lake' },
  { foreign: 'Nehri', english: 'River' },
  { foreign: 'Dağı', english: 'Mountain' },
  { foreign: 'Adası', english: 'Island' },
  { foreign: 'Camii', english: 'Mosque' },
  { foreign: 'Üniversitesi', english: 'University' },
  { foreign: 'Havalimanı', english: 'Airport' },
]
/** “Hauptstraße Street”, “Osaka-shi City”: the foreign word is the end of the name. */
const ends: readonly (Pair & { readonly isCut: boolean })[] = [
  { foreign: 'straße|strasse|straat|gatan|gade|gata|allee|laan|weg', english: 'Street|Road|Avenue|Lane', isCut: false },
  { foreign: 'platz|plein|torget|torg|plads', english: 'Square', isCut: false },
  { foreign: 'brücke|bruecke|brug|bron', english: 'Bridge', isCut: false },
  { foreign: '-shi|-si', english: 'City', isCut: true },
  { foreign: '-ken', english: 'Prefecture', isCut: true },
  { foreign: '-cho|-machi', english: 'Town', isCut: true },
  { foreign: '-mura|-son|-ri', english: 'Village', isCut: true },
  { foreign: '-ku', english: 'Ward', isCut: true },
  { foreign: '-do', english: 'Province', isCut: true },
  { foreign: '-gun', english: 'County', isCut: true },
  { foreign: '-gu', english: 'District|Ward', isCut: true },
]

const dotted = (words: string): string => words.replaceAll('.', '\\.')
const name = `\\p{Lu}[\\p{L}’'-]+`
const parts = `(?:${name} |de |da |di |del |la |los |las |el |d’|d'){0,3}`

interface Form extends Pair {
  readonly pattern: RegExp
  /** What may be put, the likeliest first. */
  puts(groups: Readonly<Record<string, string>>): readonly string[]
}

const besideNames: readonly Form[] = [
  ...ahead.map((pair) => ({
    ...pair,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<english>${dotted(pair.english)}) (?<foreign>${dotted(pair.foreign)}) (?<name>${parts}${name})`,
      'gu',
    ),
    puts: ({ english: own = '', foreign: other = '', name: rest = '' }: Readonly<Record<string, string>>) =>
      /^(?:R[ií]o|Mont|Monte|Ciudad|Puerto|Porto|Cap|Cabo|Isla|[IÎ]le|Ilha|Isola|Cerro|Nevado)$/u.test(other)
        ? [`${other} ${rest}`, `${own} ${rest}`]
        : [`${own} ${rest}`, `${other} ${rest}`],
  })),
  ...around.map(({ keeps, ...pair }) => ({
    ...pair,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<foreign>${dotted(pair.foreign)}) (?<name>${parts}${name}) (?<english>${pair.english})(?![\\p{L}-])`,
      'gu',
    ),
    puts: ({ english: own = '', foreign: other = '', name: rest = '' }: Readonly<Record<string, string>>) =>
      keeps === 'english' ? [`${rest} ${own}`, `${other} ${rest}`] : [`${other} ${rest}`, `${rest} ${own}`],
  })),
  ...behind.map((pair) => ({
    ...pair,
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>${name}) (?<foreign>${pair.foreign}) (?<english>${pair.english})(?![\\p{L}-])`,
      'gu',
    ),
    puts: ({ english: own = '', foreign: other = '', name: rest = '' }: Readonly<Record<string, string>>) => [
      `${rest} ${other}`,
      `${rest} ${own}`,
    ],
  })),
]
const formsBeside = findByWord(besideNames, ({ foreign }) => foreign.split('|').map((words) => letterRuns(words)[0] ?? ''))

const insideNames = ends.map(({ isCut, ...pair }) => ({
  ...pair,
  tails: pair.foreign.split('|').map((tail) => `${tail} `),
  pattern: new RegExp(
    `(?<![\\p{L}-])(?<name>(?!Brigade )\\p{Lu}\\p{Ll}+)(?<foreign>${pair.foreign}) (?<english>${pair.english})(?![\\p{L}-])`,
    'gu',
  ),
  puts: ({ english: own = '', foreign: other = '', name: rest = '' }: Readonly<Record<string, string>>) =>
    isCut ? [`${rest} ${own}`, rest] : [`${rest}${other}`],
}))
const formsInside = (text: string): readonly Form[] =>
  insideNames.filter(({ tails }) => tails.some((tail) => text.includes(tail)))

/**
 * What a place is, said in English and again in the language of its name: *Mount Gunung Agung*, *Hauptstraße Street*, *Osaka-shi City*. Deliberate exceptions: names in which
 * English has kept the foreign word for a name (*Rio Grande River*, *Mont Blanc*), words without a capital.
 */
export const genericTwice: SentenceRule = {
  id: 'generic-twice',
  category: 'translation',
  name: 'Mount, lake or street said twice',
  why: 'The word before or behind the name means mountain, lake or street already. A machine that takes it for a part of the name adds the English one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['NS10', 'LX13'],
  examples: [
    { damaged: 'Ash rose from [[Mount Gunung Agung]] on Monday.', repaired: 'Ash rose from Mount Agung on Monday.' },
    { damaged: 'The boat sank in the [[River Rio Negro]].', repaired: 'The boat sank in the Rio Negro.' },
    { damaged: 'Police shut [[Hauptstraße Street]] for hours.', repaired: 'Police shut Hauptstraße for hours.' },
    { damaged: 'A shop in [[Jalan Sudirman Street]] burned.', repaired: 'A shop in Jalan Sudirman burned.' },
    { damaged: 'Police shut [[Nevsky Prospekt Avenue]].', repaired: 'Police shut Nevsky Prospekt.' },
    { damaged: 'The mayor of [[Osaka-shi City]] resigned.', repaired: 'The mayor of Osaka City resigned.' },
  ],
  sound: [
    'Mont Blanc, Monte Rosa and Mount Agung are high. The Rio Grande River is low, and so is Lake Como.',
    'Ciudad Juárez, the city of Kota Kinabalu, and Via Roma were full. They met in Plaza Mayor and on Alexanderplatz.',
    'Traffic stopped on Brigade Road and Prospect Hill Road. Via Oxford Street, the march reached the park.',
    'The University of Oxford and Lake Lagunita are old. Cape Coral is in Lee County.',
  ],
  *check(content) {
    const { text } = content
    for (const { pattern, puts } of [...formsBeside(content), ...formsInside(text)])
      for (const match of text.matchAll(pattern)) if (!isWayThere(text, match)) yield report(match, puts(match.groups ?? {}))
  },
}

/** “Via Oxford Street, the march …”: the word that opens the sentence is the English one. */
const isWayThere = (text: string, { index, groups }: RegExpExecArray): boolean =>
  groups?.['foreign'] === 'Via' && /(?:^|[.!?][”"’]? |\n)$/u.test(text.slice(0, index))

function report({ 0: words, index: from, groups }: RegExpExecArray, puts: readonly string[]): Report {
  const range = { from, to: from + words.length }
  const repairs = puts.map((put): Proposal => putWords(range, put, puts.length > 1 ? 'choice' : 'single'))
  const { english = '', foreign = '' } = groups ?? {}
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${foreign}” says already what “${english}” says.`,
    repairs,
  }
}
