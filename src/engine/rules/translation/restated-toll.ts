import type { Block } from '../../article'
import { numberWords, valueOf } from '../../language/numerals'
import { mapInSteps } from '../../pauses'
import type { Range } from '../../types'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoNumbers } from '../two-places'

const number = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|${numberWords.slice(2).join('|')})`
const who =
  '(?:people|persons|passengers|workers|miners|soldiers|students|children|civilians|migrants|men|women|villagers|pilgrims|fishermen|police officers|officers|tourists|pupils)'
interface Kind {
  /** “killing 14 people”, “14 people were killed” */
  readonly told: RegExp
  /** “the 14 dead” */
  readonly again: RegExp
}
const kindOf = (verbs: string, states: string): Kind => ({
  told: new RegExp(
    `(?<!\\p{L})(?:(?:${verbs}) (?<open>at least |more than |over |nearly |almost |about |around |some |up to |another )?(?<one>${number})(?: (?:\\p{Ll}+ )?${who})?|(?<open2>at least |more than |over |nearly |almost |about |around |some |up to |another )?(?<two>${number}) (?:(?:\\p{Ll}+ )?${who} )?(?:(?:were|was|have been|had been|are) )?(?:also )?(?:${states}))(?!\\p{L})`,
    'giu',
  ),
  again: new RegExp(
    `(?<!\\p{L})(?:the|all|those) (?<count>${number}) (?:(?:${states})(?: ${who})?|${who} (?:${states}))(?= (?:were|was|are|included?|came|come|had|have|is|died|in the (?:fire|blaze|blast|explosion|crash|attack|accident|floods?|quake|earthquake|collapse|shooting|raid|storm)(?! (?:of|in|last|on)(?!\\p{L})))|[.,])`,
    'giu',
  ),
})
const kinds: readonly Kind[] = [
  kindOf('kills?|killed|killing|claimed|claiming|leaves|left', 'killed|dead|died|drowned'),
  kindOf('injures?|injured|injuring|wounds?|wounded|wounding', 'injured|wounded|hurt'),
]

/**
 * *The 25 injured* in a draft that has told of 20: a number of dead or injured taken up again, and another than before. Deliberate exceptions: drafts with several
 * such numbers, which may be added up, with a lower bound (*at least*), or of several events (*another*, *last year*).
 */
export const restatedToll: ArticleRule = {
  id: 'restated-toll',
  category: 'translation',
  name: 'The number of victims changes',
  why: 'The draft tells how many died or were hurt, and then speaks of “the” dead or injured with another number. One was changed in translation, or is of another version of the story.',
  scope: 'article',
  blocks: [...prose, 'headline'],
  covers: ['NU17'],
  examples: [
    {
      damaged:
        'A bus fell into a gorge on Tuesday, [[injuring 20 passengers]]. The road is steep. [[The 25 injured]] were taken to Multan.',
      repaired:
        'A bus fell into a gorge on Tuesday, injuring 20 passengers. The road is steep. The 20 injured were taken to Multan.',
    },
    {
      damaged:
        'The fire [[killed 12 people]] on Monday. It began at noon. [[The 14 people killed]] in the fire were all workers.',
      repaired: 'The fire killed 12 people on Monday. It began at noon. The 12 people killed in the fire were all workers.',
    },
    {
      damaged:
        'A bus fell into a gorge, killing 11 people and [[injuring 25]], the police said. [[The 52 injured]] were taken to Cuzco.',
      repaired:
        'A bus fell into a gorge, killing 11 people and injuring 25, the police said. The 25 injured were taken to Cuzco.',
    },
    {
      damaged: 'A flood [[killed eight people]] in Bihar. Rain went on. [[All eleven dead]] came from one village.',
      repaired: 'A flood killed eight people in Bihar. Rain went on. All eight dead came from one village.',
    },
  ],
  sound: [
    'A bus fell into a gorge, injuring 20 passengers. The 20 injured were taken to Multan. A flood killed at least eight people. The 11 dead were poor.',
    'A flood killed eight people in Bihar and killed three people in Assam. All eleven dead were poor.',
    'A fire killed 12 people. The 14 people killed in the fire of 2019 were all workers.',
    'A blast killed 12 people. Last year 20 people died there. The 20 dead were named on a stone.',
    'A fire killed 12 people, three of them firefighters. The three dead were named on Monday.',
    'A fire killed 12 people. Days later two more died in hospital. The 14 dead were buried on Friday.',
    'A gunman killed nine people and then himself. The ten dead included his mother. A blast injured 20 people. The five injured had to stay in hospital.',
    'A gunman killed eight people in Atlanta. The six women killed were of Asian descent.',
    'A quake killed 200 people. In Mandalay alone the 60 dead were buried in one grave.',
  ],
  *check(article) {
    const blocks = article.blocks.filter(({ kind }) => this.blocks.includes(kind))
    const story = blocks.filter(({ kind }) => prose.includes(kind))
    for (const kind of kinds) {
      const again = (yield* mapInSteps(story, (block) => [...find(block, kind.again)])).flat()
      if (again.length === 0) continue
      const tolls = yield* mapInSteps(blocks, (block) => [...find(block, kind.told)])
      const told = tolls.flat().filter((place) => !again.some((other) => other.from <= place.to && place.from <= other.to))
      const [first] = told
      if (!first || told.some(({ isOpen }) => isOpen) || new Set(told.map(({ value }) => value)).size > 1) continue
      for (const place of again) {
        if (place.value === first.value || place.from <= first.from) continue
        if (place.value < first.value ? mayBePart(article.text, first, place) : mayBeMore(article.text, first, place)) continue
        yield report(first, place)
      }
    }
  },
}

interface Toll extends Range {
  readonly words: string
  readonly value: number
  readonly isOpen: boolean
}

function* find({ text, from }: Block, pattern: RegExp): Iterable<Toll> {
  for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
    const value = valueOf((groups['count'] ?? groups['one'] ?? groups['two'] ?? '').toLowerCase())
    if (value === undefined) continue
    const at = from + index
    yield { from: at, to: at + words.length, words, value, isOpen: (groups['open'] ?? groups['open2']) !== undefined }
  }
}

const wordFor = (value: number): string => `(?:${value}|${numberWords[value] ?? value})`

/** So far before a toll is looked at. */
const sight = 80

/** “… killed 12 people, three of them firefighters. The three dead”, “injured 20 people. The five injured had to stay”: some of them. */
function mayBePart(text: string, first: Toll, place: Toll): boolean {
  if (/^(?:all|those)/iu.test(place.words)) return false
  const between = text.slice(first.to, place.from)
  return (
    new RegExp(`(?<![\\p{L}\\d.,])${wordFor(place.value)}(?![\\p{L}\\d])`, 'iu').test(between) ||
    /^ (?:had to|were (?:still|children|women|men|all)|stayed|remain)/u.test(text.slice(place.to)) ||
    isOtherNoun(first.words, place.words) ||
    // “In Mandalay alone the 60 dead were buried in one grave”
    /(?<!\p{L})[Ii]n \p{Lu}\p{L}+ alone,? $/u.test(text.slice(Math.max(0, place.from - sight), place.from))
  )
}

/** “eight people”, “the six women” */
const isOtherNoun = (one: string, other: string): boolean => {
  const [general, special] = [one, other].map((words) => new RegExp(who, 'u').exec(words)?.[0])
  return special !== undefined && special !== general && special !== 'people' && (general ?? 'people') === 'people'
}

/** “12 people, and two more died in hospital. The 14 dead”, “nine people and then himself”: the others are told in other words. */
function mayBeMore(text: string, first: Toll, place: Toll): boolean {
  const between = text.slice(first.to, place.from)
  const rest = wordFor(place.value - first.value)
  // “injuring 25, the police said”
  const isSaid =
    /^, (?:the|an?|his|her|its|their) (?:\p{Ll}+ ){1,4}(?:said|says|told|reported|announced|confirmed|added)(?!\p{L})/u.test(
      between,
    )
  return (
    new RegExp(`(?<![\\p{L}\\d.,])${rest} (?:\\p{Ll}+ )?(?:more|others|further|of)(?!\\p{L})`, 'iu').test(between) ||
    (!isSaid &&
      /^(?:,| and| plus| including| as well as)(?: then)? (?:the|an?|his|her|its|their|himself|herself|then)(?!\p{L})/u.test(
        between,
      ))
  )
}

function report(first: Toll, other: Toll): Report {
  const message = `“${other.words}” here, and “${first.words}” before: no other number is told.`
  return twoNumbers(other, first, 10, message)
}
