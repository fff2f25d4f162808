import type { Sentence } from '../../article'
import { monthNames } from '../../language/calendar'
import { scaleOf, valueOf } from '../../language/numerals'
import { asking } from '../../proposals'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

const figure = (name: string): string =>
  `(?<![\\p{L}\\d.,])(?:(?<${name}Sign>[\\p{Lu}]{0,3}[$€£¥₹]) ?)?(?<${name}>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d\\p{L}-])(?: (?<${name}Scale>thousand|million|billion|trillion))?(?: ?(?<${name}Percent>%|percent|per cent))?`
const words = (most: number): string => `(?: [\\p{L}’'-]+){0,${most}}?`
/** “fell 5 percent to 12.40”, “rose by 3.2 million to 40” */
const by = '(?: (?:by )?[\\d.,]+ ?(?:%|percent|per cent|points?|million|billion)?)?'
const ahead =
  '(?:rose|risen|rises|climbed|increased|grew|grown|jumped|soared|surged|went up|gone up|raised|lifted|hiked|quickened|accelerated)'
const back =
  '(?:fell|fallen|falls|dropped|declined|decreased|shrank|plunged|slumped|went down|gone down|slid|slipped|tumbled|cut|lowered|reduced|trimmed|slowed|eased|cooled)'

interface Comparison {
  readonly pattern: RegExp
  /** Whether the first figure has to be the greater one. */
  readonly greater: boolean
}

const compile = (source: string): RegExp => new RegExp(source, 'gu')
const comparisons: readonly Comparison[] = [
  { greater: true, pattern: compile(`(?<!\\p{L})${ahead}${by}${words(9)},? to ${figure('a')}${words(4)},? from ${figure('b')}`) },
  { greater: false, pattern: compile(`(?<!\\p{L})${back}${by}${words(9)},? to ${figure('a')}${words(4)},? from ${figure('b')}`) },
  { greater: true, pattern: compile(`${figure('a')}${words(3)}, up(?: sharply| slightly)? from${words(3)} ${figure('b')}`) },
  { greater: false, pattern: compile(`${figure('a')}${words(3)}, down(?: sharply| slightly)? from${words(3)} ${figure('b')}`) },
  {
    greater: true,
    pattern: compile(`${figure('a')}${words(3)}, (?:which (?:is|was) )?(?:more|higher|greater) than (?:the )?${figure('b')}`),
  },
  {
    greater: false,
    pattern: compile(`${figure('a')}${words(3)}, (?:which (?:is|was) )?(?:less|lower|fewer) than (?:the )?${figure('b')}`),
  },
]
const measures =
  '(?:percent|per cent|points?|euros?|dollars?|pounds|rupees|grams?|kilos?|tons|tonnes|lit(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?|miles|degrees|watts)(?!\\p{L})'
const share = compile(
  `${figure('a')}(?:(?: (?!instead)\\p{Ll}+)? (?:out of|of (?:the|its|their|his|her|all)) | of (?=\\d[\\d,]+ (?!${measures})\\p{Ll}{3}))${figure('b')}(?! (?:${monthNames.join('|')}|years?|months?|days?)(?!\\p{L}))`,
)
const closing = compile(
  `${figure('a')}(?: \\p{L}+)?, (?<way>up|down) (?<percent>\\d{1,2}(?:\\.\\d+)?) ?(?:%|percent|per cent) (?:from|on)(?: (?!(?:when|after|that|as|which|where) )[\\p{L}’']+){1,4} ${figure('b')}`,
)
const rising =
  /(?<!\p{L})(?:rose|climbed|gained|jumped|surged|increased|soared|were up|was up)(?!\p{L})[^.;:]{0,30}?, (?:its|their|the|his|her) (?:steepest|sharpest|biggest|largest|worst|deepest)(?: [\p{L}-]+)? (?:fall|drop|decline|decrease|slide|slump|plunge)(?!\p{L})/gu
const falling =
  /(?<!\p{L})(?:fell|dropped|declined|slid|slumped|plunged|decreased|lost|were down|was down)(?!\p{L})[^.;:]{0,30}?, (?:its|their|the|his|her) (?:steepest|sharpest|biggest|largest|best|strongest)(?: [\p{L}-]+)? (?:rise|gain|increase|jump|climb|rally)(?!\p{L})/gu

const upAndDown =
  /(?<!\p{L})(?:(?:rose|climbed|grew|increased|gained|jumped)(?!\p{L})[^.;:]{0,45}?, down from|(?:fell|dropped|declined|decreased|slid)(?!\p{L})[^.;:]{0,45}?, up from) \p{L}{0,2}[$€£¥]?\d(?:[\d.,]*\d)?/gu

/**
 * Two figures that are compared the wrong way round: *rose to 40 from 50*, *$2 million of the $1.5 million*, *up 2 percent from 89,500* where it
 * is less. Deliberate exceptions: different units, years, ranks and rates, odds, exchange rates, and what a person said is asked about too.
 */
export const comparedFigures: SentenceRule = {
  id: 'compared-figures',
  category: 'translation',
  name: 'Figures compared the wrong way round',
  why: 'One figure is said to be more than the other, or a part of it, and it is not. A number or a direction was changed when the text was translated or rewritten.',
  scope: 'sentence',
  blocks: prose,
  covers: ['NU14', 'NU17', 'NM05'],
  examples: [
    { damaged: 'Sales [[rose to 40 million from 50 million]] a year earlier.' },
    { damaged: 'Profit [[fell 11% in the first half of the year, to 460 million yuan from 410 million]] a year earlier.' },
    { damaged: 'Shares in the firm [[fell 5 percent to 12.40 francs from 11.80]] francs.' },
    { damaged: 'The firm spent [[$2 million of the $1.5 million]] it had set aside.' },
    { damaged: 'They shot down [[58 of 49]] drones.', repaired: 'They shot down 49 of 58 drones.' },
    { damaged: 'It closed at [[87,400 won, up 2.3% from the previous day’s 89,500]] won.' },
    { damaged: 'It paid [[400 million kroner, which is less than the 340 million]] imposed now.' },
    { damaged: 'The bank [[raised its key rate to 4 percent from 4.5 percent]].' },
    { damaged: 'Shares [[rose 4 percent, their steepest fall]] since March.' },
    { damaged: 'Sales [[rose 3 percent to £960 million, down from £990]] million.' },
    { damaged: 'Turnout was [[41 percent, up from 62 percent]] in May.' },
  ],
  sound: [
    'Sales rose to 50 million from 40 million. They rose by a tenth in the first half of last year, to 50 million from 45 million. The bank cut its rate to 4 percent from 4.5 percent. Turnout was 62 percent, up from 41 percent. It fell to 900 million from 2.5 billion euros.',
    'The firm spent $1 million of the $1.5 million. It won 12 of the 14 games and 100 of the 2019 class left. It sold 30 of 5-litre jars and 40 of 12 kilos. They shot down 49 of 58 drones.',
    'It closed at 89,500 won, up 2.4% from the previous day’s 87,400 won. Shares rose 4 percent, their steepest rise since March.',
    'The club rose to 3 from 12 in the table. The rouble fell to 90 from 80 to the dollar. She was ranked 40, down from 12.',
    'He won 40 percent, more than the 35 percent of May. Shares fell 4 percent, the biggest gainer of May among them. Sales rose to 50 million, up from 40 million.',
    'The firm runs 12 hotels, more than 50 restaurants and a golf course. She rated her pain 11 out of 10.',
    'The index closed at 7,412, up 1.2 percent on a day when 30 firms reported. The yen rose to 148.2 from 151.9 on Friday.',
    'Retail sales grew 3 percent, down from 5 percent a year earlier. The single rose to 4 from 9 in the charts.',
    'The first bus leaves at 6, more than 40 minutes before the train. Its weight fell to 900 grams from 2 kilos.',
    'The bill passed 52 to 48, more than 60 days after it was tabled. The book has 300 pages, more than 1,000 of them in draft. They have 87 M1A2 tanks, more than 120 trucks and a bridge.',
  ],
  *check(block, sentence) {
    if (!/\d/u.test(block.text)) return

    const isComparison = hasTwoFigures.test(sentence.text)
    const isTurn = turns.test(sentence.text)
    if ((!isComparison && !isTurn) || ranks.test(sentence.text)) return
    if (isComparison) {
      yield* compare(sentence)
      yield* shares(sentence)
      yield* closings(sentence)
    }
    if (!isTurn) return
    for (const pattern of [rising, falling, upAndDown])
      for (const match of sentence.text.matchAll(pattern))
        if (!isPace(sentence.text, match)) yield report(sentence, match, 'goes one way and the other at once')
  },
}

/** “grew 3 percent, down from 5 percent a year earlier”: the pace is compared, not the level. */
const isPace = (text: string, { 0: words, index = 0 }: RegExpMatchArray): boolean =>
  /^\p{L}+ (?:by )?\d[\d.]* ?(?:%|percent|per cent|points?)/u.test(words) &&
  !/ to /u.test(words) &&
  /^ ?(?:%|percent|per cent|points?)/u.test(text.slice(index + words.length))

/** What all the costly patterns need. */
const hasTwoFigures = /\d\D*? (?:from|than|of) [^.;]*?\d|\d\D*?, (?:up|down) \d/u

/** What “rose 4 percent, their steepest fall” and “fell to 4, up from 3” do not do without. */
const turns = /, (?:(?:up|down) from|(?:its|their|the|his|her) (?:\p{Ll}+est|worst))(?!\p{L})/u

const ranks =
  /(?<!\p{L})(?:rank\w*|places?|position\w*|table|standings?|league|seed\w*|exchange rate|against the|(?:to the|per|a) (?:dollar|euro)|(?:yen|rupee|rou?ble|lira|yuan|won|peso|rand|naira|zloty|forint|rupiah|baht) (?:rose|climbed|jumped|gained|fell|slid|dropped|slipped|tumbled)|charts?|leaderboard|odds|ratio|magnitude)(?!\p{L})/iu

interface Figure {
  readonly value: number
  readonly unit: string
  readonly scaled: boolean
}

function read(groups: Readonly<Record<string, string | undefined>>, name: string): Figure | undefined {
  const value = valueOf(groups[name] ?? '')
  if (value === undefined) return undefined
  const scale = groups[`${name}Scale`]
  return {
    value: value * scaleOf(scale),
    unit: groups[`${name}Percent`] === undefined ? (groups[`${name}Sign`] ?? '') : '%',
    scaled: scale !== undefined,
  }
}

/** Two figures of one kind: both in percent or neither, with a scale or without, and the same sign where both have one. */
function pairOf({ groups = {} }: RegExpMatchArray): readonly [number, number] | undefined {
  const [a, b] = [read(groups, 'a'), read(groups, 'b')]
  if (!a || !b || (a.unit === '%') !== (b.unit === '%') || a.scaled !== b.scaled) return undefined
  if (a.unit !== '' && b.unit !== '' && a.unit !== b.unit) return undefined
  const isYear = (name: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(groups[name] ?? '')
  return isYear('a') || isYear('b') ? undefined : [a.value, b.value]
}

/** “12 novels, more than 30 stories”, “2 pounds from 80 pence”, “300 pages, more than 1,000 of them in draft”: figures of two kinds of things. */
function isOther(text: string, { 0: words, index = 0 }: RegExpMatchArray): boolean {
  const behind = text.slice(index + words.length)
  const word = /^ (?<word>\p{Ll}{2,})(?!\p{L})/u.exec(behind)?.groups?.['word'] ?? ''
  if (word === '' || words.includes(` ${word}`)) return false
  const isBare = / than \S+$/u.test(words)
  if (!isBare) return units.test(word)
  return /^ (?:if|of (?:them|which|whom))(?!\p{L})/u.test(behind) || (!links.test(word) && !/ed$/u.test(word))
}

const units =
  /^(?:pence|cents|grams|kilos|kilograms|tons|tonnes|met(?:er|re)s|kilomet(?:er|re)s|seconds|minutes|hours|days|weeks|months)$/u
/** What may stand behind the second figure without being the thing that is counted. */
const links =
  /^(?:percent|per|points?|million|billion|thousand|trillion|last|the|this|in|on|for|at|by|of|from|seen|during|when|before|after|under|and|or|as|than|with|it|he|she|they|we|set|year|euros?|dollars?|pounds?|won|yen|yuan|kroner)$/u

function* compare(sentence: Sentence): Generator<Report> {
  for (const { pattern, greater } of comparisons) {
    for (const match of sentence.text.matchAll(pattern)) {
      const pair = pairOf(match)
      if (pair && pair[0] !== pair[1] && pair[0] > pair[1] !== greater && !isOther(sentence.text, match))
        yield report(sentence, match, 'says one thing in words and another in figures')
    }
  }
}

/** “$2 million of the $1.5 million”, “14 of the 12 passengers” */
function* shares(sentence: Sentence): Generator<Report> {
  for (const match of sentence.text.matchAll(share)) {
    const pair = pairOf(match)
    if (pair && pair[0] > pair[1] && match.groups?.['aPercent'] === undefined)
      if (!/(?:out of|of) (?:5|10|100)$/u.test(match[0]))
        yield report(sentence, match, 'takes more than there is', ...turnedRound(sentence, match))
  }
}

/** “49 of 58 drones” for “58 of 49 drones”: many languages name the whole first. */
function turnedRound({ from }: Sentence, { 0: words, index = 0, groups }: RegExpMatchArray): readonly Proposal[] {
  const { a = '', b = '', aSign, bSign, aScale, bScale } = groups ?? {}
  if (aSign !== undefined || bSign !== undefined || aScale !== undefined || bScale !== undefined) return []
  const [first, second] = [from + index, from + index + words.length - b.length]
  const edits = [
    { from: first, to: first + a.length, insert: b },
    { from: second, to: second + b.length, insert: a },
  ]
  return words.endsWith(b) ? [{ label: `Put “${b}” first`, kind: 'choice', edits }] : []
}

/** “87,400 won, up 2.3% from the previous day’s 89,500” */
function* closings(sentence: Sentence): Generator<Report> {
  for (const match of sentence.text.matchAll(closing)) {
    const pair = pairOf(match)
    const percent = Number(match.groups?.['percent'])
    if (!pair || pair[1] === 0) continue
    const change = (pair[0] / pair[1] - 1) * 100
    const said = match.groups?.['way'] === 'up' ? percent : -percent
    if (Math.sign(change) !== Math.sign(said) || Math.abs(change - said) > Math.max(1, percent / 4))
      yield report(sentence, match, 'does not come to that, reckoned again')
  }
}

function report(sentence: Sentence, match: RegExpMatchArray, why: string, ...choices: readonly Proposal[]): Report {
  const from = sentence.from + (match.index ?? 0)
  const ask = asking('which figure or which word is right')
  return {
    ranges: [{ from, to: from + match[0].length }],
    tier: 'likely',
    severity: 5,
    message: `“${match[0]}” ${why}.`,
    repairs: [...choices, ask],
  }
}
