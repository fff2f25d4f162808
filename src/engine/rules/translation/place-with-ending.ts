import { holdsWord, letterRuns } from '../../language/text-words'
import { placeNames } from '../../lexicon/places'
import { isQuoted } from '../../language/quotes'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose } from '../rule'

/**
 * A place with the case ending that another language puts to it: “in Kuala Lumpuris”, “of Luganski”, “Istanbul’da”. Deliberate
 * exceptions: places of fewer than five letters, and endings that make names of persons (*Samaras*, *Minski*): -s is none of them, and
 * what has no apostrophe counts only behind a preposition or a comma.
 */
export const placeWithEnding: SentenceRule = {
  id: 'place-with-ending',
  category: 'translation',
  name: 'Place with a foreign ending',
  why: 'The original’s language says “in” or “of” by an ending. The machine took the ending for a part of the name.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS04', 'NS10'],
  examples: [
    { damaged: 'He was held in [[Okinawal]] for two weeks.', repaired: 'He was held in Okinawa for two weeks.' },
    { damaged: 'The war in [[Donetskis]] went on.', repaired: 'The war in Donetsk went on.' },
    { damaged: 'Troops left the city in [[Donetski]]’s Oblast.', repaired: 'Troops left the city in Donetsk’s Oblast.' },
    {
      damaged: 'A fire broke out at a plant in [[Istanbul’da]] on Monday.',
      repaired: 'A fire broke out at a plant in Istanbul on Monday.',
    },
  ],
  sound: [
    'Antonis Samaras met Hyman Minski in Tartus, and the Kazanis signed it.',
    'Istanbul’s mayor left Kabul, and the Baristas of Bari drew gaols.',
    'The people of Minsk and Okinawa read of Caliban and of Warsaw’s day.',
  ],
  *check(block) {
    if (!holdsWord(block, damaged) && !(turkicEnding.test(block.text) && holdsWord(block, lastWords))) return
    for (const { 0: words, index, groups } of patterns.flatMap((pattern) => [...block.text.matchAll(pattern)])) {
      const range = { from: index, to: index + words.length }
      const put = groups?.['place'] ?? ''
      yield {
        ranges: [range],
        tier: 'likely',
        severity: 5,
        message: `“${words}” is ${put} with an ending of another language.`,
        repairs: [putOrAsk(range, put, isQuoted(block, range))],
      }
    }
  },
}

const fewestLetters = 5
const known = [...placeNames.city.split('|'), ...placeNames.island.split('|')].filter((name) => name.length >= fewestLetters)
const inSk = known.filter((name) => name.endsWith('sk')).join('|')

/** What stands before a place; names of persons may end so elsewhere. */
const lead = '(?:[Ii]n|of|from|near|to|at) |, '
/** Estonian and Finnish endings, Hungarian ones, and Turkish ones behind an apostrophe. */
const finnic = 'is|l|il|st|ist|sse|isse|lt|ilt|ban|ben|ból|ből|nak|nek'
const turkic = "[’'](?:da|de|ta|te|dan|den|tan|ten|ya|ye|nın|nin|nun|nün)"
const patterns = [
  `(?<=${lead})(?<place>${known.join('|')})(?:${finnic})`,
  `(?<place>${known.join('|')})${turkic}`,
  `(?<=${lead})(?<place>${inSk})i`,
  `(?<!${lead})(?<place>${inSk})i(?= (?:[Oo]blast|region|Republic|front))`,
].map((pattern) => new RegExp(`(?<![\\p{L}’'-])${pattern}(?![\\p{L}-])`, 'gu'))

const lastWords: ReadonlySet<string> = new Set(known.flatMap((name) => letterRuns(name).slice(-1)))
const turkicEnding = new RegExp(turkic, 'u')
/** The last words of all places with an ending of the others put to them. */
const damaged: ReadonlySet<string> = new Set(
  [...lastWords].flatMap((word) => ['i', ...finnic.split('|')].map((ending) => `${word}${ending}`)),
)
