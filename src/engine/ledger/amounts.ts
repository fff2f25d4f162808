import type { BlockContent, Sentence, Token } from '../article'
import { onceEach } from '../once-each'
import type { Range } from '../types'
import { numberWords, scaleOf, valueOf } from '../language/numerals'

/** A number with what it is measured in: “nine weeks”, “eight-week”, “$120 million”, “2.5-kilometer”, “12 percent”. Offsets count from the start of its block. */
export interface Amount extends Range {
  readonly words: string
  readonly value: number
  /** Its figures without marks and scale, by which turned ones are told. */
  readonly figures: string
  readonly unit: string
  readonly sentence: Sentence
  /** The nouns it stands before, as “eight-week” and “$120 million” do in “the eight-week closure” and “the $120 million rail bridge”. */
  readonly nouns: readonly string[]
  /** The noun is taken up: *the*, *its*, *this* stands before. */
  readonly isTakenUp: boolean
  /** Where the noun ends, or the amount where none stands behind it. */
  readonly end: number
}

const figure = `(?<![\\p{L}\\d.,-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${numberWords.slice(2).join('|')})`
const scale = '(?:thousand|million|billion|trillion)'
const currency =
  'dollars?|euros?|pounds?|yen|yuan|rupees?|rubles?|roubles?|hryvnias?|lira|reais|pesos?|francs?|zlotys?|crowns?|kronor|kroner|krona|krone|won|baht|ringgit|rand|shillings?|forints?|lei|dirhams?|riyals?|rupiah|naira'
const span =
  'hours?|days?|weeks?|months?|years?|nights?|minutes?|(?:kilo|centi)?met(?:er|re)s?|miles?|feet|foot|acres?|hectares?|tonnes?|tons?|kilograms?|kilos?|lit(?:er|re)s?|seats?|beds?|rooms?|pages?|stor(?:ey|y)s?|stories|floors?|megawatts?|degrees?|points?|rounds?|laps?|members?|persons?|nations?|countr(?:y|ies)|magnitude'
const pattern = new RegExp(
  `(?<sign>\\p{Lu}{0,2}[$€£¥₹]) ?(?<paid>\\d[\\d,]*(?:\\.\\d+)?)(?:[- ](?<paidScale>${scale}))?(?![\\d\\p{L}])|` +
    `(?<=(?<!\\p{L})\\p{Ll}{3,}(?:, | aged ))(?<years>[1-9]\\d)(?=[,.;]| (?:was|from|and|in))|` +
    `(?<=(?<!\\p{L})magnitude )(?<magnitude>\\d\\.\\d)(?![\\d\\p{L}])|` +
    `(?<count>${figure})(?:[- ](?<scale>${scale}))?(?:[- ](?<unit>${currency}|${span}|percent|per cent)| ?(?<percent>%))(?![\\p{L}])(?<old>[- ]olds?(?!\\p{L}))?`,
  'giu',
)
const needs =
  /\d|-(?:hour|day|week|month|year|night|minute|met|kilo|mile)|(?:hours|days|weeks|months|years|nights|minutes|met(?:er|re)s|miles)/u

/** Amounts in a block, in reading order; ages are measured in “age”. */
export const amountsIn = onceEach(({ text, sentences }: BlockContent): readonly Amount[] =>
  needs.test(text) ? sentences.flatMap((sentence) => Array.from(amountsOf(text, sentence))) : [],
)

function* amountsOf(text: string, sentence: Sentence): Generator<Amount> {
  for (const { 0: words, index, groups = {} } of sentence.text.matchAll(pattern)) {
    const number = groups['years'] ?? groups['magnitude'] ?? groups['paid'] ?? groups['count'] ?? ''
    const value = valueOf(number)
    // “Ali Demir, 45,” is one of many who may have an age.
    if (
      value === undefined ||
      (groups['years'] !== undefined && /\p{Lu}\p{L}*(?:, | aged )$/u.test(sentence.text.slice(0, index)))
    )
      continue
    const from = sentence.from + index
    const to = from + words.length
    const unit = unitOf(groups)
    yield {
      from,
      to,
      words,
      value: value * scaleOf((groups['paidScale'] ?? groups['scale'])?.toLowerCase()),
      figures: /\d/u.test(number) ? number.replace(/,/gu, '') : String(value),
      unit,
      sentence,
      isTakenUp:
        /(?:^|[^\p{L}])(?:the|this|that|these|those|his|her|its|their)(?: (?:whole|entire|full|planned|proposed|new|magnitude))? $/iu.test(
          text.slice(Math.max(0, from - 24), from),
        ),
      ...nounBehind(sentence, to, /^(?:ton|tonne|kilogram|kilo|acre|hectare|lit(?:er|re))$/u.test(unit)),
    }
  }
}

function unitOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['sign'] !== undefined) return groups['sign']
  if (groups['magnitude'] !== undefined) return 'magnitude'
  if ((groups['old'] ?? groups['years']) !== undefined) return 'age'
  const word = (groups['percent'] ?? groups['unit'] ?? '').toLowerCase()
  if (/^(?:%|per)/u.test(word)) return 'percent'
  const sign = signs.find(([start]) => word.startsWith(start))?.[1]
  return (
    sign ??
    word
      .replace(/metre/u, 'meter')
      .replace(/^(?:feet)$/u, 'foot')
      .replace(/^(?:stories|story|storeys?)$/u, 'storey')
      .replace(/s$/u, '')
  )
}

const signs: readonly (readonly [string, string])[] = [
  ['dollar', '$'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['rupee', '₹'],
]

/** The nouns right behind, or behind an adjective, and where they end. A verb may be taken for it by its look: “the 34-kilometer swim.” */
function nounBehind({ tokens }: Sentence, to: number, isWeight: boolean): Pick<Amount, 'nouns' | 'end'> {
  let at = tokens.findIndex(({ from }) => from >= to)
  // “4.3 tonnes of cocaine”
  if (isWeight && tokens[at]?.lower === 'of') at++
  const nouns: Token[] = []
  for (const most = at + 3; at >= 0 && at < most; at++) {
    const token = tokens[at]
    if (!token || !/^[\p{Ll}-]+$/u.test(token.text) || !/^(?:NOUN|ADJ|VERB)$/u.test(token.pos)) break
    if (token.pos === 'VERB' && nouns.length > 0) break
    if (token.pos === 'NOUN' || /^(?:AUX|VERB|PUNCT)$/u.test(tokens[at + 1]?.pos ?? '')) nouns.push(token)
  }
  return { nouns: nouns.map(({ lower }) => lower), end: nouns.at(-1)?.to ?? to }
}
