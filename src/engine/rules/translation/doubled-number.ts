import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import type { Range } from '../../types'
import { putWords } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

const number = String.raw`\d{1,4}|two|three|four|five|six|seven|eight|ten|twenty|fifty`
const scale = String.raw`lakhs?|crores?|thousand|hundred|million|billion`
const unit = String.raw`rupees?|taka|dollars?|tomans?|rials?|pesos?|shillings?|years?|months?|days?|weeks?|kg|kgs|kilos?|kilograms?|quintals?|tons?|tonnes?|lit(?:er|re)s?|acres?|bighas?|met(?:er|re)s?|people|persons?|members?|men|women|children|candidates?|constables?|policemen|officers?|soldiers?|teams?|units?|bags?|beds?|seats?|wickets?|houses?|rooms?|teachers?|doctors?`
const doubled = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£–-])(?<sign>(?:Rs\.? ?|₹ ?|Tk\.? ?)?)(?<one>${number}) ?[-–] ?\k<one> (?<what>(?:${scale}) (?:${unit})|${scale}|${unit})(?![\p{L}-])(?<each> each)?`,
  'giu',
)

/** What stands at every such place and is told quickly: the same number before and behind a hyphen. */
const hint = new RegExp(String.raw`[-–](?<=(${number}) ?[-–]) ?\1 `, 'iu')

/**
 * A number said twice for “each”, as Indian languages do: *4-4 lakh rupees were given to the families*. Deliberate exceptions: scores and even shares
 * (*a 1-1 draw*, *a 50-50 split*), quotations.
 */
export const doubledNumber: SentenceRule = {
  id: 'doubled-number',
  category: 'translation',
  name: 'Number said twice',
  why: 'Hindi, Bengali and their neighbours say a number twice where each gets as much. English says “each”; to a reader, “4-4” is a score.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NU04'],
  examples: [
    {
      damaged: 'The families will get [[4-4 lakh rupees]].',
      repaired: 'The families will get 4 lakh rupees each.',
    },
    { damaged: 'The brothers were jailed for [[ten-ten years]].', repaired: 'The brothers were jailed for ten years each.' },
    { damaged: 'They put [[2-2 constables]] at each gate.', repaired: 'They put 2 constables at each gate.' },
  ],
  sound: [
    'It ended in a 1-1 draw, they took a 50-50 split, and the vote was tied 4-4 after two years.',
    'The two 8-8 teams meet on Sunday.',
    'The families will get 4 lakh rupees each, and at ten, ten years were gone.',
  ],
  *check(block) {
    if (!hint.test(block.text)) return
    for (const match of block.text.matchAll(doubled)) {
      const range = { from: match.index, to: match.index + match[0].length }
      // “the two 8-8 teams”: as many games won as lost
      const isRecord = /^\d/u.test(match[0]) && /teams?$/u.test(match.groups?.['what'] ?? '')
      // “It was 50-50 people said”
      const isShare =
        match.groups?.['one'] === '50' && !/^(?:rupees?|taka|lakhs?|crores?|thousand|kg)/iu.test(match.groups?.['what'] ?? '')
      if (!isRecord && !isShare && !isQuoted(block, range)) yield report(block, range, match)
    }
  },
}

function report({ text }: BlockContent, range: Range, match: RegExpExecArray): Report {
  const { sign = '', one = '', what = '' } = match.groups ?? {}
  const saysSo = /\b(?:each|every|both|apiece|respectively)\b/iu.test(text.replace(match[0], ''))
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `“${match[0]}” says its number twice; English says “each”.`,
    repairs: [putWords(range, `${sign}${one} ${what}${saysSo ? '' : ' each'}`)],
  }
}
