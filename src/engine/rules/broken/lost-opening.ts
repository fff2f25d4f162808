import { lacksOpening } from '../../gap-fit/lost-start'
import { asking } from '../../proposals'
import { type NeighboursRule } from '../rule'

/**
 * A paragraph that opens in lower case, or with half a clause: its first words are lost. Deliberate exceptions: names written so (iPhone, al-Qaida), web
 * addresses, list items, lines of fewer than four words without a final stop (labels).
 */
export const lostOpening: NeighboursRule = {
  id: 'lost-opening',
  category: 'broken',
  name: 'Opening words lost',
  why: 'A paragraph opens in the middle of a sentence. Its first words were lost in translation or when the page was copied; only the original tells what they were.',
  scope: 'neighbours',
  blocks: ['body', 'quotation'],
  covers: ['BS01'],
  examples: [
    { damaged: '[[into]] the harbour at dawn, according to the coast guard, and two sailors were hurt.' },
    { damaged: '[[was]] open again by Saturday, but only two of the five gates could be used.' },
    { damaged: '[[40]] percent of the harvest in the south; it has lost half of its herds as well.' },
    { damaged: '[[2016]] Summer Olympics, Kenya won six gold medals, more than ever before.' },
  ],
  sound: [
    'iPhone sales fell by a tenth in the last quarter.',
    'example.com lists the prices of all nine firms.',
    'al-Shabab denied the report on Monday.',
    '2016 Olympics champion Mo Farah won again, and the crowd sang.',
    '2018 World Cup, the final: France beat Croatia.',
    'Forty percent of the harvest was lost in 2009; it has been made good since.',
    'see also',
    'easyJet cut its profit forecast on Tuesday.',
    'ispace says it will try again in two years, and in spring.',
    'adidas said on Wednesday that sales in China had risen.',
    '16-year-olds will be able to vote in May, ministers said.',
    '12-year-old girls who play games are less anxious.',
    'His demands were:\n\nthe release of all prisoners held since the protests began;\n\nnew elections for the council of the city by June.',
  ],
  *check(block, { before }) {
    const sentence = block.sentences[0]
    const first = sentence?.tokens[0]
    if (!sentence || !first || !lacksOpening(sentence)) return
    // An item of a list that the paragraph before opens or goes on with
    if (/[:;]$/u.test(before[0]?.block.text ?? '')) return
    const words = sentence.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length
    if (words < 4 || (words < 6 && !sentence.terminated)) return
    yield {
      ranges: [{ from: first.from, to: first.to }],
      tier: 'sure',
      severity: 5,
      message: `The paragraph starts with “${first.text}”, in the middle of a sentence: its opening words are lost.`,
      repairs: [asking(`what stood before “${first.text}”`)],
    }
  },
}
