import type { BlockContent } from '../../article'
import { holdsWord, letterRuns } from '../../language/text-words'
import { placeNames } from '../../lexicon/places'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A place made the owner of what it is: “Crimea’s Black Sea peninsula” for the Black Sea peninsula of Crimea.
 * Deliberate exceptions: a part of the place (“London’s inner city”, “Sicily’s smaller island”), so only words for where it lies count.
 */
export const reversedGenitive: SentenceRule = {
  id: 'reversed-genitive',
  category: 'translation',
  name: 'Genitive turned round',
  why: 'The place is the peninsula, island or city; it does not own one. In translation the two halves of “the port city of Odesa” change places.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['GR12'],
  examples: [
    { damaged: 'Ships left [[Crimea’s Black Sea peninsula]].', repaired: 'Ships left the Black Sea peninsula of Crimea.' },
    {
      damaged: 'Shells hit [[Kharkiv’s northeastern city]] on Sunday.',
      repaired: 'Shells hit the northeastern city of Kharkiv on Sunday.',
    },
    { damaged: '[[Lesbos’s Greek island]] took in 400 migrants.', repaired: 'The Greek island of Lesbos took in 400 migrants.' },
  ],
  sound: [
    'London’s inner city and Istanbul’s old city are full of tourists.',
    'Odesa’s Black Sea port and Ukraine’s southern peninsula were shelled.',
    'Kharkiv’s northeastern city limits were hit. Crimea’s peninsular airports shut.',
    'Odesa’s port city status is old. Athens’s port city, Piraeus, is busy.',
  ],
  *check(block) {
    if (!/[’']s? /u.test(block.text) || !holdsWord(block, firstWords)) return
    for (const pattern of patterns) for (const match of block.text.matchAll(pattern)) yield report(block, match)
  },
}

const waters =
  '(?:Black|Baltic|Caspian|Mediterranean|Aegean|Adriatic|Red|Arabian|North|Barents|Azov|Caribbean|Pacific|Atlantic)(?: Sea| Ocean| coast| coastal)?'
const sides =
  '(?:(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)?|coastal|port|resort|holiday|border|frontier|besieged|occupied|annexed|disputed|industrial)'
const peoples =
  '(?:Greek|Italian|Spanish|French|Ukrainian|Russian|Turkish|Syrian|Japanese|Chinese|Indonesian|Portuguese|Danish|Iraqi|Indian|Pakistani)'
const where = `(?<where>(?:${waters}|${sides}|${peoples})(?:[ -](?:${waters}|${sides}|${peoples})){0,2}) `

const patterns: readonly RegExp[] = (['peninsula', 'island', 'city'] as const).map(
  (kind) =>
    new RegExp(
      `(?<![\\p{L}’-])(?<place>${placeNames[kind]})(?:[’']s|(?<=s)[’']) ${where}(?<class>${kind === 'city' ? 'city|town' : kind})(?![\\p{L}’'-]| (?:limits|centre|center|council|hall|state|status|authorities|officials|court|police|government|airport|nations?)(?!\\p{L})| of \\p{Lu}|, \\p{Lu}\\p{Ll}+,)`,
      'gu',
    ),
)

const firstWords: ReadonlySet<string> = new Set(
  Object.values(placeNames).flatMap((names) => names.split('|').flatMap((name) => letterRuns(name).slice(0, 1))),
)

function report({ text }: BlockContent, match: RegExpExecArray): Report {
  const { place = '', where: side = '', class: thing = '' } = match.groups ?? {}
  const from = match.index
  const to = from + match[0].length
  const opens = from === 0 || /[.!?]["”’]?\s+$/u.test(text.slice(Math.max(0, from - 4), from))
  const put = `${opens ? 'The' : 'the'} ${side} ${thing} of ${place}`
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 5,
    message: `${place} is itself the ${thing}: “${match[0]}” has the two turned round.`,
    repairs: [putWords({ from, to }, put)],
  }
}
