import type { BlockContent, Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { findWrongShape, type WrongShape } from '../../language/verb-shape'
import { type Proposal, type SentenceRule, prose, type Report } from '../rule'
import { replaceWord } from './replace-word'

/**
 * A verb in a form that the word before it does not take: *has wrote*, *were took*, *will visits*, *did not went*. Deliberate
 * exceptions: auxiliaries that stand for a whole verb (“the best we can is …”), and forms that read alike (put, read, come).
 */
export const verbForm: SentenceRule = {
  id: 'verb-form',
  category: 'broken',
  name: 'Wrong form of the verb',
  why: 'After “has” and “was” English takes “written”, “taken”, “gone”; after “will” and “did” it takes “write”, “take”, “go”.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR15'],
  examples: [
    { damaged: 'She has [[wrote]] to the prosecutor twice.', repaired: 'She has written to the prosecutor twice.' },
    { damaged: 'The suspects were [[took]] to a police station.', repaired: 'The suspects were taken to a police station.' },
    {
      damaged: 'Officials said that the plan will be [[implement]] in January.',
      repaired: 'Officials said that the plan will be implemented in January.',
    },
    { damaged: 'The law was [[approve]] on Monday.', repaired: 'The law was approved on Monday.' },
    { damaged: 'They did not [[went]] to the hearing.', repaired: 'They did not go to the hearing.' },
    { damaged: 'The police are [[investigate]] the case.', repaired: 'The police are investigating the case.' },
    { damaged: 'The board has [[fire]] him.', repaired: 'The board has fired him.' },
    { damaged: 'They have not [[decide]] on a date.', repaired: 'They have not decided on a date.' },
    { damaged: 'Traders are already [[feel]] the pinch.', repaired: 'Traders are already feeling the pinch.' },
    { damaged: 'The bridge will [[opened]] again in June.', repaired: 'The bridge will open again in June.' },
    { damaged: 'They did not [[expected]] to win.', repaired: 'They did not expect to win.' },
    { damaged: 'Some crops may [[has]] higher yields.', repaired: 'Some crops may have higher yields.' },
  ],
  sound: [
    'She has put the book down and had come early.',
    'Some paid for a bed. Those who could not went without.',
    'All we could was wait. The best they can is hope.',
    'The will says the house was hers, and what it was began to dawn on them.',
    'All they do is often miss the point. The will opened old wounds.',
    'He had cut the rope, and it was read aloud.',
    'There would be charges and not enough time. The towns had been rivals. What any human being has known is little.',
    'All they did was complain, and what they do best is wait. She may be lead singer and has need of rest.',
    'There may still be debate as to whether it is true. It will be sort of a resort. Rivers have swelled with the rain.',
    'She has not cause to complain. He was awarded a medal, and it was published the same day.',
    'Those who could left; those who could not hid. Whether they will is another matter.',
    'Will took the ball and ran. The film is woke in all the wrong ways.',
  ],
  *check(block, sentence) {
    yield* checkSentence(block, sentence)
  },
}

function* checkSentence(block: BlockContent, { tokens }: Sentence): Iterable<Report> {
  for (let at = 0; at < tokens.length; at++) {
    const wrong = findWrongShape(tokens, at)
    if (wrong && !isSound(wrong, tokens)) yield report(block, wrong)
  }
}

/** “Will took the ball” has a name; “The film is woke” an adjective. */
const isSound = ({ auxiliary, verb }: WrongShape, tokens: readonly Token[]): boolean =>
  isWhatIsAsked(verb, tokens) ||
  (auxiliary.text === 'Will' && auxiliary === tokens[0] && tokens.at(-1)?.text !== '?') ||
  (/^(?:woke|broke)$/u.test(verb.lower) &&
    !/^(?:up|by|at|into|out|down|off|the|a)$/u.test(tokens[tokens.indexOf(verb) + 1]?.lower ?? ''))

/** “Whether they will is another matter”: the clause that ends on its helper is what *is* tells of. */
const isWhatIsAsked = ({ lower }: Token, tokens: readonly Token[]): boolean =>
  /^(?:is|was|remains|depends)$/u.test(lower) && /^(?:whether|if|what|how|who|where|when|why|that)$/u.test(tokens[0]?.lower ?? '')

/** Verbs that often stand without an object. */
const alone =
  /^(?:open|close|start|end|change|increase|decrease|improve|move|return|remain|arrive|work|play|last|continue|happen|appear|rise|fall|stay|live|die|travel|resign|win|lose|participate|begin|reach|act|speak|meet|vote|wait|depend)$/u

/** “will announced next week”, “can bought online”: nothing behind the participle that it could have done something to. */
function passiveInstead(auxiliary: Token, verb: Token, next: Token | undefined): readonly Proposal[] {
  const isModal = /^(?:will|would|can|could|must|should|may|might)$/u.test(auxiliary.lower)
  if (!isModal || !next || verb.quoted || !canBe(verb.lower, 'participle') || !/^(?:ADP|ADV|ADJ|PUNCT|SCONJ)$/u.test(next.pos))
    return []
  return [{ label: `Put “be ${verb.text}”`, kind: 'choice', edits: [{ from: verb.from, to: verb.from, insert: 'be ' }] }]
}

function report({ text, tokens }: BlockContent, { auxiliary, verb, form }: WrongShape): Report {
  const passive = passiveInstead(auxiliary, verb, tokens[verb.index + 1])
  const words = text.slice(auxiliary.from, verb.to)
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${words}” does not go together: after “${auxiliary.text}” it is “${form}”.`,
    repairs: alone.test(form) ? [...replaceWord(verb, form), ...passive] : [...passive, ...replaceWord(verb, form)],
  }
}
