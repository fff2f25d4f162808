import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { type SentenceRule, prose, type Report } from '../rule'

const amount = String.raw`(?:(?:about|around|nearly|almost|over|some|more than|less than|up to|at least) )?\d[\d,.]*(?:[- ](?:million|billion))?`
const unit = String.raw`(?:years?|months?|(?:kilo|centi|milli)?met(?:er|re)s?|km|cm|mm|miles?|feet|foot|inch(?:es)?|yards?|tons?|tonnes?|kilos?|kilograms?|kg|grams?|pounds?)`
const percent = String.raw`(?:percent|per cent|%|percentage points?|points?)`

/** A measure named in front of a number and again behind it, and the words that come twice. */
const doubled: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}-])(?:age|length|height|width|breadth|depth|weight|thickness|distance|altitude) of ${amount} ?${unit}(?<again>(?: of)? (?:old|long|high|tall|wide|deep|thick|heavy|away|in (?:length|height|width|depth|weight)))(?![\p{L}-])(?! (?:of|than|and)\b)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])(?:increase|growth|rise|decline|decrease|drop|fall|gain|surge|jump|reduction) of ${amount} ?${percent}(?<again> (?:increase|growth|rise|decline|decrease|drop|fall|gain|surge|jump|reduction))(?![\p{L}-])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}-])(?:increased|rose|grew|declined|decreased|dropped|fell|gained|surged|jumped|climbed|shrank)(?: by)? ${amount} ?${percent}(?<again> (?:increase|growth|rise|decline|decrease|drop|fall|reduction|up|down))(?=[.,;]| (?:in|from|compared|over|year|this|last|on)(?!\p{L}))`,
    'giu',
  ),
]

/**
 * A measure that comes twice: *at the age of 83 years old*, *a length of 3 kilometres long*, *a growth of 36 percent increase*. Deliberate exceptions:
 * quotations, and what the second word begins (*a height of 5 metres high above …* is marked, *at the age of 12 years old and above* is not).
 */
export const twiceMeasured: SentenceRule = {
  id: 'twice-measured',
  category: 'translation',
  name: 'Measure named twice',
  why: 'Age, length, height and growth are named in front of a number or behind it. Translations keep the word of the original and add the English one.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX13', 'NU18'],
  examples: [
    { damaged: 'She died at the [[age of 83 years old]].', repaired: 'She died at the age of 83.' },
    {
      damaged: 'The bridge has a [[length of 3 kilometres long]].',
      repaired: 'The bridge has a length of 3 kilometres.',
    },
    {
      damaged: 'Output was 255,000, a [[growth of 36.2 percent increase]] on the year.',
      repaired: 'Output was 255,000, a growth of 36.2 percent on the year.',
    },
    { damaged: 'Prices [[rose by 4 percent increase]] in May.', repaired: 'Prices rose by 4 percent in May.' },
  ],
  sound: [
    'She died at the age of 83, and the walls are 12 years old. The bridge is 3 kilometres long.',
    'A growth of 36 percent was told. Prices rose 4 percent up to May, and fell 3 points down the table.',
  ],
  *check(block) {
    if (!/\d ?(?:%|per ?cent)| of [^ ]{0,3}\d/u.test(block.text)) return
    for (const pattern of doubled) {
      for (const match of block.text.matchAll(pattern)) {
        const range = { from: match.index, to: match.index + match[0].length }
        if (!isQuoted(block, range)) yield report(block, match)
      }
    }
  },
}

function report({ text }: BlockContent, match: RegExpExecArray): Report {
  const [from, to] = [match.index, match.index + match[0].length]
  const again = match.groups?.['again'] ?? ''
  // “the age of 83 years” is “the age of 83”.
  const years = /^age/iu.test(match[0]) ? (/ years?$/u.exec(match[0].slice(0, -again.length))?.[0] ?? '') : ''
  const cut = { from: to - again.length - years.length, to, insert: '' }
  return {
    ranges: [{ from, to }],
    tier: 'likely',
    severity: 1,
    message: `“${text.slice(from, to)}” names the measure twice.`,
    repairs: [{ label: `Leave out “${text.slice(cut.from, to).trim()}”`, kind: 'single', edits: [cut] }],
  }
}
