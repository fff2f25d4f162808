import type { Sentence } from '../../article'
import { canBe, isKnownVerb } from '../../language/verb-forms'
import { asking } from '../../proposals'
import { type ParagraphRule, type Report } from '../rule'

/**
 * A sentence that opens with a number of people or things and has no verb at all: *A total of 310 firefighters on the ground.* Deliberate
 * exceptions: short ones, headings, lists, answers to a question, and words that may be verbs.
 */
export const countedWithoutVerb: ParagraphRule = {
  id: 'counted-without-verb',
  category: 'broken',
  name: 'A number of people, and no verb',
  why: 'The sentence counts somebody and stops before it tells what they did. Many languages need no “are” or “were” there.',
  scope: 'paragraph',
  blocks: ['body'],
  covers: ['BS09'],
  examples: [
    { damaged: 'The fire spread. [[A total of 310 firefighters]] on the ground, with the help of 14 planes.' },
    { damaged: 'It was late. [[More than 400 people]] in the stadium at the time of the attack.' },
    { damaged: 'The square was shut. [[Around 200 police officers]] at the scene of the attack on Monday morning.' },
  ],
  sound: [
    'It was late. More than 400 people were in the stadium at the time.',
    'How many came? More than 400 people from all the villages of the valley.',
    'Some 30 men left in a boat for the town.',
  ],
  outranks: ['lost-verb'],
  *check(block) {
    for (const sentence of block.sentences) {
      const before = block.sentences[sentence.index - 1]
      const report = before && /[?:…]["”’)]*$/u.test(before.text) ? undefined : checkSentence(sentence)
      if (report) yield report
    }
  },
}

const opening =
  /^(?:A total of|More than|About|Some|Nearly|Around|At least|Over|Almost|Another|Up to|As many as) (?:\d[\d,]*|\p{Ll}+) (?:(?!of )\p{Ll}+ )?(?<noun>\p{Ll}+s|people|men|women|children|police)(?! \p{Ll}+s )(?!\p{L})/u
const fewest = 9

function checkSentence({ tokens, text, from }: Sentence): Report | undefined {
  const found = opening.exec(text)
  if (!found || tokens.length < fewest || !/[^?!…:]\.$/u.test(text) || tokens.some(({ quoted }) => quoted)) return undefined
  if (!tokens.slice(0, 5).some(({ pos }) => pos === 'NUM')) return undefined
  const start = from + found[0].length
  const rest = tokens.filter((token) => token.from >= start)
  const isPlain = rest.every(
    (token, at) =>
      /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ)$/u.test(token.pos) ||
      token.text === ',' ||
      (at === rest.length - 1 && token.text === '.'),
  )
  const mayHide = rest.some(
    ({ pos, text: word }, at) =>
      /^(?:NOUN|ADJ)$/u.test(pos) &&
      isKnownVerb(word) &&
      canBe(word, 'past', 'base', 'third') &&
      !/^(?:DET|ADJ|ADP|NUM)$/u.test(rest[at - 1]?.pos ?? 'X'),
  )
  if (
    !isPlain ||
    mayHide ||
    rest[0]?.pos !== 'ADP' ||
    /^(?:years?|days?|hours?|minutes?|weeks?|months?|miles?|metres?|meters?|kilometres?|times|dollars|euros|pounds)$/u.test(
      found.groups?.['noun'] ?? '',
    )
  )
    return undefined
  return {
    ranges: [{ from, to: from + found[0].length }],
    tier: 'likely',
    severity: 10,
    message: `“${found[0]}” has no verb before the sentence ends.`,
    repairs: [asking('what they did', 'What did they do?')],
  }
}
