import { isQuoted } from '../../language/quotes'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/** Words for a part of a country, the greater ones first. */
const units: readonly (readonly string[])[] = [
  ['Province', 'Prefecture', 'Governorate', 'Oblast', 'Autonomous Region', 'State'],
  ['City', 'Regency', 'County', 'Municipality'],
  ['District', 'Ward', 'Township', 'Subdistrict', 'Raion'],
  ['Town', 'Village', 'Neighborhood', 'Neighbourhood', 'Street', 'Road'],
]
const name = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?'
const word = units.flat().join('|')
const chain = new RegExp(`(?<![\\p{L}-])${name} (?:${word})(?: ${name} (?:${word})){1,3}(?![\\p{L}’-])`, 'gu')
/** What an address has to hold, as far as is told quickly. */
const holdsUnit = new RegExp(` (?:${word}) \\p{Lu}`, 'u')
const part = new RegExp(`(${name}) (${word})(?= |$)`, 'gu')

/** The parts of a Korean address, which are written with their ranks. */
const koreanRanks = ['do', 'si', 'gun', 'gu', 'eup', 'myeon', 'dong', 'ri']
const holdsRank = new RegExp(`\\p{Ll}-(?:${koreanRanks.join('|')})(?!\\p{L})`, 'u')
const korean = new RegExp(
  `(?<![\\p{L}-])(?:(?:Seoul|Busan|Daegu|Incheon|Gwangju|Daejeon|Ulsan|Sejong|\\p{Lu}\\p{Ll}+-(?:${koreanRanks.join('|')}))(?: \\p{Lu}\\p{Ll}+-(?:${koreanRanks.join('|')})){1,3})(?![\\p{L}-])`,
  'gu',
)

/**
 * A place told from the greater to the smaller, as Chinese, Korean, Japanese and Indonesian addresses are: *Hebei Province Baoding City Xushui District*, *Seoul
 * Mapo-gu*. Deliberate exceptions: quotations, parts with a comma between them, which may belong to two places.
 */
export const addressOrder: SentenceRule = {
  id: 'address-order',
  category: 'translation',
  name: 'Address from the greater to the smaller',
  why: 'In East Asia an address begins with the province and ends with the street. English begins with the smallest part and parts them with commas.',
  scope: 'sentence',
  blocks: [...prose, 'subhead', 'caption'],
  covers: ['GR12'],
  examples: [
    {
      damaged: 'A fire broke out in [[Hebei Province Baoding City Xushui District]].',
      repaired: 'A fire broke out in Xushui District, Baoding City, Hebei Province.',
    },
    { damaged: 'The shop in [[Seoul Mapo-gu]] was shut.', repaired: 'The shop in Mapo-gu, Seoul was shut.' },
  ],
  sound: [
    'A fire broke out in Xushui District, Baoding City, Hebei Province. In Hebei Province, Baoding City is the largest.',
    'The shop in Mapo-gu, Seoul, was shut, and so was the one in Seoul. Iowa City County Street is long.',
    'The Tamarack County Health District said so.',
    'He worked at the old Manchester City Maine Road ground. She had a Michigan State Spartan Village flat.',
  ],
  *check(block) {
    for (const [words, index] of foundIn(block.text)) {
      const parts = partsOf(words)
      const range = { from: index, to: index + words.length }
      if (parts.length > 1 && !isQuoted(block, range) && !isBeforeNoun(block.text, range))
        yield report(words, range, parts.toReversed().join(', '))
    }
  },
}

/** “the old Manchester City Maine Road ground”: two names before a noun. */
const isBeforeNoun = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /(?:^|[^\p{L}])(?:the|an?)(?: (?:old|former|new))? (?:The )?$/iu.test(
    `${text.slice(Math.max(0, from - 16), from)}${text.startsWith('The ', from) ? 'the ' : ''}`,
  ) && /^ \p{Ll}/u.test(text.slice(to, to + 2))

function* foundIn(text: string): Iterable<readonly [words: string, index: number]> {
  if (holdsUnit.test(text)) for (const { 0: words, index } of text.matchAll(chain)) yield [words, index]
  if (holdsRank.test(text)) for (const { 0: words, index } of text.matchAll(korean)) yield [words, index]
}

/** “Tamarack County Health District”: no place but a body that serves one. */
const bodies =
  / (?:Health|School|Fire|Water|Sewer|Hospital|Library|Park|Parks|Transit|Police|Court|Judicial|Utility|Conservation|Irrigation|Sanitation|Flood Control) District(?!\p{L})/u

/** The parts, if each is smaller than the one before; otherwise none. */
function partsOf(words: string): readonly string[] {
  if (bodies.test(words)) return []
  const isKorean = /-\p{Ll}+$/u.test(words)
  const parts = isKorean ? words.split(' ') : Array.from(words.matchAll(part), ([found]) => found)
  const ranks = parts.map((found) =>
    isKorean
      ? koreanRanks.indexOf(/-(\p{Ll}+)$/u.exec(found)?.[1] ?? '')
      : units.findIndex((row) => row.some((unit) => found.endsWith(` ${unit}`))),
  )
  return ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? -1)) ? parts : []
}

function report(words: string, range: { from: number; to: number }, put: string): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${words}” goes from the greater place to the smaller; English writes “${put}”.`,
    repairs: [putWords(range, put)],
  }
}
