import type { Sentence, Token } from '../../article'
import { readNounPhrase } from '../../language/noun-phrases'
import { isSpeech } from '../../language/speech-verbs'
import { mayBeFinite } from '../../language/verb-groups'
import { beForms } from '../../language/word-lists'
import { type SentenceRule, prose, type Report } from '../rule'

const verbs = new Set(
  'said says stated explained explains added adds claimed claims informed alleged alleges opined argued mentioned noted announced reported confirmed revealed disclosed stressed emphasized emphasised complained observed continued admitted asserted declared remarked commented'.split(
    ' ',
  ),
)

/**
 * A comma between who says something and the clause that says what, where nothing is quoted: “He said, the water is rising”, “He said that,
 * the water is rising.” Deliberate exceptions: a quotation behind the comma, an attribution or another word set between two commas (“He
 * said that, he believed, …”), speech that goes on with *I*, a question or a capital as spoken words do, and *as he said*, *it is said*.
 */
export const commaBehindSpeech: SentenceRule = {
  id: 'comma-behind-speech',
  category: 'broken',
  name: 'Comma between “said” and what was said',
  why: 'Without quotation marks English joins the two with “that” or with nothing. Bengali, Hindi, Indonesian and Chinese set a comma, and it came along.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ18'],
  examples: [
    {
      damaged: 'The head of the agency said[[,]] the water level was rising.',
      repaired: 'The head of the agency said that the water level was rising.',
    },
    {
      damaged: 'He also said that[[,]] the government has failed.',
      repaired: 'He also said that the government has failed.',
    },
    { damaged: 'Farmers alleged[[,]] no relief has come.', repaired: 'Farmers alleged that no relief has come.' },
  ],
  sound: [
    'The head of the agency said the water level was rising, and he said, “The dam holds.”',
    '“The water is rising,” he said, the crowd pressing round him. He said, however, that it held.',
    'He said that, he believed, the government had failed. As he said, the dam has held.',
    'It is said, the dam has held. He said, she said. She thought, Where is he? The mayor said, the paper reports, that he will go.',
    'He said that, the rain over, they would leave, and that, the day after, the road was shut.',
    'Having said that, the government has done little to help small firms.',
    'She said, I will go. He added that, if the dam broke, the town was lost.',
  ],
  cues: verbs,
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const opening =
  /^(?:the|a|an|these|those|his|her|its|their|our|there|he|she|it|they|we|no|some|many|most|all|about|every|each|both|this)$/u

function checkSentence({ tokens, text }: Sentence): Report | undefined {
  if (!/\.$/u.test(text)) return undefined
  const at = tokens.findIndex(({ text: mark }) => /^[,;:“”"–—‘’]$/u.test(mark))
  const comma = tokens[at]
  const before = tokens[at - 1]
  if (at < 2 || comma?.text !== ',' || comma.quoted || !before) return undefined
  const isThat = before.lower === 'that'
  const verb = isThat ? tokens[at - 2] : before
  const verbAt = isThat ? at - 2 : at - 1
  if (!verb || verbAt < 1 || !verbs.has(verb.lower) || isPassive(tokens, verbAt) || leansOnMore(tokens.slice(0, verbAt)))
    return undefined
  if (verb.pos === 'NOUN') return undefined
  const finite = findFinite(tokens, at + 1)
  if (finite === undefined || isSpeech(tokens[finite]?.lower ?? '')) return undefined
  // Behind another comma close by the words are set between two: “He said that, he believed, …”
  if (tokens.slice(at + 1, finite + 4).some(({ text: mark, quoted }) => mark === ',' || quoted)) return undefined
  const range = { from: comma.from, to: comma.to }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: isThat
      ? 'No comma belongs between “that” and what was said.'
      : `No comma belongs between “${verb.text}” and what was said, unless the words are quoted.`,
    repairs: [
      isThat
        ? { label: 'Delete the comma', kind: 'safe', edits: [{ ...range, insert: '' }] }
        : { label: 'Put “that”', kind: 'single', edits: [{ ...range, insert: ' that' }] },
    ],
  }
}

/** “According to what she said, …”, “When he had said, …”, “Having said that, …”: these words open no sentence of their own. */
const leansOnMore = (tokens: readonly Token[]): boolean =>
  /^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') ||
  tokens.some(({ lower }) =>
    /^(?:according|as|what|who|which|that|where|when|how|whether|if|than|having|sooner|hardly|scarcely)$/u.test(lower),
  )

/** “It is said”, “he has been informed”. */
const isPassive = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => beForms.has(lower) || lower === 'been' || lower === 'being')

/** The finite verb right behind the subject that opens a clause. */
function findFinite(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]
  if (!first || !(opening.test(first.text) || (first.pos === 'PROPN' && /^\p{Lu}/u.test(first.text)) || first.pos === 'NUM'))
    return undefined
  const isPronoun = /^(?:there|he|she|it|they|we)$/u.test(first.lower)
  const subject = isPronoun ? undefined : readNounPhrase(tokens, at)
  if (!isPronoun && (!subject || subject.temporal)) return undefined
  let next = isPronoun ? at + 1 : (subject?.head.index ?? 0) - (tokens[0]?.index ?? 0) + 1
  // “the people of the town are”
  while (tokens[next]?.lower === 'of' || tokens[next]?.lower === 'in') {
    const further = readNounPhrase(tokens, next + 1)
    if (!further) return undefined
    next = further.head.index - (tokens[0]?.index ?? 0) + 1
  }
  while (tokens[next]?.pos === 'ADV') next++
  const verb = tokens[next]
  return verb && (verb.pos === 'AUX' || (verb.pos === 'VERB' && mayBeFinite(verb))) ? next : undefined
}
