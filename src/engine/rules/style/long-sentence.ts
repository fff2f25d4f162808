import type { Sentence } from '../../article'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A sentence of more than 40 words outside quotation marks, or of more than 30 with two quotations. Deliberate exceptions: words that
 * were spoken do not count; lists of names and figures, parted by semicolons; headings and credits.
 */
export const longSentence: ParagraphRule = {
  id: 'long-sentence',
  category: 'style',
  name: 'Long sentence',
  why: 'A reader of news loses a sentence of more than 40 words. Cut it at a joint, or take a clause out.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['ST01'],
  examples: [
    {
      damaged:
        '[[The minister said that the bridge over the river, which was built forty years ago by a firm that has since gone bankrupt and left its debts to the province, would be closed to lorries from Monday until engineers had looked at all of its piers.]]',
    },
  ],
  sound: [
    'The bridge will be closed to lorries from Monday until engineers have looked at all of its piers, the minister said on Friday.',
    '“The bridge over the river, which was built forty years ago by a firm that has since gone bankrupt and left its debts to the province, will be closed to lorries from Monday until engineers have looked at all of its piers,” she said.',
    'It won four seats: Rao, Delhi; Sen, Kolkata; Das, Patna; Roy, Ranchi; Pal, Indore; Nair, Kochi; Shah, Surat; Khan, Bhopal; Devi, Agra; Bose, Puri; Iyer, Mysore; Reddy, Nellore; Naidu, Guntur; Joshi, Nashik; Patil, Pune; Gill, Moga.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      if (sentence.tokens.length <= 30) continue
      const words = countWords(sentence)
      const inside = block.quotations.filter(({ from, to }) => from < sentence.to && to > sentence.from)
      if (words <= (inside.length >= 2 ? 30 : 40) || isList(sentence)) continue
      yield report(sentence, words)
    }
  },
}

const countWords = ({ tokens }: Sentence) => tokens.filter(({ text, quoted }) => !quoted && /^[\p{L}\p{N}]/u.test(text)).length
const isList = ({ text }: Sentence) => (text.match(/;/gu)?.length ?? 0) >= 3

function report({ from, to }: Sentence, words: number): Report {
  const message = `This sentence has ${words} words outside quotation marks.`
  return { ranges: [{ from, to }], tier: 'likely', severity: 1, message, repairs: [] }
}
