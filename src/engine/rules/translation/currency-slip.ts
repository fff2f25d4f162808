import type { Block, Token } from '../../article'
import { isCurrency, type Quantity, quantitiesIn } from '../../ledger/numbers'
import { asking } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'

/**
 * One sum in two currencies: “a fine of 500 euros”, then “the fine of $500”. Found where the same amount of the same thing comes again,
 * and is either no round figure or called *the* sum. Deliberate exceptions: dollars of several countries (US$, $, A$), round sums of two
 * givers (“the EU gave 500 million euros in aid and Japan $500 million in aid”), what was said.
 */
export const currencySlip: ArticleRule = {
  id: 'currency-slip',
  category: 'translation',
  name: 'One sum, two currencies',
  why: 'The same amount of the same thing stands here in one currency and there in another. A translation put the currency its readers know for that of the original.',
  scope: 'article',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU07'],
  examples: [
    { damaged: 'He paid a fine of [[500 euros]] on Monday. The court had called the fine of [[$500]] too low.' },
    { damaged: 'The bridge cost [[€37 million]]. Critics say that [[37 million dollars]] is too much for a bridge.' },
  ],
  sound: [
    'The EU gave 500 million euros in aid, and Japan gave $500 million in aid.',
    'He paid a fine of US$500 on Monday. The court had called the fine of $500 too low, and the fine of A$500 as well.',
    'The phone costs $799 in the United States. In Europe the phone will cost €799.',
    'The phone starts at $1,199. British buyers will pay £1,199 for the same phone.',
    'The bridge cost €37 million ($42 million). The tunnel costs $37 million.',
    'He paid a fine of 500 euros. “The fine of $500 was too low,” he said.',
  ],
  *check(article) {
    const seen = new Map<number, Sum[]>()
    for (const block of article.blocks) {
      if (!currencySlip.blocks.includes(block.kind)) continue
      for (const quantity of quantitiesIn(block.content)) {
        if (!isMoney(quantity) || quantity.first.quoted) continue
        const sum = toSum(block, quantity)
        const earlier = seen.get(quantity.value) ?? []
        const slip = earlier.find((other) => isSame(other, sum))
        if (slip) yield report(slip, sum)
        else seen.set(quantity.value, [...earlier, sum].slice(0, most))
      }
    }
  },
}

interface Sum {
  readonly block: Block
  readonly quantity: Quantity
  /** What it is a sum of, as the words beside it say: “fine of”, “fine”; empty where they do not. */
  readonly of: string
  /** The nouns of its sentence. */
  readonly about: ReadonlySet<string>
}

/** So many sums of one amount are compared. */
const most = 6
const isMoney = ({ unit, value }: Quantity): boolean => isCurrency(unit) && value >= 10
const currencyOf = ({ unit }: Quantity): string => unit.replace(/^[A-Z]+/u, '')

function isSame(one: Sum, other: Sum): boolean {
  if (currencyOf(one.quantity) === currencyOf(other.quantity) || isPriceThere(other)) return false
  if (isRound(other.quantity.value)) return other.of !== '' && other.of === one.of && isDefinite(other)
  return [...other.about].some((noun) => one.about.has(noun))
}

/** “In Europe the phone will cost €799”, “British buyers will pay £1,199”: what the same thing costs in another country. */
const isPriceThere = ({ quantity: { sentence } }: Sum): boolean =>
  /(?<!\p{L})(?:cost|costs|sells?|sold for|starts at|priced|pay|retails?)(?!\p{L})/u.test(sentence.text) &&
  /(?<!\p{L})[Ii]n (?:the )?\p{Lu}|(?<!\p{L})\p{Lu}\p{Ll}+ (?:buyers|customers|drivers|shoppers|readers|consumers)/u.test(
    sentence.text,
  )

/** One digit that is not a nought: 500, 20 million. */
const isRound = (value: number): boolean => String(value).replace(/[.0]/gu, '').length < 2

/** “the fine of $500”, “the $500 fine”, “this sum of $500” */
function isDefinite({ block, quantity }: Sum): boolean {
  const at = quantity.first.index
  const of = block.tokens[at - 1]?.lower === 'of'
  const determiner = of ? block.tokens[at - 3] : block.tokens[at - 1]
  return /^(?:the|this|that|its|his|her|their)$/u.test(determiner?.lower ?? '')
}

function toSum(block: Block, quantity: Quantity): Sum {
  const at = quantity.first.index
  const before = block.tokens[at - 1]?.lower === 'of' ? (block.tokens[at - 2]?.lower ?? '') : ''
  const about = new Set(quantity.sentence.tokens.filter(isThing).map(({ lower }) => singular(lower)))
  return { block, quantity, of: singular(before === '' ? quantity.noun : before), about }
}

const singular = (noun: string): string => noun.replace(/s$/u, '')

const isThing = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' &&
  lower.length > 2 &&
  !/^(?:(?:m|b|tr)illions?|thousands?|dollars?|euros?|pounds?|yen|rupees?|yuan|rou?bles?|years?|months?|weeks?|days?|money|total|cent|percent|amount|value|people)$/u.test(
    lower,
  )

function report(one: Sum, other: Sum): Report {
  const [here, there] = [other, one].map(({ block, quantity: { from, to } }) => ({
    from: block.from + from,
    to: block.from + to,
  }))
  const ask = asking('which currency it was', 'Which currency was it?')
  return {
    ranges: [there ?? { from: 0, to: 0 }, ...(here ? [here] : [])],
    tier: 'likely',
    severity: 5,
    message: `“${one.quantity.text}” here and “${other.quantity.text}” there look like one sum in two currencies.`,
    repairs: [ask],
  }
}
