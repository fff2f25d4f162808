import type { Token } from '../../article'
import { asking } from '../../proposals'
import { type SentenceRule, prose } from '../rule'

/**
 * *Mr*, *Mrs* or *Ms* with no name behind it: “The aim of Mr was …”. The machine took a word for *lord* or *sir* for the title, or lost
 * the name. Deliberate exceptions: two titles of one name (*Mr and Mrs Lang*), particles of names (*Mr de Klerk*), and what is said of
 * the word itself, in quotation marks.
 */
export const titleWithoutName: SentenceRule = {
  id: 'title-without-name',
  category: 'translation',
  name: 'Title without a name',
  why: 'Behind Mr, Mrs or Ms a name is missing, or another word stood in the original: lord, lady, sir.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'caption'],
  covers: ['BS09'],
  examples: [
    { damaged: 'The main aim of [[Mr]] was to strengthen the state.' },
    { damaged: 'It was for the [[Mr]] to buy the grain first.' },
    { damaged: '[[Mrs]] had no say in it, her neighbours said.' },
  ],
  sound: [
    'Mr and Mrs Lang met Mr de Klerk, Ms van Dyk and Mr bin Salman.',
    'They wrote “Mr” before his name. Ms. Lee has left.',
    'Mr. Smith was ill. Call him Mr, he said.',
    'Male surgeons use Mr in place of Dr. She prefers Ms to Mrs. The form offers Mr, Mrs and Ms in a list.',
  ],
  cues: ['mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.'],
  *check({ tokens }) {
    for (const [at, title] of tokens.entries()) {
      const next = tokens[at + (tokens[at + 1]?.text === '.' ? 2 : 1)]
      if (!/^(?:Mr|Mrs|Ms)\.?$/u.test(title.text) || title.quoted || !next || !isNoName.test(next.text)) continue
      if (isNamedItself(tokens, at)) continue
      yield {
        ranges: [{ from: title.from, to: title.to }],
        tier: 'likely',
        severity: 5,
        message: `Behind “${title.text}” the name is missing.`,
        repairs: [asking(`whose name stood behind “${title.text}”`)],
      }
    }
  },
}

/** “Surgeons use Mr in place of Dr”, “offers Mr, Mrs and Ms in a list”: the word itself is meant. */
const isNamedItself = (tokens: readonly Token[], at: number): boolean =>
  naming.test(tokens[at - 1]?.lower ?? '') ||
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:Mr|Mrs|Ms|Miss|Dr|Mx)$/u.test(text))

const naming =
  /^(?:use[ds]?|using|drop(?:s|ped)?|prefer(?:s|red)?|writes?|wrote|calls?|called|adds?|added|puts?|choose|chose|write|omit(?:s|ted)?|word|title|honorific|plain|say|says|himself|herself|as)$/u

/** Small words that no name begins with. */
const isNoName =
  /^(?:is|was|has|had|did|does|can|could|will|would|must|should|may|might|to|of|in|on|at|by|for|from|with|who|which|that|said|says|not|the|his|her)$/u
