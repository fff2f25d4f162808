import { addTo } from '../../add-to'
import type { BlockContent, Sentence } from '../../article'
import { scaleOf, valueOf } from '../../language/numerals'
import { type Quantity, quantitiesIn } from '../../ledger/numbers'
import { onceEach } from '../../once-each'
import { asking } from '../../proposals'
import type { SentenceRule, Report } from '../rule'
import { prose } from '../rule'

const number = '(?<![\\d.,])(?:[$€£¥₹] ?)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
const scale = '(?: (thousand|million|billion|trillion))?'
const unit = '(?: ?(%|percent|per cent|percentage points?|euros?|dollars?|people|tonnes?|tons|cases|points|degrees))?'
const fromTo = `from ${number}${scale}${unit}(?: \\p{L}+){0,3}? to ${number}${scale}${unit}`
const up = new RegExp(
  `(?<!\\p{L})(?:(?:came|come|went|gone|going) up|(?:will|would|to|could|may|might|should) (?:rise|increase|grow|climb)|rose|risen|rising|rises|increased|increases|increasing|grew|grown|climbed|jumped|soared|surged|swelled|raised|doubled)(?!\\p{L})(?:[^.;:()]|\\.(?=\\d)){0,50}?${fromTo}`,
  'gu',
)
const down = new RegExp(
  `(?<!\\p{L})(?:(?:came|come|went|gone|going) down|(?:will|would|to|could|may|might|should) (?:fall|drop|decline|decrease|shrink)|fell|fallen|falling|falls|dropped|drops|declined|decreased|shrank|shrunk|plunged|slumped|lowered|reduced|cut)(?!\\p{L})(?:[^.;:()]|\\.(?=\\d)){0,50}?${fromTo}`,
  'gu',
)
const by = new RegExp(`(?:by )?${number} ?(%|percent|per cent)(?! ?(?:age )?points?)`, 'u')
const twice =
  /(?<!\p{L})(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) \((?<figure>\d{1,2})\)/giu

/**
 * Figures of one sentence that cannot all be right: “rose from 50 to 40”, “rose 2 percent, from 4 to 6 percent” (percentage points), parts
 * that make more than the whole, “three (4)”. Deliberate exceptions: ranks and places, which rise to lower numbers; years; rates and
 * exchange rates; parts that do not claim to be all.
 */
export const figuresDisagree: SentenceRule = {
  id: 'figures-disagree',
  category: 'translation',
  name: 'Figures do not fit each other',
  why: 'Reckoned again, the figures of this sentence contradict each other. A number or a direction was changed in translation.',
  scope: 'sentence',
  blocks: prose,
  covers: ['NU14', 'NU16', 'NU17'],
  examples: [
    { damaged: 'Unemployment [[rose from 9.1 percent to 8.4 percent]] in May.' },
    {
      damaged: 'The bank [[raised its rate by 2 percent, from 4 percent to 6 percent]].',
      repaired: 'The bank raised its rate by 2 percentage points, from 4 percent to 6 percent.',
    },
    {
      damaged: 'The rate [[rose 0.5 percent from 4 percent to 4.5 percent]].',
      repaired: 'The rate rose 0.5 percentage points from 4 percent to 4.5 percent.',
    },
    { damaged: 'Of the voters 45 percent said yes, 30 percent no, and [[the remaining 35 percent]] stayed at home.' },
    { damaged: 'In the north [[turnout reached 120 percent]], the board said.' },
    { damaged: 'In the vote the ruling party [[won 52 percent, the opposition 38 percent and others 17 percent]].' },
    { damaged: '[[Of the 120 seats, the party won 70, its rival 40 and others 25]].' },
    { damaged: 'Some [[45 percent voted yes, 40 percent voted no and 25 percent abstained]].' },
    { damaged: 'The court heard [[three (4)]] witnesses.' },
    { damaged: 'The crash hurt [[12 people, eight men and five women]].' },
  ],
  sound: [
    'Unemployment fell from 9.1 percent to 8.4 percent, and the club rose from 12th place to 8.',
    'Sales rose from 900 thousand to 1.2 million, and prices from 3 to 5 million. The rate was raised by 50 percent, from 4 percent to 6 percent.',
    'Some 45 percent said yes, 30 percent no, and the remaining 25 percent stayed at home. The court heard three (3) witnesses. Of the 120 seats, the party won 70, up from 62.',
    'It grew from 2019 to 2015 vines. The crash hurt 12 people, eight men and four women. It hurt 12 people, two men and two women among them.',
    'Leverage increased from 18 to 1, to over 25 to 1.',
    'The fire killed five children, four women and five men. Police counted 40 people, 50 cars and 12 buses.',
    'Profits rose despite a drop in sales from 50 million to 40 million. Rates were raised as growth slowed from 4 percent to 2 percent.',
    'The trip was cut from 3 hours to 40 minutes. The temperature rose from 30 below zero to 5 below. The yen rose from 151 to 148 to the dollar.',
    'Voter turnout rose more than 150 percent among students. Of the 435 seats, 218 make a majority, and one party won 222 and the other 213.',
  ],
  *check(block, sentence) {
    if (!/\d/u.test(block.text)) return

    const hasFigure = /\d/u.test(sentence.text)
    if (hasFigure) {
      yield* directions(sentence)
      if (/%|per ?cent/u.test(sentence.text)) yield* remainders(sentence)
      yield* shares(sentence)
    }
    yield* parts(block, sentence)
    if (!hasFigure) return
    for (const match of sentence.text.matchAll(twice)) {
      const { word = '', figure = '' } = match.groups ?? {}
      if (valueOf(word) !== Number(figure))
        yield report(sentence, match.index, match[0], `“${match[0]}” gives two numbers for one thing.`)
    }
  },
}

/** Between the verb and “from” another clause or another change: “rose despite a drop in sales from 50 to 40”. */
const anotherChange =
  /(?<!\p{L})(?:as|while|when|after|before|despite|amid|but|and|saying|though|although|because|that|who|which|whose|where|whereas|f(?:a|e)ll\p{L}*|drop\p{L}*|declin\p{L}*|decreas\p{L}*|slow\p{L}*|went|go(?:es|ing)?|came|rise|rose|rising|increas\p{L}*|chang\p{L}*|mov(?:ed?|ing))(?!\p{L})/u
const measures =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|grams?|kilo(?:gram)?s?|pence|pounds|cents|met(?:re|er)s?|kilomet(?:re|er)s?|miles|feet|inches)'

/** “from 3 hours to 40 minutes”, “from 30 below zero to 5 below” */
function isOtherMeasure({ text }: Sentence, { 0: words, index }: RegExpExecArray): boolean {
  const behind = text.slice(index + words.length)
  const one = new RegExp(`\\d (${measures}) to `, 'u').exec(words)?.[1]
  const other = new RegExp(`^ (${measures})(?!\\p{L})`, 'u').exec(behind)?.[1]
  if (one !== undefined && other !== undefined && one.replace(/s$/u, '') !== other.replace(/s$/u, '')) return true
  return (
    /(?<!\p{L})(?:below|under|over) (?:zero|par|freezing)(?!\p{L})/u.test(words) || /^ (?:below|under)(?!\p{L})/u.test(behind)
  )
}

function* directions(sentence: Sentence): Generator<Report> {
  // A rank rises to a lower number.
  if (
    !sentence.text.includes('from ') ||
    /(?<!\p{L})(?:rank\w*|places?|position\w*|table|standings?|league|seed\w*|exchange|against the|(?:to|per) (?:the )?(?:US )?(?:dollar|euro|pound|sterling)|lira|rouble|ruble|peso|rupee)(?!\p{L})/iu.test(
      sentence.text,
    )
  )
    return
  for (const [pattern, sign] of [
    [up, 1],
    [down, -1],
  ] as const) {
    for (const match of sentence.text.matchAll(pattern)) {
      const [words, first = '', firstScale, firstUnit, second = '', secondScale, secondUnit] = match
      if (isYear(first) && isYear(second)) continue
      if (anotherChange.test(words.slice(words.search(/ /u), words.lastIndexOf('from '))) || isOtherMeasure(sentence, match))
        continue
      // “from 18 to 1, to over 25 to 1”: odds and ratios
      if (second === '1' && /^,? (?:to|and)(?!\p{L})/u.test(sentence.text.slice(match.index + words.length))) continue
      const to = (valueOf(second) ?? 0) * scaleOf(secondScale)
      const from = (valueOf(first) ?? 0) * scaleOf(firstScale ?? secondScale)
      if (firstUnit !== undefined && secondUnit !== undefined && kindOf(firstUnit) !== kindOf(secondUnit)) continue
      if ((to - from) * sign < 0 && firstScale === secondScale) {
        yield report(
          sentence,
          match.index,
          words,
          `“${words}” goes ${sign > 0 ? 'up' : 'down'} in words and ${sign > 0 ? 'down' : 'up'} in figures.`,
        )
        continue
      }
      yield* points(sentence, match, to - from, kindOf(secondUnit ?? firstUnit ?? '') === 'percent')
    }
  }
}

/** “By 2 percent, from 4 percent to 6 percent” is two percentage points, or half as much again. */
function* points(sentence: Sentence, match: RegExpExecArray, difference: number, isPercent: boolean): Generator<Report> {
  const said = isPercent ? by.exec(match[0].slice(0, match[0].lastIndexOf('from '))) : null
  const value = said?.[1] === undefined ? undefined : valueOf(said[1])
  if (!said || value === undefined || Math.abs(Math.abs(difference) - value) > 0.051) return
  const word = said[2] ?? ''
  const from = sentence.from + match.index + said.index + said[0].length - word.length
  const insert = word === '%' ? ' percentage points' : 'percentage points'
  yield {
    ...report(
      sentence,
      match.index,
      match[0],
      `The difference is ${value} percentage points; ${value} percent of the first figure would be less.`,
    ),
    repairs: [{ label: 'Put “percentage points”', kind: 'single', edits: [{ from, to: from + word.length, insert }] }],
  }
}

/** Shares of which one is called the rest make a hundred. */
function* remainders(sentence: Sentence): Generator<Report> {
  const shares = [
    ...sentence.text.matchAll(
      /(?<rest>the (?:remaining|other|rest,?(?: of)?) )?(?<![\d.,])(?<share>\d{1,2}(?:\.\d+)?) ?(?:%|percent|per cent)(?! ?points?)/giu,
    ),
  ]
  const rest = shares.find(({ groups }) => groups?.['rest'] !== undefined)
  if (!rest || shares.length < 3 || shares.at(-1) !== rest) return
  const sum = shares.reduce((total, { groups }) => total + Number(groups?.['share'] ?? 0), 0)
  if (Math.abs(sum - 100) <= 1.5) return
  yield report(sentence, rest.index, rest[0], `With “${rest[0]}” the shares make ${Number(sum.toFixed(1))} percent, not 100.`)
}

const turnout = /(?<!\p{L})turnout (?:\p{Ll}+ ){1,4}?(?:1[0-9]\d|[2-9]\d\d)(?:\.\d+)? ?(?:%|percent|per cent)/giu
const percent = '\\d{1,2}(?:\\.\\d+)? ?(?:%|percent|per cent)'
const rival = `(?:the |his |her |its )?[\\p{L}’' -]{3,40}? (?:won |got |took |received |with )?${percent}`
const result = new RegExp(
  `(?:won|got|took|received|polled) ${percent}(?: of the votes?)?(?:,(?! and) ${rival}(?: of the votes?)?){1,6},? and ${rival}`,
  'giu',
)

const ballot = new RegExp(
  `${percent}(?: of [\\p{L} ]{3,25}?)? voted [^.;]{1,60}?${percent}[^.;]{1,60}?${percent}(?: of \\p{L}+)? abstained`,
  'giu',
)
/** “Of the 120 seats, the party won 70, …” */
const ofSeats =
  /(?<!\p{L})of (?:the|its) (?<whole>\d{2,4}) (?:seats|mandates|votes|medals)(?: in \p{L}+(?: \p{L}+)?)?, (?<parts>[^.;]{10,160})/giu

/** Turnout above a hundred percent, and parties that win more than all votes or seats. */
function* shares(sentence: Sentence): Generator<Report> {
  const seats = /of (?:the|its) \d/iu.test(sentence.text) ? sentence.text.matchAll(ofSeats) : []
  for (const { 0: words, index, groups } of seats) {
    const won = Array.from((groups?.['parts'] ?? '').matchAll(/(?<![\d.,])\d{1,4}(?![\d%]| percent| of |,\d)/gu), ([value]) =>
      Number(value),
    )
    const sum = won.reduce((total, value) => total + value, 0)
    if (
      won.length > 1 &&
      !/(?<!\p{L})(?:from|up|down|than|after|before|majority|needed|required|in (?:19|20)\d\d)(?!\p{L})/u.test(words) &&
      sum > Number(groups?.['whole'])
    )
      yield report(sentence, index, words, `Together they have ${sum} of ${groups?.['whole'] ?? ''}.`)
  }
  const turnouts = /turnout/iu.test(sentence.text) ? sentence.text.matchAll(turnout) : []
  for (const { 0: words, index } of turnouts)
    if (!/(?<!\p{L})(?:rose|risen|up|grew|jumped|increased|climbed|surged|soared|by|than)(?!\p{L})/u.test(words))
      yield report(sentence, index, words, `No more than 100 percent can vote: “${words}”.`)
  if (!/(?<!\p{L})(?:voted?|votes|election|poll|ballot|referendum|part(?:y|ies))(?!\p{L})/iu.test(sentence.text)) return
  for (const { 0: words, index } of [...sentence.text.matchAll(result), ...sentence.text.matchAll(ballot)]) {
    const found = Array.from(words.matchAll(/(\d{1,2}(?:\.\d+)?) ?(?:%|per)/gu), ([, value]) => Number(value))
    const sum = found.reduce((total, value) => total + value, 0)
    if (found.length > 2 && sum > 101 && !/(?<!\p{L})(?:from|in|up|down|compared|than|among)(?!\p{L})/u.test(words))
      yield report(sentence, index, words, `The shares make ${Number(sum.toFixed(1))} percent.`)
  }
}

/** What the sentences of a block count, by sentence. */
const countsIn = onceEach((content: BlockContent): ReadonlyMap<Sentence, readonly Quantity[]> => {
  const counts = new Map<Sentence, Quantity[]>()
  for (const quantity of quantitiesIn(content)) {
    if (quantity.unit === '') addTo(counts, quantity.sentence, quantity)
  }
  return counts
})

const young = ['boys', 'girls']
const sexes = [...young, 'men', 'women', 'males', 'females']
const persons = [
  ...sexes,
  ...'children adults civilians soldiers students teachers workers tourists foreigners locals'.split(' '),
]
/** Who the parts of a whole can be, by what the whole is called. */
const partsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...['people', 'persons', 'passengers', 'victims', 'prisoners'].map((whole) => [whole, persons] as const),
  ...['students', 'workers', 'soldiers'].map((whole) => [whole, sexes] as const),
  ['children', young],
])

/** “12 people, eight men and five women”: parts that make more than the whole. */
function* parts(content: BlockContent, sentence: Sentence): Generator<Report> {
  const found = countsIn(content).get(sentence) ?? []
  for (const [at, whole] of found.entries()) {
    const [one, two] = [found[at + 1], found[at + 2]]
    const kinds = partsOf.get(whole.noun)
    // “five children, four women and five men” are three groups, and so are “40 people, 50 cars and 12 buses”
    if (!one || !two || !kinds?.includes(one.noun) || !kinds.includes(two.noun)) continue
    const isList =
      whole.after?.text === ',' && /^and$/u.test(one.after?.lower ?? '') && two.first.index === (one.after?.index ?? 0) + 1
    if (!isList || one.first.index !== (whole.after?.index ?? 0) + 1 || one.value + two.value <= whole.value) continue
    const words = sentence.text.slice(whole.from - sentence.from, two.to - sentence.from)
    yield report(sentence, whole.from - sentence.from, words, `${one.text} and ${two.text} are more than ${whole.text}.`)
  }
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)
const kindOf = (words: string): string => (/^(?:%|per)/u.test(words) ? 'percent' : words.replace(/s$/u, ''))

function report(sentence: Sentence, at: number, words: string, message: string): Report {
  const from = sentence.from + at
  const ask = asking('which figure is right')
  return { ranges: [{ from, to: from + words.length }], tier: 'likely', severity: 5, message, repairs: [ask] }
}
