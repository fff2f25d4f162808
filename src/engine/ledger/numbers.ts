import type { BlockContent, Sentence, Token } from '../article'
import { onceEach } from '../once-each'
import type { Range } from '../types'
import { monthNames } from '../language/calendar'
import { scaleOf, valueOf } from '../language/numerals'

/** A number of something. Offsets count from the start of its block. */
export interface Quantity extends Range {
  readonly text: string
  readonly value: number
  /** “$”, “percent”, “euros”; empty for a plain count. */
  readonly unit: string
  /** The noun counted, in lower case; empty where none follows. */
  readonly noun: string
  readonly sentence: Sentence
  /** The token that opens it, and the one behind its noun. */
  readonly first: Token
  readonly after: Token | undefined
}

const signs = /^(?:[A-Z]{0,2}[$€£¥₹])$/u
const unitWords: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['percent', 'percent'],
  ['per', 'percent'],
  ['dollars', '$'],
  ['euros', '€'],
  ['pounds', '£'],
  ['yen', '¥'],
  ['rupees', '₹'],
  ['yuan', 'yuan'],
  ['rubles', 'rubles'],
  ['roubles', 'rubles'],
  ['hryvnias', 'hryvnias'],
  ['lira', 'lira'],
  ['reais', 'reais'],
  ['pesos', 'pesos'],
  ['francs', 'francs'],
  ['zlotys', 'zlotys'],
])

/** Whether the unit of a quantity is money: each is, save percent and none. */
export const isCurrency = (unit: string): boolean => unit !== '' && unit !== 'percent'

/** Numbers in a block with what they count, in reading order; years and days of the month that count nothing are left out. */
export const quantitiesIn = onceEach(({ text, sentences }: BlockContent): readonly Quantity[] =>
  sentences.flatMap((sentence) =>
    Array.from(quantitiesOf(sentence), (found) => ({ ...found, text: text.slice(found.from, found.to) })),
  ),
)

function* quantitiesOf(sentence: Sentence): Generator<Omit<Quantity, 'text'>> {
  const { tokens } = sentence
  let next = 0
  for (const [at, token] of tokens.entries()) {
    const value = at < next || monthNames.includes(tokens[at - 1]?.text ?? '') ? undefined : valueOf(token.text)
    if (value === undefined) continue
    const scale = scaleOf(tokens[at + 1]?.lower)
    let end = at + (scale === 1 ? 0 : 1)
    const sign = signs.test(tokens[at - 1]?.text ?? '') ? (tokens[at - 1]?.text ?? '') : ''
    const unitWord = unitWords.get(tokens[end + 1]?.lower ?? '')
    if (unitWord !== undefined && sign === '') end += tokens[end + 1]?.lower === 'per' ? 2 : 1
    const unit = sign === '' ? (unitWord ?? '') : sign
    const noun = nounBehind(tokens, end + 1)
    if (unit === '' && noun === undefined) continue
    if (/^(?:1[5-9]|20)\d\d$/u.test(token.text) && unit === '' && scale === 1 && noun?.at !== end + 1) continue
    const last = noun ? noun.at : end
    const first = sign === '' ? token : (tokens[at - 1] ?? token)
    next = last + 1
    const to = tokens[last]?.to ?? token.to
    yield {
      from: first.from,
      to,
      value: value * scale,
      unit,
      noun: noun?.word ?? '',
      sentence,
      first,
      after: tokens[last + 1],
    }
  }
}

/** The noun right behind, or behind one adjective. */
function nounBehind(tokens: readonly Token[], at: number): { readonly at: number; readonly word: string } | undefined {
  for (const place of [at, at + 1]) {
    const token = tokens[place]
    if (token?.pos === 'NOUN') {
      const further = tokens[place + 1]
      return further?.pos === 'NOUN' ? { at: place + 1, word: further.lower } : { at: place, word: token.lower }
    }
    if (token?.pos !== 'ADJ') return undefined
  }
  return undefined
}
