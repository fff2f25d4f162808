import { addTo } from '../../add-to'
import type { Article, Block, Sentence, Token } from '../../article'
import { isOfAnotherTime } from '../../language/another-time'
import { isToldTwice, isTurned } from '../../language/turned-figures'
import { canBe } from '../../language/verb-forms'
import { valueOf } from '../../language/numerals'
import { type Quantity, quantitiesIn } from '../../ledger/numbers'
import { onceEach } from '../../once-each'
import { shift } from '../../shift'
import { type ArticleRule, prose, type Report } from '../rule'
import { type Told, twoNumbers } from '../two-places'

/**
 * A number that is taken up again and is another: *384 passengers … all 348 passengers*, *a two-day visit … the three-day visit*, *jailed for nine years … his
 * six-year sentence*, *the driver, 34 … the 43-year-old*. Deliberate exceptions: drafts with a third number for the same thing, numbers that are not
 * taken up with *the* or *all*, parts of the whole, and with *the* alone figures that are more than turned round or a nought apart.
 */
export const restatedCount: ArticleRule = {
  id: 'restated-count',
  category: 'translation',
  name: 'A number changes when it is taken up again',
  why: 'The draft gives a number, and then speaks of “the” or “all the” same things with another. Figures are turned round, or lose a nought, when a text is translated or typed anew.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged: 'The ferry carried [[384 passengers]]. The sea was rough. All [[348 passengers]] were rescued.',
      repaired: 'The ferry carried 384 passengers. The sea was rough. All 384 passengers were rescued.',
    },
    {
      damaged: 'A ferry with [[348 people]] on board sank. Two people are missing. All [[384 people]] wore vests.',
      repaired: 'A ferry with 348 people on board sank. Two people are missing. All 348 people wore vests.',
    },
    {
      damaged: 'He came for [[a two-day visit]]. Talks were held. After [[the three-day visit]] he flew home.',
      repaired: 'He came for a two-day visit. Talks were held. After the two-day visit he flew home.',
    },
    {
      damaged: 'The court [[sentenced him to nine years]] in prison. A lawyer said [[the six-year sentence]] was too long.',
      repaired: 'The court sentenced him to nine years in prison. A lawyer said the nine-year sentence was too long.',
    },
    {
      damaged: 'The driver, [[34]], was arrested. Police said [[the 43-year-old]] had been drunk.',
      repaired: 'The driver, 34, was arrested. Police said the 34-year-old had been drunk.',
    },
    {
      damaged: '[[The bridge is 300 metres long]]. [[The 3,000-metre bridge]] will open in May.',
      repaired: 'The bridge is 300 metres long. The 300-metre bridge will open in May.',
    },
    {
      damaged: 'The firm will recall [[200,000 cars]]. The [[20,000 cars]] were made in 2019.',
      repaired: 'The firm will recall 200,000 cars. The 200,000 cars were made in 2019.',
    },
  ],
  sound: [
    'The bus carried 48 children. All 12 children injured were taken to a hospital.',
    'The school has 600 students. All 40 students taking the exam passed. The firm has 1,200 workers. All 300 workers affected were told.',
    'They took a two-point lead. The four-point lead they held at the break was soon gone.',
    'He came to Oman for a two-day visit. His three-day visit to Qatar begins on Friday.',
    'The ferry carried 384 passengers. All 384 passengers were rescued. It had 12 sailors, and the 20 sailors of the tug helped.',
    'The crash killed 12 passengers. All 30 passengers came from one village.',
    'He was sentenced to five years in 2019. The seven-year term handed down in 2022 was longer.',
    'Of the 400,000 adults, 40,000 wore a monitor. Some of the 40,000 adults were ill.',
    'He came for a two-day visit. The two-day visit followed the three-day visit of May. It was a three-day visit that mattered.',
    'The court sentenced him to nine years in prison and his brother to six years. The six-year sentence was too long.',
    'The driver, 34, and a woman, 43, were hurt. The 43-year-old was drunk. Some 20 cars stood there, and the 35 cars of the club.',
  ],
  prepare(content) {
    quantitiesIn(content)
    measuresIn(content)
  },
  *check(article) {
    const blocks = article.blocks.filter(({ kind }) => prose.includes(kind))
    yield* countsTakenUp(blocks)
    yield* measuresTakenUp(article, blocks)
  },
}

/** What says of how many there are in all. */
const told =
  /(?<!\p{L})(?:carr(?:y|ied|ying|ies)|with|ha[ds]|have|board|total|there (?:are|were)|recall(?:ed|s|ing)?|consists?|employs?)(?!\p{L})/iu
const vague =
  /^(?:people|persons|years?|months?|weeks?|days?|hours?|minutes?|times?|points?|degrees?|meters?|metres?|km|kilomet(?:re|er)s?|miles?|tonnes?|tons|cases|ones|others)$/u

/** Of people a story has many numbers; of hundreds, one that is turned round tells enough. */
const isVague = ({ noun, value }: Quantity): boolean => vague.test(noun) && !(noun === 'people' && value > 100)

interface Counted {
  readonly block: Block
  readonly count: Quantity
}

const placed = ({ block, count }: Counted): Told => ({ ...shift(count, block.from), words: count.text })

/** “384 passengers … all 348 passengers” */
function* countsTakenUp(blocks: readonly Block[]): Iterable<Report> {
  const rows = new Map<string, Counted[]>()
  for (const block of blocks) {
    for (const count of quantitiesIn(block.content)) {
      if (count.unit !== '' || !/s$|^(?:men|women|children|people)$/u.test(count.noun) || isVague(count)) continue
      addTo(rows, count.noun, { block, count })
    }
  }
  for (const row of rows.values()) {
    const [first] = row
    const others = row.filter(({ count }) => count.value !== first?.count.value)
    if (!first || others.length === 0) continue
    const isOnlyOther = others.length === 1 && told.test(first.count.sentence.text)
    const again = others.find(
      ({ block, count }) =>
        (isOnlyOther || isTurned(first.count.value, count.value)) &&
        others.filter((other) => other.count.value === count.value).length === 1 &&
        isTakenUp(block, count, first.count) &&
        !isToldTwice(blocks, count.text),
    )
    if (again) yield report(placed(first), placed(again))
  }
}

/** With “all” whatever the number, with “the” if its figures were turned round. */
function isTakenUp({ tokens }: Block, { first, value, after, sentence }: Quantity, earlier: Quantity): boolean {
  if (sentence === earlier.sentence || first.quoted) return false
  const before = tokens[first.index - 1]?.lower
  const isAll = before === 'all' || (/^(?:the|of)$/u.test(before ?? '') && tokens[first.index - 2]?.lower === 'all')
  // “some of the 40,000 adults to wear”
  const isPart = before === 'the' && tokens[first.index - 2]?.lower === 'of' && /^(?:to|by|on)$/u.test(after?.lower ?? '')
  const isWhole = after === undefined || isPart || /^(?:AUX|VERB)$/u.test(after.pos) || /^[.,;]$/u.test(after.text)
  if (!isWhole || tokens[first.index + 1]?.pos === 'ADJ' || isToldApart(sentence, after)) return false
  return (isAll && earlier.noun !== 'people') || (/^(?:the|all)$/u.test(before ?? '') && isTurned(value, earlier.value))
}

/** “all 12 children injured were taken”, “all 40 students taking the exam”: some of the whole, by what is told of them. */
function isToldApart({ tokens }: Sentence, after: Token | undefined): boolean {
  if (after?.pos !== 'VERB') return false
  if (canBe(after.lower, 'ing')) return true
  const rest = tokens.filter(({ index }) => index > after.index)
  const end = rest.findIndex(({ pos, text }) => pos === 'PUNCT' || text === 'and')
  return (
    canBe(after.lower, 'participle') &&
    rest
      .slice(0, end < 0 ? rest.length : end)
      .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third')))
  )
}

interface Measure extends Told {
  readonly value: number
  /** What it measures of what: “day visit”, “year sentence”. */
  readonly what: string
  readonly isAgain: boolean
}

const figure = '(?:\\d{1,3}(?:,\\d{3})+|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)'
const span = '(?:hour|day|week|month|year|met(?:re|er)|kilomet(?:re|er)|mile|foot|point|room|seat|bed|page)'
/** “a two-day visit”, “the three-day visit” */
const compound = new RegExp(
  `(?<![\\p{L}\\d])(?<which>a|an|the|his|her|its|their|this) (?<figure>${figure})-(?<span>${span}) (?:(?:prison|jail|official|state) )?(?<noun>\\p{Ll}{3,})(?! (?:of|in|by|from|to|over|last|before)(?!\\p{L}))(?![\\p{L}-])`,
  'giu',
)
/** “sentenced him to nine years” */
const term = new RegExp(
  `(?<!\\p{L})(?:sentenced|jailed|imprisoned)(?!\\p{L})(?: \\p{L}+){0,4}? (?:to|for) (?<figure>${figure}) years?(?!\\p{L})`,
  'giu',
)
/** “The bridge is 300 metres long” */
const size = new RegExp(
  `(?<!\\p{L})(?:the|this) (?:\\p{Ll}+ )?(?<noun>\\p{Ll}{3,}) (?:is|was|will be) (?<figure>${figure}) (?<span>met(?:re|er)|kilomet(?:re|er)|mile)s? (?:long|high|tall|wide|deep)(?!\\p{L})`,
  'giu',
)
/** “The driver, 34,”, “the 43-year-old” */
const age =
  /(?<=(?<!\p{L})\p{Ll}{3,12}, )(?<figure>[1-9]\d)(?=,)|(?<!\p{L})(?<which>[Tt]he|an?) (?<figure2>[1-9]\d)-year-old(?!\p{L}| (?:passenger|driver|pedestrian|cyclist|suspect|victim|gunman|defendant|man|woman|boy|girl|son|daughter|brother|sister|friend)(?!\p{L}))/gu

/** What grows and shrinks while it is told of: “a two-point lead … the four-point lead”. */
const isScore = (what: string): boolean => /^point (?:lead|advantage|deficit|gap|cushion|margin)$/u.test(what)

const spanOf = (word = ''): string => word.toLowerCase().replace(/meter$/u, 'metre')

interface Form {
  /** What a text has to hold, as far as is told quickly. */
  readonly needs: RegExp
  readonly pattern: RegExp
  whatOf(groups: Readonly<Record<string, string | undefined>>): string
}

const forms: readonly Form[] = [
  {
    needs: /-(?:hour|day|week|month|year|met|kilo|mile|foot|point|room|seat|bed|page)/u,
    pattern: compound,
    whatOf: ({ span: of, noun = '' }) => `${spanOf(of)} ${noun.toLowerCase().replace(/^term$/u, 'sentence')}`,
  },
  { needs: /sentenced|jailed|imprisoned/u, pattern: term, whatOf: () => 'year sentence' },
  {
    needs: /s (?:long|high|tall|wide|deep)/u,
    pattern: size,
    whatOf: ({ span: of, noun = '' }) => `${spanOf(of)} ${noun.toLowerCase()}`,
  },
  { needs: /\d-year-old|, \d\d,/u, pattern: age, whatOf: () => 'age' },
]

const measuresIn = onceEach(({ text }: { readonly text: string }): readonly Measure[] =>
  forms
    .filter(({ needs }) => needs.test(text))
    .flatMap(({ pattern, whatOf }) =>
      Array.from(text.matchAll(pattern), ({ 0: words, index, groups = {} }): Measure => {
        const value = valueOf(groups['figure'] ?? groups['figure2'] ?? '') ?? 0
        const isAgain = !/^an?$/iu.test(groups['which'] ?? 'a')
        return { from: index, to: index + words.length, value, what: whatOf(groups), isAgain, words }
      }),
    ),
)

/** “a two-day visit … the three-day visit” */
function* measuresTakenUp(article: Article, blocks: readonly Block[]): Iterable<Report> {
  const rows = new Map<string, Measure[]>()
  for (const block of blocks) {
    for (const measure of measuresIn(block.content)) addTo(rows, measure.what, shift(measure, block.from))
  }
  for (const [what, row] of rows) {
    const [first, ...rest] = row.toSorted((a, b) => a.from - b.from)
    const [again, ...more] = rest.filter(({ value }) => value !== first?.value)
    if (!first || !again || first.isAgain || !again.isAgain || more.length > 0 || isScore(what)) continue
    if (
      isToldOtherwise(article.text, what, again) ||
      isOfAnotherTime(article.text.slice(again.to)) ||
      (what === 'age' && !isTurned(first.value, again.value))
    )
      continue
    yield report(first, again)
  }
}

/** “nine years, and his brother to six years”: the other number is told as well. */
function isToldOtherwise(text: string, what: string, { words }: Measure): boolean {
  const [number = ''] = /[\d,]+|(?<= )\p{Ll}+(?=-)/u.exec(words) ?? []
  return new RegExp(
    what === 'age' ? `, ${number},` : `(?<![\\p{L}\\d])${number} ${what.split(' ')[0] ?? ''}s?(?!\\p{L})`,
    'iu',
  ).test(text)
}

function report(first: Told, again: Told): Report {
  const message = `“${again.words}” here, and “${first.words}” before: no other number is told.`
  return twoNumbers(again, first, 5, message)
}
