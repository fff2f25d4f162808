import type { Article, Block, Sentence } from '../../article'
import { valueOf } from '../../language/numerals'
import { type Quantity, quantitiesIn } from '../../ledger/numbers'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces } from '../two-places'

const number =
  '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const place = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?'
const part = `${number}(?: \\p{Ll}+){0,3} (?:in|from|at|near) (?:the )?${place}`
/** “120 in Kashgar, 90 in Aksu and 140 in Hotan” */
const list = `${part}(?:, (?:another )?${part}){0,5},? and (?:another )?${part}`
/** “The dead were eight men and four women.” */
const whoTheyWere =
  /^(?:The (?:dead|victims|injured|wounded|detainees|suspects|passengers|hostages|survivors|killed)|They|Those (?:killed|injured|arrested|detained)) (?:were|are|comprise|comprised) /u
/** “Six were held in Adana, five …”: who six are, the sentence before has told; “six people were held” begins anew. */
const distributed = new RegExp(
  `^(?=${number} (?:(?:were|was|are|live|died|come) (?:\\p{Ll}+ )?)?(?:in|from|at|near) )${list}\\.?$`,
  'iu',
)
const announced = new RegExp(`(?<![\\p{L}\\d.,])(?<whole>${number})(?: \\p{Ll}+){1,3} ?[:–—] ?(?<list>${list})\\.?$`, 'iu')
const votes = new RegExp(
  `(?<![\\p{L}\\d])(?<yes>${number})(?: members| deputies| judges| ministers)? (?:voted|were|had voted) (?:for|in favou?r|yes)(?!\\p{L})[^.;]{0,40}? (?<no>${number}) (?:voted )?against(?!\\p{L})(?:[^.;]{0,20}? (?<none>${number}) (?:abstained|abstentions?))?`,
  'iu',
)
const seats = new RegExp(
  `(?<![\\p{L}\\d])(?:has|have|of|with) (?<whole>${number}) (?:members|seats|judges|deputies)(?!\\p{L})`,
  'u',
)
const persons =
  /^(?:people|persons|passengers|victims|suspects|men|women|boys|girls|children|miners|migrants|soldiers|students|teachers|workers|tourists|hostages|prisoners|adults|civilians|foreigners|locals|villagers|fishermen|policemen|officers|refugees|pilgrims|farmers|pupils)$/u

/**
 * Parts that do not make the whole which the sentence before, or the same before its colon, has told: *killed 13 people. The dead were eight men and four women*.
 * Deliberate exceptions: parts that are “among” the whole, sentences with several numbers that it could be, lower bounds, parts that may leave some out.
 */
export const sumOfParts: ArticleRule = {
  id: 'sum-of-parts',
  category: 'translation',
  name: 'The parts do not make the sum',
  why: 'One sentence tells how many there were and the next one who they were, and the numbers do not add up. One of them was changed in translation.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    { damaged: 'A fire in a factory killed [[13 people]]. The dead were [[eight men and four women]]. The owner fled.' },
    { damaged: 'The quake destroyed [[300 houses]]: [[120 in Kashgar, 90 in Aksu and 140 in Hotan]].' },
    {
      damaged: 'Police arrested [[15 suspects]] on Friday. [[Six were held in Adana, five in Mersin and seven in Hatay]].',
    },
    { damaged: 'The board has [[9]] members. [[Five members voted for the plan, three against it and two abstained]].' },
  ],
  sound: [
    'A fire killed 12 people. The dead were eight men and four women. At least 30 people fled. They were eight men and four women.',
    'The quake destroyed 350 houses: 120 in Kashgar, 90 in Aksu and 140 in Hotan. Police held 20 men. Six were held in Adana and five in Hatay.',
    'The crash killed six people. They were two men and three women, all from Leeds, and a boy of eight.',
    'He scored 20 goals last season – 12 in the League and five in Europe.',
    'In Victoria five people have died. Five people have died in Queensland, three in Tasmania and two in Canberra.',
    'A fire killed 13 people and hurt five men. The victims were two men and three women. The board has 9 members. Five voted for it and two against it.',
    'Of the 40 people on the bus 13 people died. The dead were six men and seven women.',
  ],
  *check(article) {
    for (const [before, here] of pairsOf(article)) {
      yield
      yield* inOne(here)
      if (!before) continue
      yield* whoTheyAre(before, here)
      yield* inPlaces(before, here)
      yield* votesOf(before, here)
    }
  },
}

interface Placed {
  readonly block: Block
  readonly sentence: Sentence
}

/** Each sentence with the one before it, also across paragraphs. */
function* pairsOf(article: Article): Iterable<readonly [before: Placed | undefined, here: Placed]> {
  let before: Placed | undefined
  for (const block of article.blocks) {
    if (!prose.includes(block.kind)) {
      before = undefined
      continue
    }
    for (const sentence of block.sentences) {
      const here = { block, sentence }
      yield [before, here]
      before = here
    }
  }
}

const countsOf = ({ block, sentence }: Placed): readonly Quantity[] =>
  quantitiesIn(block.content).filter((quantity) => quantity.sentence === sentence && quantity.unit === '')

const isOpen = (text: string): boolean =>
  /(?<!\p{L})(?:at least|more than|over|nearly|almost|about|around|some|up to|dozens|including|among|others|so far|estimated|or)(?!\p{L})/iu.test(
    text,
  )

/** The one count of people of a sentence. */
function wholeOf(placed: Placed): Quantity | undefined {
  if (isOpen(placed.sentence.text)) return undefined
  const counts = countsOf(placed).filter(({ noun }) => persons.test(noun))
  return counts.length === 1 ? counts[0] : undefined
}

function* whoTheyAre(before: Placed, here: Placed): Iterable<Report> {
  if (!whoTheyWere.test(here.sentence.text) || isOpen(here.sentence.text)) return
  const whole = wholeOf(before)
  const counts = countsOf(here)
  const [first, second] = counts
  const last = counts.at(-1)
  if (!whole || !first || !second || !last || !counts.every(({ noun }) => persons.test(noun))) return
  const words = here.block.text.slice(first.from, last.to)
  const rest = here.block.text.slice(last.to, here.sentence.to)
  const gaps = counts.slice(1).map((count, at) => here.block.text.slice(counts[at]?.to, count.from))
  // “…, and a boy of eight”
  if (/ and (?:an?|his|her|their) /u.test(rest)) return
  if (!gaps.every((gap) => /^(?:,| and|, and) $/u.test(gap)) || !/^(?:[.,]|$)/u.test(rest)) return
  const sum = counts.reduce((total, { value }) => total + value, 0)
  if (sum === whole.value) return
  yield report(before, whole.text, whole.from, here, words, first.from, sum, whole.value)
}

function* inPlaces(before: Placed, here: Placed): Iterable<Report> {
  const whole = distributed.test(here.sentence.text) ? wholeOf(before) : undefined
  if (!whole || isOpen(here.sentence.text)) return
  const sum = sumOf(here.sentence.text)
  if (sum <= whole.value) return
  yield report(before, whole.text, whole.from, here, here.sentence.text.replace(/\.$/u, ''), here.sentence.from, sum, whole.value)
}

function* inOne(here: Placed): Iterable<Report> {
  const match = /[:–—]/u.test(here.sentence.text) ? announced.exec(here.sentence.text) : undefined
  const whole = valueOf(match?.groups?.['whole'] ?? '')
  const parts = match?.groups?.['list'] ?? ''
  if (!match || whole === undefined || isOpen(match[0])) return
  const sum = sumOf(parts)
  // “20 goals – 12 in the League and five in Europe”: behind a dash some may be left out
  if (sum === whole || (sum < whole && !match[0].includes(':'))) return
  const head = match[0].slice(0, match[0].lastIndexOf(parts)).replace(/[:–— ]+$/u, '')
  const from = here.sentence.from + match.index
  yield report(here, head, from, here, parts, from + match[0].lastIndexOf(parts), sum, whole)
}

function* votesOf(before: Placed, here: Placed): Iterable<Report> {
  if (!here.sentence.text.includes('against')) return
  const board = seats.exec(before.sentence.text)
  const vote = votes.exec(here.sentence.text)
  const whole = valueOf(board?.groups?.['whole'] ?? '')
  if (!board || !vote || whole === undefined) return
  const { whole: words = '', yes = '', no = '', none } = { ...board.groups, ...vote.groups }
  const sum = [yes, no, none ?? '0'].reduce((total, text) => total + (valueOf(text.toLowerCase()) ?? 0), 0)
  if (sum <= whole) return
  const at = before.sentence.from + board.index + board[0].indexOf(words)
  yield report(before, words, at, here, vote[0], here.sentence.from + vote.index, sum, whole)
}

const counted = new RegExp(`(?:^|, |and )(?:another )?(?<value>${number})(?= )`, 'giu')

/** What the numbers in front of the places make. */
const sumOf = (text: string): number =>
  Array.from(text.matchAll(counted)).reduce(
    (total, { groups }) => total + (valueOf((groups?.['value'] ?? '').toLowerCase()) ?? 0),
    0,
  )

function report(
  one: Placed,
  whole: string,
  wholeFrom: number,
  other: Placed,
  parts: string,
  partsFrom: number,
  sum: number,
  value: number,
): Report {
  const [from, at] = [one.block.from + wholeFrom, other.block.from + partsFrom]
  const message = `“${parts}” makes ${sum}, and the draft says ${value}.`
  return twoPlaces(
    { from: at, to: at + parts.length },
    { from, to: from + whole.length },
    5,
    message,
    askWhich('number', `“${whole}”`, `“${parts}”`),
  )
}
