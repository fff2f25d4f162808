import { isQuoted } from '../../language/quotes'
import { asking } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

interface Measure {
  /** How many of the unit that English uses are one of it; none where it differs from region to region. */
  readonly factor?: number
  readonly unit: string
  readonly people: string
}

const measures: Readonly<Record<string, Measure>> = {
  mu: { factor: 1 / 15, unit: 'hectares', people: 'Chinese' },
  jin: { factor: 0.5, unit: 'kilograms', people: 'Chinese' },
  pyeong: { factor: 3.306, unit: 'square metres', people: 'Korean' },
  tsubo: { factor: 3.306, unit: 'square metres', people: 'Japanese' },
  rai: { factor: 0.16, unit: 'hectares', people: 'Thai' },
  feddan: { factor: 0.42, unit: 'hectares', people: 'Egyptian' },
  feddans: { factor: 0.42, unit: 'hectares', people: 'Egyptian' },
  decare: { factor: 0.1, unit: 'hectares', people: 'Turkish' },
  decares: { factor: 0.1, unit: 'hectares', people: 'Turkish' },
  dunams: { factor: 0.1, unit: 'hectares', people: 'Turkish and Arabic' },
  dunums: { factor: 0.1, unit: 'hectares', people: 'Turkish and Arabic' },
  bigha: { unit: 'hectares', people: 'Indian' },
  bighas: { unit: 'hectares', people: 'Indian' },
  katha: { unit: 'square metres', people: 'Indian' },
  kathas: { unit: 'square metres', people: 'Indian' },
  maund: { factor: 40, unit: 'kilograms', people: 'Pakistani' },
  maunds: { factor: 40, unit: 'kilograms', people: 'Pakistani' },
  quintal: { factor: 100, unit: 'kilograms', people: 'Indian' },
  quintals: { factor: 100, unit: 'kilograms', people: 'Indian' },
}

const pattern = new RegExp(
  String.raw`(?<![\p{L}\d.,$-])(?<figure>\d[\d,]*(?:\.\d+)?)(?<scale> (?:thousand|million))? (?<unit>${Object.keys(measures).join('|')})(?![\p{L}-])`,
  'gu',
)
const converted = /hectare|acre|square (?:met|kilomet|feet|mile)|sq |kilogram|kilos|\bkg\b|pounds/u

/**
 * Land and weights in units that only the original's readers know: *1,200 mu*, *34 pyeong*, *500 rai*. Deliberate exceptions: where the sentence converts them,
 * and quotations.
 */
export const foreignMeasure: ParagraphRule = {
  id: 'foreign-measure',
  category: 'translation',
  name: 'Unit of the original left unconverted',
  why: 'Readers of English do not know what a mu, a pyeong or a rai is. A desk converts it, or says in brackets how much it is.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU15', 'NU18'],
  examples: [
    { damaged: 'The plant covers [[1,200 mu]].', repaired: 'The plant covers 80 hectares.' },
    { damaged: 'The flood covered [[500 rai]] of paddy.', repaired: 'The flood covered 80 hectares of paddy.' },
    { damaged: 'He sold [[5 bighas]] of land.' },
  ],
  sound: [
    'The plant covers 1,200 mu (80 hectares). The letter mu is Greek. Sankei Rai, 34, won.',
    '“It is 34 pyeong,” he said.',
    'The plant covers 1,200 mu, or 80 hectares. Another 300 mu will be added next year.',
  ],
  *check(block) {
    if (!/\d/u.test(block.text)) return

    for (const { text, from } of block.sentences) {
      if (converted.test(text)) continue
      const told = block.text.slice(0, from)
      for (const match of text.matchAll(pattern)) {
        const range = { from: from + match.index, to: from + match.index + match[0].length }
        if (!isConverted(told, match.groups?.['unit'] ?? '') && !isQuoted(block, range)) yield report(range, match)
      }
    }
  },
}

/** “1,200 mu, or 80 hectares. Another 300 mu …”: the reader has been told. */
const isConverted = (told: string, unit: string): boolean =>
  converted.test(told) && new RegExp(`\\d ${unit}(?!\\p{L})`, 'u').test(told)

function report(range: { readonly from: number; readonly to: number }, match: RegExpExecArray): Report {
  const { figure = '', scale = '', unit: name = '' } = match.groups ?? {}
  const { factor, unit, people } = measures[name] ?? { unit: '', people: '' }
  const put = factor === undefined ? undefined : `${rounded(Number(figure.replaceAll(',', '')) * factor)}${scale} ${unit}`
  const ask = asking(`how much “${match[0]}” is`, `How much is “${match[0]}”?`)
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${match[0]}” is a ${people} measure${put === undefined ? ', which is not the same everywhere' : `; it is about ${put}`}.`,
    repairs: put === undefined ? [ask] : [{ label: `Put “${put}”`, kind: 'choice', edits: [{ ...range, insert: put }] }, ask],
  }
}

/** Two figures that count, as a desk rounds: 79.99 → 80, 112.4 → 112, 12,345 → 12,300. */
function rounded(value: number): string {
  const digits = value >= 1000 ? Number(value.toPrecision(3)) : value >= 10 ? Math.round(value) : Number(value.toPrecision(2))
  return String(digits).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}
