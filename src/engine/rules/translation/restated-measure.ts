import { isOfAnotherTime } from '../../language/another-time'
import { addTo } from '../../add-to'
import type { Block } from '../../article'
import { isSameStem } from '../../language/same-stem'
import { isTurnedNumber } from '../../language/turned-figures'
import { type Amount, amountsIn } from '../../ledger/amounts'
import { isCurrency } from '../../ledger/numbers'
import { shift } from '../../shift'
import { type ArticleRule, prose } from '../rule'
import { twoNumbers } from '../two-places'

/**
 * A measure taken up before a noun, and another than before: *closed for nine weeks … the eight-week closure*, *a $120 million bridge … the $210 million bridge*,
 * *rose 12 percent … the 21 percent rise*. Deliberate exceptions: drafts that give the new number anywhere else, or a third one for the thing, other events (*the
 * 12-day strike of 2019*, *the earlier*, *the previous*), numbers of money whose figures are not turned round, quotations.
 */
export const restatedMeasure: ArticleRule = {
  id: 'restated-measure',
  category: 'translation',
  name: 'A measure changes when it is taken up again',
  why: 'The draft tells how long, how large or how dear something is, and then takes it up with “the” and another number. Figures slip when a text is translated or typed anew.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged:
        'The line will be closed for [[nine weeks]] from March. Tickets stay valid. During the [[eight-week]] closure, buses will run.',
      repaired:
        'The line will be closed for nine weeks from March. Tickets stay valid. During the nine-week closure, buses will run.',
    },
    {
      damaged: 'The city will build a [[$120 million]] bridge. Critics say the [[$210 million]] bridge is not needed.',
      repaired: 'The city will build a $120 million bridge. Critics say the $120 million bridge is not needed.',
    },
    {
      damaged: 'Prices rose [[12 percent]] in May. The bank was surprised by the [[21 percent]] rise.',
      repaired: 'Prices rose 12 percent in May. The bank was surprised by the 12 percent rise.',
    },
    {
      damaged: 'The tunnel will be [[5.2 kilometers]] long. Engineers said the [[2.5-kilometer]] tunnel would open in 2029.',
      repaired: 'The tunnel will be 5.2 kilometers long. Engineers said the 5.2-kilometer tunnel would open in 2029.',
    },
  ],
  sound: [
    'The road was closed for nine weeks last year. Shops lost trade. The eight-week closure this spring will be shorter.',
    'The line will be closed for nine weeks. The nine-week closure begins in March. In May the eight-week closure of the road ended.',
    'The strike lasted 10 days. It was longer than the 12-day strike of 2019. The previous five-day strike was short, and so was the six-day strike in May.',
    'The city will build a $120 million bridge and a $210 million tunnel. The $210 million tunnel is not needed.',
    'Prices rose 12 percent in May and 8 percent in June. The 8 percent rise was a surprise. “The 21 percent rise was bad,” he said.',
    'Police held two men, aged 34 and 43. The 43-year-old is known to them. The 34-year-old confessed, they said.',
    'The truce will last 72 hours. It was extended. The 96-hour truce will end on Friday.',
    'The unions held a three-day strike in March. Talks failed. The five-day strike called for May will close schools.',
  ],
  prepare(content) {
    amountsIn(content)
  },
  *check(article) {
    const rows = new Map<string, Placed[]>()
    for (const block of article.blocks) {
      if (![...prose, 'headline', 'subhead'].includes(block.kind)) continue
      for (const amount of amountsIn(block.content)) addTo(rows, amount.unit, { block, amount })
    }
    const isChanged = prolonged.test(article.text)
    for (const row of rows.values()) {
      for (const [at, again] of row.entries()) {
        if (
          !again.amount.isTakenUp ||
          !prose.includes(again.block.kind) ||
          isOtherEvent(again.amount) ||
          isNarrowed(again.amount) ||
          isQuoted(again)
        )
          continue
        const first = firstOf(row, at, again.amount, isChanged)
        if (!first || isOtherAge(article.text, again.amount)) continue
        const message = `“The ${again.amount.words} ${again.amount.nouns.join(' ')}” here, and “${first.amount.words}” before: no other number is told.`
        yield twoNumbers(placed(again), placed(first), 5, message)
      }
    }
  },
}

/** “Two men, aged 34 and 43”: an age that stands as a bare number elsewhere is told of somebody else. */
const isOtherAge = (text: string, { unit, figures }: Amount): boolean =>
  unit === 'age' && new RegExp(`(?<![\\d.,$€£])${figures}(?!\\d|[.,]\\d|[- ]years?[- ]old|%)`, 'u').test(text)

interface Placed {
  readonly block: Block
  readonly amount: Amount
}

const placed = ({ block, amount }: Placed) => ({ ...shift(amount, block.from), words: amount.words })

const isQuoted = ({ block, amount }: Placed): boolean =>
  block.quotations.some(({ from, to }) => from <= amount.from && amount.to <= to)

/** What the number that is taken up contradicts, if anything does. */
function firstOf(row: readonly Placed[], at: number, again: Amount, isChanged: boolean): Placed | undefined {
  const { nouns } = again
  if (row.some(({ amount }, other) => other !== at && amount.value === again.value)) return undefined
  const earlier = row.slice(0, at).filter(({ amount }) => amount.sentence !== again.sentence && !isOtherEvent(amount))
  const turned = earlier.filter(({ amount }) => isTurnedNumber(amount.figures, again.figures))
  if (turned.length > 0) {
    const [first] = turned
    const isTold = (again.unit === 'age' && row.length === 2) || turned.some(({ amount }) => speaksOf(amount, nouns))
    return isTold && new Set(turned.map(({ amount }) => amount.value)).size === 1 ? first : undefined
  }
  const padded = earlier.find(({ amount }) => isPadded(amount, again) && speaksOf(amount, nouns.slice(-1)))
  if (padded && again.unit !== 'percent') return padded
  if (isChanged) return undefined
  if (
    nouns.some((noun) => /^(?:period|time|term|span|stretch|limit|mark)$/u.test(noun)) ||
    (isCurrency(again.unit) && !spans.test(again.unit)) ||
    again.unit === 'age' ||
    isBound.test(textBehind(again))
  )
    return undefined
  const told = row.filter(({ amount }, other) => other !== at && speaksOf(amount, nouns.slice(-1)))
  const [first] = told
  if (!first || row.indexOf(first) > at || first.amount.sentence === again.sentence) return undefined
  if (told.some(({ amount }) => changes.test(amount.sentence.text) || isOtherEvent(amount))) return undefined
  return new Set(told.map(({ amount }) => amount.value)).size === 1 ? first : undefined
}

/** 30 and 300 */
const isPadded = (one: Amount, other: Amount): boolean =>
  one.figures.replace(/0+$/u, '') === other.figures.replace(/0+$/u, '') && !one.figures.includes('.') && one.value !== other.value

const spans = /^(?:percent|hour|day|week|month|year|night|minute|(?:kilo)?meter|mile)$/u

/** Behind these the noun is bound to something else: “the eight-week closure of the road”. */
const isBound =
  /^ (?:of|in|by|from|last|before|at|between|for|over|with|against|to|that|which|who|on|since|until|during|near)(?!\p{L})/u

/** One of the nouns, or a word of its stem, stands in the sentence of the other. */
function speaksOf({ sentence }: Amount, nouns: readonly string[]): boolean {
  return sentence.tokens.some(({ lower }) => nouns.some((noun) => isSameStem(lower, noun)))
}

/** It is told that there are two, or that the number changes. */
const changes =
  /(?<!\p{L})(?:previous(?:ly)?|second|third|earlier|another|original(?:ly)?|initial(?:ly)?|exten\p{L}+|shorten\p{L}*|instead|longer|shorter|average|compared|expected|forecast|remaining|record|year-on-year|annual|whereas)(?!\p{L})/iu

const prolonged = /(?<!\p{L})(?:exten(?:d|sion)|shorten|prolong|cut short)/u

const textBefore = ({ sentence, from }: Amount): string => {
  const start = from - sentence.from
  return sentence.text.slice(Math.max(0, start - 30), start)
}
const textBehind = ({ sentence, end }: Amount): string => sentence.text.slice(end - sentence.from)

function isOtherEvent(amount: Amount): boolean {
  const behind = textBehind(amount)
  return (
    isOfAnotherTime(behind) ||
    changes.test(textBefore(amount)) ||
    /^ (?:in|of|from|since|before) (?:\d{4}|last )/u.test(behind) ||
    (!isCurrency(amount.unit) && /^ (?:last|earlier) /u.test(behind))
  )
}

/** “the 12-day strike of 2019”, “than the 8 percent rise”, “the 8 percent rise that analysts expected” */
const isNarrowed = (amount: Amount): boolean =>
  /(?<!\p{L})(?:last|other|than|against|like) \p{L}+ $/iu.test(textBefore(amount)) ||
  /^,? (?:of|in|from|before|between|set|that|which|who|expected|forecast|predicted|given|handed|imposed|agreed|called|planned|announced|proposed|set|won|passed|held)(?!\p{L})/u.test(
    textBehind(amount),
  )
