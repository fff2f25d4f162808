import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

interface Doubling {
  readonly pattern: RegExp
  /** A space behind the sign alone may be house style. */
  readonly doubtful?: true
  /** Built from the groups `sign` and `amount`. */
  put(sign: string, amount: string): string
  say(words: string, put: string): string
}

const codes = 'USD|EUR|GBP|JPY|INR'
const amount = '(?<amount>\\d(?:[\\d,.]*\\d)?(?: (?:thousand|million|billion|trillion|lakh crore|lakhs?|crores?)|(?:m|bn|tn|k))?)'
const twice = (words: string, put: string) => `“${words}” names the currency twice: “${put}” is enough.`
const place = (words: string, put: string) => `English sets the sign right before the sum: “${put}”, not “${words}”.`

const doublings: readonly Doubling[] = [
  {
    pattern: new RegExp(`(?<sign>(?:US|A|C|NZ|HK|S)?\\$) ?${amount} (?:US )?dollars?(?!\\p{L})`, 'gu'),
    put: (sign, sum) => sign + sum,
    say: twice,
  },
  { pattern: new RegExp(`(?<sign>(?:US)?\\$) ?${amount} USD(?!\\p{L})`, 'gu'), put: (sign, sum) => sign + sum, say: twice },
  { pattern: new RegExp(`(?<sign>€) ?${amount} (?:euros?|EUR)(?!\\p{L})`, 'gu'), put: (sign, sum) => sign + sum, say: twice },
  {
    pattern: new RegExp(`(?<sign>£) ?${amount} (?:pounds?(?: sterling)?|GBP)(?!\\p{L})`, 'gu'),
    put: (sign, sum) => sign + sum,
    say: twice,
  },
  { pattern: new RegExp(`(?<sign>¥) ?${amount} yen(?!\\p{L})`, 'gu'), put: (sign, sum) => sign + sum, say: twice },
  {
    pattern: new RegExp(`(?<!\\p{L})(?<sign>Rs\\.? ?|₹ ?)${amount} rupees?(?!\\p{L})`, 'gu'),
    put: (sign, sum) => sign + sum,
    say: twice,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?<sign>${codes}) ?${amount} (?:(?:US )?dollars?|euros?|pounds?|yen|rupees?)(?!\\p{L})`,
      'gu',
    ),
    put: (sign, sum) => `${sign} ${sum}`,
    say: twice,
  },
  {
    pattern: new RegExp(`(?<![$€£¥\\p{L}])${amount} (?:${codes}) (?<sign>dollars?|euros?|pounds?|yen|rupees?)(?!\\p{L})`, 'gu'),
    put: (word, sum) => `${sum} ${word}`,
    say: twice,
  },
  {
    pattern: new RegExp(`(?<![$€£¥\\p{L}])${amount} (?<sign>dollars|euros|pounds|yen|rupees) (?:${codes})(?!\\p{L})`, 'gu'),
    put: (word, sum) => `${sum} ${word}`,
    say: twice,
  },
  {
    pattern: new RegExp(`(?<![$€£¥])${amount} ?(?<sign>[$€£]) (?:dollars|euros|pounds)(?!\\p{L})`, 'gu'),
    put: (sign, sum) => sign + sum,
    say: twice,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,$€£])(?<amount>\d[\d,.]*\d|\d) ?(?<sign>[$€£])(?![\p{L}\p{N}])/gu,
    put: (sign, sum) => sign + sum,
    say: place,
  },
  {
    pattern: /(?<![\p{L}\p{N}.,])(?<sign>[€£]|(?:US|A|C)?\$) (?<amount>\d[\d,.]*\d|\d)(?![\p{N}])/gu,
    put: (sign, sum) => sign + sum,
    say: place,
    doubtful: true,
  },
]

const anyCurrency = new RegExp(`[$€£¥₹]|Rs|${codes}`, 'u')

/**
 * A currency named twice, or its sign behind the sum or apart from it. Deliberate exceptions: codes alone (5 USD), which some desks use,
 * two sums side by side, and a price in another currency in brackets.
 */
export const doubledCurrency: SentenceRule = {
  id: 'doubled-currency',
  category: 'translation',
  name: 'Currency twice or in the wrong place',
  why: 'Other languages set the sign behind the sum. Where a translation adds its own, the currency stands twice.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU06', 'NU08'],
  examples: [
    { damaged: 'The bridge cost [[$5 million dollars]].', repaired: 'The bridge cost $5 million.' },
    { damaged: 'Tickets cost [[€12 euros]] each.', repaired: 'Tickets cost €12 each.' },
    { damaged: 'A kilo costs [[4 €]] now.', repaired: 'A kilo costs €4 now.' },
    { damaged: 'They paid [[300 million $ dollars]] for it.', repaired: 'They paid $300 million for it.' },
    { damaged: 'They paid [[USD 5 million dollars]] for it.', repaired: 'They paid USD 5 million for it.' },
    { damaged: 'They raised [[£2m pounds]] for it.', repaired: 'They raised £2m for it.' },
    { damaged: 'They paid [[20 EUR euros]] for it.', repaired: 'They paid 20 euros for it.' },
    { damaged: 'They paid [[20 dollars USD]] for it.', repaired: 'They paid 20 dollars for it.' },
    { damaged: 'They paid [[Rs 500 rupees]] a day.', repaired: 'They paid Rs 500 a day.' },
  ],
  sound: [
    'It cost $5 million, or 4.6 million euros, and £40 in all.',
    'He changed $5 for euros and earned Rs 500 (rupees are scarce).',
    'It costs 5 EUR (euros are rare) or USD 6 there.',
    'A $10 dollar-store toy was sold for 5 USD.',
    'He had £20, pounds he could not spare.',
  ],
  *check(block) {
    if (!anyCurrency.test(block.text)) return
    let end = -1
    const found = doublings.flatMap((doubling) =>
      [...block.text.matchAll(doubling.pattern)].map((match) => ({ doubling, match })),
    )
    for (const { doubling, match } of found.toSorted(
      (a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length,
    )) {
      const from = match.index
      const to = from + match[0].length
      if (from < end || /^-/u.test(block.text.slice(to))) continue
      end = to
      yield report(match[0], from, to, doubling.put(match.groups?.['sign'] ?? '', match.groups?.['amount'] ?? ''), doubling)
    }
  },
}

function report(words: string, from: number, to: number, put: string, { say, doubtful }: Doubling): Report {
  const range = { from, to }
  const tier = doubtful ? 'doubtful' : 'likely'
  return { ranges: [range], tier, severity: 1, message: say(words, put), repairs: [putWords(range, put)] }
}
