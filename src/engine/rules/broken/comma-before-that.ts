import type { Sentence } from '../../article'
import { beForms, copulas, modals } from '../../language/word-lists'
import { holdsAny } from '../../language/words-in'
import { type SentenceRule, prose } from '../rule'

const verbs = new Set(
  'said says stated states noted notes believe believes believed think thinks thought claimed claims announced announces explained explains know knows knew confirmed confirms stressed stresses emphasized emphasizes emphasised insisted insists hopes hoped reported reports declared declares promised argued argues warned warns indicated admitted denied demanded demands decided realized understood assumes assumed fears feared expects suggests suggested showed shows means known clear reminded reminds underlined underlines added adds learned learnt revealed reveals mentioned mentions pointed concluded concludes remembered recalled recalls wrote writes found discovered complained complains remarked remarks agreed ensure ensured'.split(
    ' ',
  ),
)

/**
 * A comma between a verb of saying or thinking and its clause: “He said, that it works.” Deliberate exceptions: an attribution set
 * between commas (“It was clear, he said, that …”), “that is”, and *that* as a word for itself (“he said, that day, …”).
 */
export const commaBeforeThat: SentenceRule = {
  id: 'comma-before-that',
  category: 'broken',
  name: 'Comma before “that”',
  why: 'English sets no comma between said, believes and the like and the clause that says what. German, Russian and Polish do, and the comma came along.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ18'],
  examples: [
    {
      damaged: 'The spokesman said[[,]] that the talks would go on.',
      repaired: 'The spokesman said that the talks would go on.',
    },
    { damaged: 'It became known[[,]] that the talks would go on.', repaired: 'It became known that the talks would go on.' },
    { damaged: 'Analysts believe[[,]] that prices will fall.', repaired: 'Analysts believe that prices will fall.' },
  ],
  sound: [
    'It was clear, officials said, that the bridge would not reopen.',
    '“It is clear,” he said, that the plan has failed.',
    'Much was said, that is, and little done.',
    'As he said, that day, he would come back.',
    'He said that it works, that it is cheap, and that it lasts.',
  ],
  *check(block) {
    for (const sentence of block.sentences) {
      const at = findComma(sentence)
      if (at === undefined) continue
      const comma = sentence.tokens[at]
      const verb = sentence.tokens[at - 1]
      if (!comma || !verb || comma.quoted) continue
      yield {
        ranges: [{ from: comma.from, to: comma.to }],
        tier: 'likely',
        severity: 1,
        message: `No comma belongs between “${verb.text}” and “that”.`,
        repairs: [{ label: 'Delete the comma', kind: 'safe', edits: [{ from: comma.from, to: comma.to, insert: '' }] }],
      }
    }
  },
}

/** The first comma of the sentence, if it stands right between such a verb and the clause it opens. */
function findComma({ tokens }: Sentence): number | undefined {
  if (!holdsAny(tokens, ['that'])) return undefined
  const at = tokens.findIndex(({ text }) => /^[,;:“”"()–—]$/u.test(text))
  const verb = tokens[at - 1]
  const next = tokens[at + 2]
  if (at < 2 || tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'that' || !verb || !next) return undefined
  if (!verbs.has(verb.lower) || tokens[0]?.lower === 'as') return undefined
  if (beForms.has(next.lower) || copulas.has(next.lower) || modals.has(next.lower) || next.pos === 'PUNCT' || next.pos === 'VERB')
    return undefined
  // “that day, …”: no clause follows
  return tokens[at + 3]?.text === ',' ? undefined : at
}
