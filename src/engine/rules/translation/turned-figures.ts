import { addTo } from '../../add-to'
import type { Block, Sentence } from '../../article'
import { speakingRoles } from '../../language/roles'
import { isToldTwice, isTurned } from '../../language/turned-figures'
import { callings } from '../../ledger/mentions'
import { isCurrency, type Quantity, quantitiesIn } from '../../ledger/numbers'
import { shift } from '../../shift'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoNumbers } from '../two-places'

/**
 * Two figures of the same thing with their digits turned round: *about 2,300 people had to leave … 3,200 residents have been ordered to leave*, *15%
 * contained … 51% contained*, *stealing $1.2 million … the $2.1 million*. Deliberate exceptions: small counts, a sum of money that is not taken up with
 * *the*, percentages of two things, a draft with a third number of that kind between them, quotations.
 */
export const turnedFigures: ArticleRule = {
  id: 'turned-figures',
  category: 'translation',
  name: 'Figures turned round',
  why: 'The draft gives one number in two ways, with the same figures in another order. That happens when a text is typed or translated anew.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged:
        'The fire forced about [[2,300 people]] from their homes. It was reported at noon. In all, [[3,200 residents]] were ordered to leave.',
      repaired:
        'The fire forced about 2,300 people from their homes. It was reported at noon. In all, 2,300 residents were ordered to leave.',
    },
    {
      damaged: 'The fire was [[15%]] contained on Monday. Winds were high. With the blaze now [[51%]] contained, crews rest.',
      repaired: 'The fire was 15% contained on Monday. Winds were high. With the blaze now 15% contained, crews rest.',
    },
    {
      damaged:
        'He is charged with stealing [[$1.2 million]] from the city. He denies it. Karen Liu said the [[$2.1 million]] had been moved.',
      repaired:
        'He is charged with stealing $1.2 million from the city. He denies it. Karen Liu said the $1.2 million had been moved.',
    },
    {
      damaged:
        'More than [[3,200 people]] fled the volcano. Roads were full. The governor said the [[2,300 evacuees]] would stay in tents.',
      repaired:
        'More than 3,200 people fled the volcano. Roads were full. The governor said the 3,200 evacuees would stay in tents.',
    },
  ],
  sound: [
    'The firm has 1,200 workers in Leeds and 2,100 people in York. The 2,100 workers in York will strike.',
    'Some 3,200 people live in the valley. Some 2,300 residents were moved. The 2,300 evacuees are in tents.',
    'More than 3,200 people fled the volcano. The 2,300 villagers of Boru stayed. Some 2,300 soldiers came, and the 2,300 soldiers had tents.',
    'The fire forced 2,300 people out. The town has 3,200 houses. Of the voters 15% stayed at home and 51% came.',
    'He stole $1.2 million. The city earns $2.1 million. Then 12 people came, and 21 people left.',
    'Some 2,300 people came in May. “We were 3,200 people,” he said. “It was 51% contained.” It was 15% contained.',
    'About 2,300 people came in May, 2,900 people in June and 3,200 people in July.',
    'The flood of 1953 killed 1,200 people. The flood of 1962 killed 2,100 people.',
    'The clinic in Lagos treated 240 people. The one in Abuja treated 420 people.',
    'Last year 1,200 homes were built in Leeds. In Hull 2,100 homes were built.',
  ],
  prepare(content) {
    quantitiesIn(content)
  },
  *check(article) {
    const told = new Set<Quantity>()
    for (const { first, again } of takenUp(article.blocks)) {
      yield
      told.add(again.count)
      yield report(first, again)
    }
    const rows = new Map<string, Placed[]>()
    for (const block of article.blocks) {
      if (!prose.includes(block.kind)) continue
      yield
      for (const count of quantitiesIn(block.content)) {
        const kind = kindOf(count)
        if (kind === undefined || count.first.quoted) continue
        addTo(rows, kind, { block, count })
      }
    }
    for (const row of rows.values()) {
      const again = row.find((place, index) => index > 0 && row.slice(0, index).some((earlier) => isAgain(earlier, place)))
      const first = again && row.find((earlier) => isTurned(earlier.count.value, again.count.value))
      if (!first || !again || told.has(again.count) || new Set(row.map(({ count }) => count.value)).size > 2) continue
      if (areInOneSentence(row, first, again) || isToldTwice(article.blocks, again.count.text)) continue
      yield report(first, again)
    }
  },
}

function report(first: Placed, again: Placed): Report {
  return twoNumbers(
    { ...shift(again.count, again.block.from), words: again.count.text },
    { ...shift(first.count, first.block.from), words: first.count.text },
    5,
    `“${again.count.text}” here and “${first.count.text}” elsewhere: the same figures in another order.`,
  )
}

interface Placed {
  readonly block: Block
  readonly count: Quantity
}

interface Pair {
  readonly first: Placed
  readonly again: Placed
}

/** “The 2,300 evacuees” after “3,200 people”: people, or the same things, taken up with *the* and a number that stands nowhere else. */
function* takenUp(blocks: readonly Block[]): Iterable<Pair> {
  const all = blocks
    .filter(({ kind }) => prose.includes(kind) || kind === 'headline')
    .flatMap((block) => quantitiesIn(block.content).map((count) => ({ block, count })))
    .filter(({ count }) => count.unit === '' && count.value >= 20)
  for (const [at, again] of all.entries()) {
    const { count, block } = again
    if (count.first.quoted || !prose.includes(block.kind) || !isDefinite(block, count)) continue
    if (all.some((other) => other !== again && other.count.value === count.value)) continue
    const turned = all.filter(({ count: other }) => isTurned(other.value, count.value) && !isPadded(other.value, count.value))
    const [first] = turned
    if (!first || new Set(turned.map((other) => other.count.value)).size > 1 || all.indexOf(first) > at) continue
    if (first.count.sentence !== count.sentence && isOneKind(nounOf(first), nounOf(again))) yield { first, again }
  }
}

/** The noun right behind the number: a verb behind it may be taken for a second noun (“the 320 engineers work”). */
function nounOf({ block, count }: Placed): string {
  const next = block.tokens[count.first.index + 1]
  return next?.pos === 'NOUN' && next.lower.endsWith('s') ? next.lower : count.noun
}

const isDefinite = ({ tokens }: Block, { first, to }: Quantity): boolean => {
  const behind = tokens.find(({ from }) => from >= to)
  return (
    /^(?:the|those|these|all)$/u.test(tokens[first.index - 1]?.lower ?? '') &&
    !/^(?:of|in|at|on|from|that|who|which|before|last)$/u.test(behind?.lower ?? '')
  )
}

const persons: ReadonlySet<string> = new Set(
  `people persons men women adults children pupils patients guests recruits troops migrants refugees civilians tenants strikers graduates
  evacuees delegates relatives casualties victims youths pilgrims fans volunteers hostages participants attendees applicants entrants
  employees personnel retirees trainees detainees residents inhabitants villagers islanders passengers travelers travellers commuters
  spectators worshippers demonstrators protesters protestors customers subscribers users members crew sailors fighters rebels militants`.split(
    /\s+/u,
  ),
)

const isPerson = (noun: string): boolean => {
  const one = noun.replace(/s$/u, '')
  return persons.has(noun) || speakingRoles.has(one) || callings.has(one)
}

const isOneKind = (one: string, other: string): boolean => (one === other ? one !== '' : isPerson(one) && isPerson(other))

const people =
  /^(?:people|persons|residents|inhabitants|passengers|workers|employees|students|visitors|customers|families|homes|houses|households)$/u
const least = 100

/** Two numbers of one sentence are numbers of two things. */
const areInOneSentence = (row: readonly Placed[], { count: first }: Placed, { count: again }: Placed): boolean =>
  row.some(({ count }) =>
    row.some(
      ({ count: other }) => count.value === first.value && other.value === again.value && count.sentence === other.sentence,
    ),
  )

/** What is counted, so that two numbers of it are the same number; undefined where many numbers of it are usual. */
function kindOf({ unit, noun, value, after }: Quantity): string | undefined {
  if (unit === 'percent') return noun === '' && after?.pos === 'VERB' && value >= 10 ? `percent ${after.lower}` : undefined
  if (isCurrency(unit)) return value >= least && noun === '' ? unit : undefined
  return unit === '' && value >= least && people.test(noun) ? (/^(?:famil|h)/u.test(noun) ? noun : 'people') : undefined
}

function isAgain({ count: earlier }: Placed, { block, count }: Placed): boolean {
  if (
    earlier.sentence === count.sentence ||
    areApart(earlier, count) ||
    !isTurned(earlier.value, count.value) ||
    isPadded(earlier.value, count.value)
  )
    return false
  return !isCurrency(count.unit) || /^(?:the|that)$/u.test(block.tokens[count.first.index - 1]?.lower ?? '')
}

/** “The flood of 1953 killed … The flood of 1962 killed …”: each sentence names its own place or year, and none of the other. */
function areApart({ sentence: one }: Quantity, { sentence: other }: Quantity): boolean {
  const [ones, others] = [namesIn(one), namesIn(other)]
  const isAnother = other.tokens.some(({ lower }) => /^(?:rival|another|other|elsewhere)$/u.test(lower))
  return isAnother || (ones.length > 0 && others.length > 0 && !others.some((name) => ones.includes(name)))
}

const namesIn = ({ tokens }: Sentence): readonly string[] =>
  tokens
    .filter(({ text }, at) => isYear.test(text) || (/^\p{Lu}\p{Ll}/u.test(text) && isPlaceWord.test(tokens[at - 1]?.lower ?? '')))
    .map(({ text }) => text)
const isYear = /^(?:1[5-9]|20)\d\d$/u
const isPlaceWord = /^(?:in|at|near|from|of|around)$/u

/** 2,000 and 200 are turned as well, and common. */
const isPadded = (one: number, other: number) => String(one).length !== String(other).length
