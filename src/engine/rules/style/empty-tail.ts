import type { Sentence } from '../../article'
import { type SentenceRule, prose } from '../rule'

/**
 * A comment that a language model hangs on a sentence: *…, underscoring the multifaceted nature of the response.* Deliberate exceptions: a tail that
 * tells something (*…, highlighting errors in the count*), one in a quotation.
 */
export const emptyTail: SentenceRule = {
  id: 'empty-tail',
  category: 'style',
  name: 'Comment hung on a sentence',
  why: 'The words behind the comma tell readers what to think of the fact and add none. Language models close sentences so, reporters hardly ever.',
  scope: 'sentence',
  blocks: prose,
  covers: ['NM10', 'ST06'],
  examples: [
    {
      damaged: 'Crews came from six states[[, underscoring the multifaceted nature of the response]].',
      repaired: 'Crews came from six states.',
    },
    {
      damaged: 'The vote was close[[, highlighting the delicate balance between rights and duties]].',
      repaired: 'The vote was close.',
    },
    {
      damaged: 'The hall will reopen in May[[, thereby cementing its enduring legacy as a place of trade]].',
      repaired: 'The hall will reopen in May.',
    },
  ],
  sound: [
    'He left, highlighting errors in the count. She spoke, reflecting the view of the board.',
    '“They came, underscoring the enduring bond of the towns.” Prices fell, reflecting weak demand for oil.',
    'The tail of the kite, showing the complex nature of wind, broke.',
  ],
  *check(_, sentence) {
    const match = hung.exec(sentence.text)
    if (!match) return
    const from = sentence.from + match.index
    const range = { from, to: from + match[0].length }
    if (isQuoted(sentence, from)) return
    yield {
      ranges: [range],
      tier: 'likely',
      severity: 1,
      message: `“${match[0].replace(/^,\s*/u, '')}” comments on the fact and adds none.`,
      repairs: [{ label: 'Leave it out', kind: 'delete', edits: [{ ...range, insert: '' }] }],
    }
  },
}

const isQuoted = ({ tokens }: Sentence, at: number): boolean =>
  tokens.some(({ from, to, quoted }) => quoted && from <= at && to > at)

const comments =
  '(?:underscoring|highlighting|underlining|showcasing|emphasi[sz]ing|exemplifying|illustrating|reflecting|demonstrating|reinforcing|cementing|solidifying|symboli[sz]ing|embodying|revealing|marking|offering|leaving|serving as|paving the way for|shedding light on|setting the stage for|standing as)'
const praise =
  '(?:multifaceted|intricate|enduring|profound|delicate|ever-evolving|ever-changing|evolving|pivotal|transformative|vibrant|unwavering|nuanced|complex|rich|remarkable|far-reaching|indelible|lasting|critical|vital|crucial|dynamic|interconnected|stark|poignant|timeless|collective|broader|deep-seated|undeniable)'
const abstract =
  '(?:nature|interplay|tapestry|landscape|balance|role|importance|significance|need|spirit|legacy|bonds?|commitment|resilience|complexit(?:y|ies)|relationship|power|impact|dynamics|challenges?|connections?|reminder|testament|journey|fabric|mark|potential|dedication|synergy|realit(?:y|ies)|intersection|era|chapter|milestone|moment|implications)'
const hung = new RegExp(
  `, (?:(?:thus|thereby|further|once again|vividly|clearly|starkly|ultimately) )?${comments} (?:the|a|an|its|their|his|her|both the|how) (?:[\\p{L}-]+ (?:and )?){0,3}?${praise} (?:and [\\p{L}-]+ )?(?:[\\p{L}-]+ )?${abstract}(?![\\p{L}-])[^.;“”]*(?=\\.$)`,
  'u',
)
