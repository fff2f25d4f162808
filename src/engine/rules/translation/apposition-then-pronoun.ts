import { isSpeech } from '../../language/speech-verbs'
import type { Sentence, Token } from '../../article'
import { canBe, verbForms } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A name, what explains it, and then a pronoun or *his* for the name again: *Dewi, a mother of two, she said no*, *The suspect, a resident of Rahat, his
 * arrest was extended*. Deliberate exceptions: speakers put between (*Smith, a lawyer, he said, had left*), sentences that open with a time or place.
 */
export const appositionThenPronoun: SentenceRule = {
  id: 'apposition-then-pronoun',
  category: 'translation',
  name: 'Pronoun behind an explained name',
  why: 'Indonesian, Arabic, Hebrew and Swahili name the subject, explain it, and take it up again with a pronoun. English goes on with the verb.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR16', 'BS12'],
  examples: [
    {
      damaged: 'Dewi, a mother of two, [[she]] sent her son home.',
      repaired: 'Dewi, a mother of two, sent her son home.',
    },
    { damaged: 'The suspect, a resident of Rahat, [[his]] arrest was extended.' },
  ],
  sound: [
    'Smith, a lawyer, he said, had left. In May, a month later, he left. The suspect, a man of 30, hands tied, was led away.',
    'Dewi, a mother of two, said she was ill. After Dewi, a mother of two, she was the next.',
    'A lawyer, a mother, she was much loved. The next day, a Monday, he left.',
    'Smith, a former aide, she told the court, had taken it. The plan, a bold one, he said on Monday, would cost nothing.',
    'The ring, a gift from her mother, she sold in 2010. The car, a red Ford, he left in the street.',
    'Khan, the mayor, it is said, will stand again.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const times =
  /^(?:day|week|month|year|morning|evening|night|afternoon|time|moment|today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|days|weeks|months|years|result|more|end)$/u

/** Verbs with an object, which stands before them where none is behind. */
const wantsObject = ({ lower }: Token): boolean =>
  verbForms(lower).some(({ base }) =>
    /^(?:sell|buy|leave|give|make|keep|take|write|build|send|find|lose|win|bring|put|use|paint|wear|share|respect|love|hate|hide|throw|lend|inherit|donate|spend)$/u.test(
      base,
    ),
  )

function checkSentence({ tokens }: Sentence): Report | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > 5 || tokens[0]?.quoted) return undefined
  const front = tokens.slice(0, comma)
  if (!front.every(({ pos, lower }, at) => /^(?:PROPN|NOUN|ADJ)$/u.test(pos) || (at === 0 && lower === 'the'))) return undefined
  const isNamed = front[0]?.pos === 'PROPN' || front[0]?.lower === 'the'
  if (!isNamed || front.some(({ lower }) => times.test(lower))) return undefined
  const opens = tokens[comma + 1]
  if (!opens || !/^(?:a|an|the)$/u.test(opens.lower)) return undefined
  const second = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  const inside = tokens.slice(comma + 1, second)
  if (second < 0 || inside.length > 9 || inside.some(({ pos, lower }) => pos === 'AUX' || pos === 'PUNCT' || times.test(lower)))
    return undefined
  const [pronoun, verb, next] = tokens.slice(second + 1, second + 4)
  if (!pronoun || !verb || !next || pronoun.quoted) return undefined
  if (
    /^(?:he|she|they|it)$/u.test(pronoun.lower) &&
    (verb.pos === 'AUX' || (verb.pos === 'VERB' && canBe(verb.lower, 'past', 'third')))
  ) {
    if (next.text === ',' || next.text === '.') return undefined
    const rest = tokens.slice(second + 3)
    // “Smith, a former aide, she told the court, had lied”
    const behindSpeech = rest.findIndex(({ text }) => text === ',')
    if (isSpeech(verb.lower) && /^(?:VERB|AUX)$/u.test(rest[behindSpeech + 1]?.pos ?? '')) return undefined
    // “Khan, the mayor, it is said, will stand again”
    if (pronoun.lower === 'it' && rest[1]?.text === ',' && isSpeech(rest[0]?.lower ?? '')) return undefined
    // “The ring, a gift from her mother, she sold in 2010”: the object stands first
    if (pronoun.lower !== 'it' && front[0]?.lower === 'the' && wantsObject(verb) && /^(?:ADP|CCONJ|PART)$/u.test(next.pos))
      return undefined
    const behind = tokens[second]?.to ?? pronoun.from
    return {
      ranges: [{ from: pronoun.from, to: pronoun.to }],
      tier: 'likely',
      severity: 5,
      message: `“${pronoun.text}” names again who opened the sentence.`,
      repairs: [{ label: `Leave out “${pronoun.text}”`, kind: 'single', edits: [{ from: behind, to: pronoun.to, insert: '' }] }],
    }
  }
  const isOwner = /^(?:his|her|their|its)$/u.test(pronoun.lower) && verb.pos === 'NOUN' && next.pos === 'AUX'
  return isOwner
    ? {
        ranges: [{ from: pronoun.from, to: pronoun.to }],
        tier: 'likely',
        severity: 5,
        message: `Who opened the sentence has no verb: “${pronoun.text} ${verb.text}” is a second subject.`,
        repairs: [],
      }
    : undefined
}
