import { marksOfStyle, quotationMarksOf } from '../../ledger/quotation-marks'
import { type ArticleRule, prose } from '../rule'

/**
 * Straight and curly quotation marks in one draft, told once, where the rarer ones begin. Deliberate exceptions: foreign marks, which
 * foreign-mark has, and marks that do not fit within one quotation (mixed-quotation-marks).
 */
export const mixedQuotationStyle: ArticleRule = {
  id: 'mixed-quotation-style',
  category: 'style',
  name: 'Straight and curly quotation marks mixed',
  why: 'The draft sets some quotations in straight marks and some in curly ones. A desk keeps to one.',
  scope: 'article',
  blocks: prose,
  covers: ['PQ06', 'ST12'],
  examples: [{ damaged: '“It rained,” she said. “It did,” he said. [["]]Enough," they said.' }],
  sound: ['“It rained,” she said. “It did,” he said.', '"It rained," she said.'],
  *check(article) {
    const marks = quotationMarksOf(article)
    const straight = (marks.get('straight')?.length ?? 0) / 2
    const curly = marks.get('curly')?.length ?? 0
    if (straight < 1 || curly === 0) return
    const rarer = straight < curly ? 'straight' : 'curly'
    const [first] = marks.get(rarer) ?? []
    if (!first) return
    yield {
      ranges: [{ from: first.from, to: first.to }],
      tier: 'likely',
      severity: 1,
      message: `Here begin marks like ${marksOfStyle[rarer]}; most quotations of the draft stand in ${marksOfStyle[rarer === 'curly' ? 'straight' : 'curly']}.`,
      repairs: [],
    }
  },
}
