import type { Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * *“It was hard,” she said a resident*: Greek, Russian and Spanish put the speaker behind the verb, and a machine adds a pronoun before it. Deliberate
 * exceptions: what was said goes on (*he said the mayor was ill*), somebody told or warned (*he warned the coach*), and *a* or *the* before what no one can be.
 */
export const speakerWithPronoun: ParagraphRule = {
  id: 'speaker-with-pronoun',
  category: 'broken',
  name: 'A pronoun beside the speaker',
  why: 'In many languages the speaker stands behind the verb, and a machine adds “he” or “she” before it. One of the two is enough.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['BS12'],
  examples: [
    { damaged: '“It was hard,” [[she]] said a resident of the town.', repaired: '“It was hard,” said a resident of the town.' },
    { damaged: '“We lost,” [[he]] explained the coach.', repaired: '“We lost,” explained the coach.' },
    { damaged: 'It was hard, [[they]] said the residents.', repaired: 'It was hard, said the residents.' },
  ],
  sound: [
    '“It was hard,” said a resident. “It was hard,” he said the mayor told him.',
    '“One more mistake and you are out,” he warned the coach. “This will hurt,” she warned the patient.',
    '“It is late,” he said. The mayor left.',
    'The plan, she said the mayor had told her, failed.',
  ],
  cues: ['he', 'she', 'they'],
  *check({ tokens }) {
    for (let at = 2; at + 3 < tokens.length; at++) {
      if (!/^(?:he|she|they)$/u.test(tokens[at]?.lower ?? '')) continue
      const report = checkSpeaker(tokens, at)
      if (report) yield report
    }
  },
}

const saying =
  /^(?:said|says|explain(?:ed|s)|add(?:ed|s)|stress(?:ed|es)|recall(?:ed|s)|declare[ds]|complain(?:ed|s)|note[ds]|emphasi[sz]e[ds]|state[ds]|lament(?:ed|s)|insist(?:ed|s))$/u

function checkSpeaker(tokens: readonly Token[], at: number): Report | undefined {
  const [before, pronoun, verb, article, noun, next] = tokens.slice(at - 1, at + 5)
  if (!before || !pronoun || !verb || !article || !noun || pronoun.quoted || !saying.test(verb.lower)) return undefined
  const isBehindSpeech = /^[”"]$/u.test(before.text) || (before.text === ',' && endsHere(next))
  if (!isBehindSpeech || !/^(?:the|a|an)$/u.test(article.lower)) return undefined
  const singular = noun.lower.replace(/s$/u, '')
  if (!speakingRoles.has(noun.lower) && !speakingRoles.has(singular)) return undefined
  if (!(endsHere(next) || /^(?:of|from|in|at)$/u.test(next?.lower ?? ''))) return undefined
  // “he said the head of the school was ill”: what was said goes on.
  if (tokens.slice(at + 4, at + 14).some(({ pos }) => pos === 'AUX' || pos === 'VERB') && !endsHere(next)) return undefined
  if (/^(?:he|she)$/u.test(pronoun.lower) !== (singular === noun.lower)) return undefined
  return {
    ranges: [{ from: pronoun.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” and “${article.text} ${noun.text}” both say who spoke.`,
    repairs: [
      {
        label: `Leave out “${pronoun.text}”`,
        kind: 'single',
        edits: [{ from: pronoun.from, to: verb.from, insert: '' }],
      },
    ],
  }
}

const endsHere = (next: Token | undefined): boolean => next === undefined || /^[.,;:]$/u.test(next.text)
