import { isQuoted } from '../../language/quotes'
import type { Range } from '../../types'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 }
const stacked =
  /(?<![\p{L}\d.,])(?<many>\d{1,3}(?:,\d{3})*) (?<large>thousand|million|billion|trillion) (?:and )?(?<more>\d{1,3}) (?<small>thousand|million|billion)(?![\p{L}-])(?! \d)/gu

/**
 * A number told in two scales, as Korean, Vietnamese, Turkish and Persian do: *3 trillion 400 billion won*. English has one scale and a decimal point.
 * Deliberate exceptions: scales that do not follow each other (*2 billion 5 thousand*), quotations.
 */
export const stackedNumber: SentenceRule = {
  id: 'stacked-number',
  category: 'translation',
  name: 'Number told in two scales',
  why: 'Korean, Turkish and Vietnamese tell a large number scale by scale. English tells it in one, with a decimal point.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU04', 'NU05'],
  examples: [
    { damaged: 'Sales were [[3 trillion 400 billion]] won.', repaired: 'Sales were 3.4 trillion won.' },
    { damaged: 'Some [[2 million 350 thousand]] people voted.', repaired: 'Some 2.35 million people voted.' },
  ],
  sound: ['Sales were 3.4 trillion won. Of 3 million, 400 thousand were new, and 2 billion 5 million years old rocks lay there.'],
  *check(block) {
    if (!/(?:thousand|illion) (?:and )?\d/u.test(block.text)) return
    for (const match of block.text.matchAll(stacked)) {
      const { many = '', large = '', more = '', small = '' } = match.groups ?? {}
      const range = { from: match.index, to: match.index + match[0].length }
      if ((powers[large] ?? 0) - (powers[small] ?? 0) !== 3 || Number(more) < 10 || isQuoted(block, range)) continue
      yield report(range, match[0], `${many}.${more.padStart(3, '0').replace(/0+$/u, '')} ${large}`)
    }
  },
}

function report(range: Range, words: string, put: string): Report {
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${words}” is told in two scales; in English it is ${put}.`,
    repairs: [putWords(range, put)],
  }
}
