import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { isSpeech } from '../../language/speech-verbs'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Who said it, twice at the end of a sentence: *“I am not ready,” Reed said, Reed said.*, *it is closed, the mayor said, he said.* Deliberate
 * exceptions: *he said, she said*, two speakers with names of their own, and a clause between the two.
 */
export const speakerTwice: SentenceRule = {
  id: 'speaker-twice',
  category: 'broken',
  name: 'The speaker is named twice',
  why: 'A sentence tells once who said it. A translation that keeps the source of the original and adds its own tells it twice.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS17', 'NM03'],
  examples: [
    { damaged: '“I am not ready to vote,” Reed said[[, Reed said]].', repaired: '“I am not ready to vote,” Reed said.' },
    {
      damaged: 'The road is closed, the mayor said[[, he added]].',
      repaired: 'The road is closed, the mayor said.',
    },
  ],
  sound: [
    'It was a case of he said, she said. “It is closed,” Reed said, and Smith said so too.',
    'The road is closed, the mayor said, the police confirmed. It is late, she said, he left.',
    'What he said, she said later, was wrong.',
  ],
  *check(_, sentence) {
    const report = checkEnd(sentence)
    if (report) yield report
  },
}

const isSaying = ({ lower }: Token): boolean => isSpeech(lower) && canBe(lower, 'past', 'third')

function checkEnd({ tokens }: Sentence): Report | undefined {
  const stop = tokens.at(-1)
  const [who, said, comma] = tokens.slice(-6, -3)
  const [again, saidAgain] = tokens.slice(-3, -1)
  if (!who || !said || !comma || !again || !saidAgain || stop?.text !== '.' || comma.text !== ',' || who.quoted) return undefined
  if (!isSaying(said) || !isSaying(saidAgain)) return undefined
  const isSame = who.pos === 'PROPN' && again.text === who.text
  const isPronoun = /^(?:he|she|they)$/u.test(again.lower) && /^(?:NOUN|PROPN)$/u.test(who.pos)
  if (!isSame && !isPronoun) return undefined
  return {
    ranges: [{ from: comma.from, to: saidAgain.to }],
    tier: 'likely',
    severity: 5,
    message: `“${who.text} ${said.text}” and “${again.text} ${saidAgain.text}” both tell who said it.`,
    repairs: [{ label: 'Leave out the second', kind: 'single', edits: [{ from: comma.from, to: saidAgain.to, insert: '' }] }],
  }
}
