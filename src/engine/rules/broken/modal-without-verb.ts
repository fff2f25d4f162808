import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { modals } from '../../language/word-lists'
import { asking } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Will*, *must* and their like with the verb behind them lost: *the commission will whether the firm broke the law*, *their opinions will
 * also actively.* Deliberate exceptions: answers and comparisons, where the verb was said before (*he said he would gladly*, *than it
 * should*), inverted clauses (*nor will the court*), *will* and *might* as nouns, questions, and what a person said.
 */
export const modalWithoutVerb: SentenceRule = {
  id: 'modal-without-verb',
  category: 'broken',
  name: 'Verb missing after “will”, “must” or “can”',
  why: 'After such a word comes a verb. Here comes the start of another clause, or the end of the sentence: the verb was lost.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS09'],
  examples: [
    { damaged: 'The commission [[will whether]] the firm broke the law.' },
    { damaged: 'The opinions of residents [[will also actively]].' },
    { damaged: 'The pupils [[would to]] three other schools.' },
    { damaged: 'The court [[must on]] the appeal in May.' },
    { damaged: 'The price of fuel [[will more expensive]] in May.' },
  ],
  sound: [
    'The commission will ask whether the firm broke the law. He said he would gladly.',
    'It fell faster than it should in winter. Nor will the court on Monday. If they can, in May, they will.',
    'The court must on no account wait. The firm can by law sue. He wrote the will in May, and with all his might on the door he beat.',
    'Prices will more likely fall. Prices will in all likelihood rise, and they will, of course, stay. They will not, he said.',
  ],
  cues: modals,
  *check(_, sentence) {
    for (let at = 1; at + 1 < sentence.tokens.length; at++) {
      const report = checkModal(sentence, at)
      if (report) yield report
    }
  },
}

const elliptic =
  /^(?:than|as|if|when|what|whatever|where|how|who|which|so|not|nor|neither|no|never|only|but|like|while|whether|or|n't|n’t)$/u

function checkModal({ tokens, text }: Sentence, at: number): Report | undefined {
  const [subject, modal, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!subject || !modal || !next || modal.quoted || modal.pos !== 'AUX' || !modals.has(modal.lower)) return undefined
  if (!/^(?:will|would|must|can|could|should|may)$/u.test(modal.lower) || /\?[”’"')]*$/u.test(text)) return undefined
  if (!/^(?:NOUN|PROPN)$/u.test(subject.pos) || tokens.slice(Math.max(0, at - 14), at).some(({ lower }) => elliptic.test(lower)))
    return undefined
  const last = endOfGap(tokens, at)
  return last && report(modal, last)
}

/** The word that shows that no verb comes: “whether”, the preposition of a last phrase, or the adverb that ends the sentence. */
function endOfGap(tokens: readonly Token[], at: number): Token | undefined {
  let place = at + 1
  while (tokens[place]?.pos === 'ADV' && tokens[place]?.lower !== 'whether') place++
  const word = tokens[place]
  if (!word) return undefined
  if (place === at + 1 && (word.lower === 'whether' || word.lower === 'that')) return word
  if (
    place === at + 1 &&
    word.lower === 'to' &&
    !tokens.slice(place).some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
    /^(?:NUM|DET)$/u.test(tokens[place + 1]?.pos ?? '')
  )
    return word
  const measured = tokens[place - 1]
  // “will more expensive”
  if (
    place === at + 2 &&
    word.pos === 'ADJ' &&
    /^(?:more|less|too|very)$/u.test(measured?.lower ?? '') &&
    !canBe(word.lower, 'base')
  )
    return /^(?:ADP|PUNCT)$/u.test(tokens[place + 1]?.pos ?? '') &&
      !tokens.slice(place).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      ? word
      : undefined
  const adverb = tokens[place - 1]
  if (place > at + 1 && /^[.;]$/u.test(word.text) && adverb && manner.test(adverb.lower) && !sentenceAdverb.test(adverb.lower))
    return adverb
  if (place !== at + 1 || word.pos !== 'ADP' || !/^(?:on|in|at|with|from|for|by|into|of)$/u.test(word.lower)) return undefined
  // “will in all likelihood rise”: the verb stands behind the phrase.
  const rest = tokens.slice(place + 1)
  const [first] = rest
  const isPlain = rest.every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV)$/u.test(pos) || text === '.')
  return isPlain &&
    first?.pos === 'DET' &&
    !rest.some(({ text, pos }, behind) => pos === 'NOUN' && canBe(text, 'base') && rest[behind - 1]?.pos !== 'DET')
    ? word
    : undefined
}

const manner = /^\p{Ll}{3,}ly$/u
const sentenceAdverb =
  /^(?:probably|certainly|definitely|surely|possibly|gladly|happily|undoubtedly|likely|really|easily|hardly|barely|actually|eventually|finally|ultimately|simply|usually|normally|generally|only|early|daily|weekly|family|reply|supply|ally|italy|july)$/u

function report(modal: Token, last: Token): Report {
  return {
    ranges: [{ from: modal.from, to: last.to }],
    tier: 'likely',
    severity: 10,
    message: `After “${modal.text}” the verb is missing.`,
    repairs: [asking(`what comes after “${modal.text}”`)],
  }
}
