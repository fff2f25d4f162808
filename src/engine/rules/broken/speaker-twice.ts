import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { isSpeech } from '../../language/speech-verbs'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * Who said it, twice in a sentence: *“I am not ready,” Reed said, Reed said.*, *it is closed, the mayor said, he said*, *said the head, Ada Reed, said Reed*. Deliberate
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
      damaged: '“We won them back,” said its director, Priya Raman[[, said Raman]].',
      repaired: '“We won them back,” said its director, Priya Raman.',
    },
    {
      damaged: '“It is over,” said Paul Reed, mayor of Hull[[, Reed said]].',
      repaired: '“It is over,” said Paul Reed, mayor of Hull.',
    },
    {
      damaged: 'Reed said that the talks were over[[, said Reed]].',
      repaired: 'Reed said that the talks were over.',
    },
    {
      damaged: 'According to Reed, the talks were over[[, Reed said]].',
      repaired: 'According to Reed, the talks were over.',
    },
    {
      damaged: 'The road is closed, the mayor said[[, he added]].',
      repaired: 'The road is closed, the mayor said.',
    },
  ],
  sound: [
    'It was a case of he said, she said. “It is closed,” Reed said, and Smith said so too.',
    'The road is closed, the mayor said, the police confirmed. It is late, she said, he left.',
    'It would be easy, his parents said, he recalled. He was a quiet man, the neighbours said, she added.',
    'It would take a week, the doctor said, he recalled.',
    'What he said, she said later, was wrong.',
    'Reed said it was over, and “it will stay so,” Reed said. Ada Reed said the talks were over, Paul Reed said.',
    'Berg said Reed would go, said Reed. According to Berg, Reed would go, Reed said. What Reed said was wrong, Berg said.',
  ],
  *check(_, sentence) {
    const { tokens } = sentence
    if (tokens.at(-4)?.text !== ',' || tokens.at(-1)?.text !== '.') return
    const report = checkEnd(sentence) ?? checkFar(sentence)
    if (report) yield report
  },
}

const isSaying = ({ lower }: Token): boolean => isSpeech(lower) && canBe(lower, 'past', 'third')

function checkEnd({ tokens }: Sentence): Report | undefined {
  const [who, said, comma] = tokens.slice(-6, -3)
  const [again, saidAgain] = tokens.slice(-3, -1)
  if (!who || !said || !comma || !again || !saidAgain || who.quoted) return undefined
  if (!isSaying(said) || !isSaying(saidAgain)) return undefined
  // “the doctor said, he recalled”: one tells what another said
  if (
    /^(?:recall|remember)/u.test(saidAgain.lower) ||
    (who.pos === 'NOUN' && /[^s]s$/u.test(who.lower) !== (again.lower === 'they'))
  )
    return undefined
  const isSame = who.pos === 'PROPN' && again.text === who.text
  const isPronoun = /^(?:he|she|they)$/u.test(again.lower) && /^(?:NOUN|PROPN)$/u.test(who.pos)
  if (!isSame && !isPronoun) return undefined
  return report(comma, saidAgain, `${who.text} ${said.text}`, `${again.text} ${saidAgain.text}`)
}

/** “…,” said its director, Ada Reed, said Reed. — “Reed said that …, said Reed.” — “According to Reed, …, Reed said.” */
function checkFar({ tokens }: Sentence): Report | undefined {
  const [comma, one, two] = tokens.slice(-4, -1)
  if (!comma || !one || !two || comma.quoted) return undefined
  const name = isSaying(one) && two.pos === 'PROPN' ? two : isSaying(two) && one.pos === 'PROPN' ? one : undefined
  if (!name) return undefined
  const before = tokens.slice(0, -4)
  const at = before.findLastIndex(({ text, quoted }) => text === name.text && !quoted)
  const first = before[at]
  if (!first || before.slice(at).some(({ quoted }) => quoted)) return undefined
  const verb = speaks(before, at)
  if (!verb) return undefined
  return report(comma, two, `${verb.text} … ${first.text}`, `${one.text} ${two.text}`)
}

/** The word that makes the name at this place the speaker: a verb right behind it, one before it with nothing but who it is between, “according”. */
function speaks(tokens: readonly Token[], at: number): Token | undefined {
  const next = tokens[at + 1]
  if (next && isSaying(next) && tokens[at - 1]?.pos !== 'PROPN' && !tokens.slice(0, at).some(isSaying) && isOpening(tokens, at))
    return next
  if (next && next.text !== ',') return undefined
  const start = tokens.slice(0, at).findLastIndex((token) => !nominal.test(token.pos) && token.text !== ',')
  const verb = tokens[start]
  if (verb && isSaying(verb) && !verb.quoted) return verb
  return tokens[0]?.lower === 'according' && tokens.slice(2, at).every(({ pos }) => pos === 'PROPN') ? tokens[0] : undefined
}

/** Nothing stands before the name but who it is. */
const isOpening = (tokens: readonly Token[], at: number): boolean => tokens.slice(0, at).every(({ pos }) => nominal.test(pos))
const nominal = /^(?:PROPN|NOUN|ADJ|DET|ADP|NUM|PART|PRON)$/u

function report(comma: Token, last: Token, once: string, again: string): Report {
  return {
    ranges: [{ from: comma.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${once}” and “${again}” both tell who said it.`,
    repairs: [{ label: 'Leave out the second', kind: 'single', edits: [{ from: comma.from, to: last.to, insert: '' }] }],
  }
}
