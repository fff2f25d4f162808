import type { Sentence, Token } from '../../article'
import { numberOfNoun } from '../../language/noun-number'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Proposal } from '../rule'

const first = new Set(['is', 'are', 'was', 'were'])
const have = new Set(['has', 'have', 'had'])
const starting = new Set([...first, ...have])

/**
 * Two finite verbs side by side, of which one is too many: *is was*. Deliberate exceptions: sentences with *what*, *that*, *who* or the
 * like before the pair (what it is is a scandal; the man he was was gone), quotations, words doubled outright.
 */
export const verbPileUp: SentenceRule = {
  id: 'verb-pile-up',
  category: 'broken',
  name: 'One verb too many',
  why: 'Two verbs that each want a subject stand side by side. Machine translation leaves both when it cannot choose a tense.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS13'],
  examples: [
    { damaged: 'The plan [[is was]] approved by the council.', repaired: 'The plan was approved by the council.' },
    { damaged: 'The bridge [[was has been]] closed since May.', repaired: 'The bridge has been closed since May.' },
    { damaged: 'The talks [[are will]] be held in Oslo.', repaired: 'The talks will be held in Oslo.' },
    { damaged: 'He [[was is]] the leader of the party.', repaired: 'He is the leader of the party.' },
    { damaged: 'The laws [[has have]] been passed.', repaired: 'The laws have been passed.' },
    { damaged: 'The road [[is still can]]not be used.', repaired: 'The road still cannot be used.' },
  ],
  sound: [
    'What it is is a scandal. The man he was was gone.',
    'All there is is hope, and those who can will.',
    'The bank has had to close, and it could have been worse.',
    'He has had a cold. Fun was had, food was eaten. All he had was time. Those he has have left.',
    'As it was, has anyone asked? The thing is, is it true?',
    'The best asset the company has is its staff. The worst storm the islands ever had was in 1987.',
    'The big question is can they win without him. The one advantage small shops have is still their knowledge of the customer.',
    'The rights women have are under threat. The little the refugees have is shared.',
  ],
  cues: starting,
  *check(_, sentence) {
    for (let at = 1; at < sentence.tokens.length - 1; at++) {
      const pair = findPair(sentence, at)
      if (!pair) continue
      const [first, second, end] = pair
      yield {
        ranges: [{ from: first.from, to: end.to }],
        tier: 'likely',
        severity: 5,
        message: `“${first.text}” and “${second.text}” stand side by side; the sentence takes only one of them.`,
        repairs: [
          drop(first, { from: first.from, to: sentence.tokens[at + 1]?.from ?? second.from, insert: '' }),
          drop(second, { from: first.to, to: end === second ? second.to : end.to, insert: '' }),
        ],
      }
      break
    }
  },
}

const drop = (verb: Token, edit: { from: number; to: number; insert: string }): Proposal => ({
  label: `Leave out “${verb.text}”`,
  kind: 'choice',
  edits: [edit],
})

const second = new Set([...first, ...'has have had will would can could must should did does'.split(' ')])
const behindHave = new Set('is are was were has have will would can could must should'.split(' '))
/** With one of these at the head, even right before the pair, the first verb may close a clause. */
const clauseAlone = /^(?:what|whatever|who|whoever|which|that|where|when|how|why|as|than|if|because|while|all|whether|until)$/
/** Words that may end a clause in a verb, so that the next clause's verb comes right behind. */
const opening =
  /^(?:what|whatever|who|whoever|which|that|where|when|how|why|as|than|if|because|while|all|whether|thing|since|until|there|here|it|he|she|they|we|i|you)$/

const asked = /^(?:question|problem|trouble|issue|point|concern|doubt|fear|worry|puzzle|test)$/u

/** “The best asset the company has is its staff”: a noun, a subject right behind it, and *have* at the end of its clause. */
const endsBareClause = (tokens: readonly Token[], at: number): boolean =>
  // “The rights women have are under threat”
  (tokens[at - 2]?.pos === 'NOUN' && tokens[at - 1]?.pos === 'NOUN' && numberOfNoun(tokens[at - 1]?.lower ?? '') === 'plural') ||
  tokens
    .slice(1, at)
    .some(
      ({ pos, lower }, before) =>
        (tokens[before]?.pos === 'NOUN' || (tokens[before]?.pos === 'ADJ' && pos === 'DET')) &&
        (/^(?:DET|ADJ)$/u.test(pos) || /^(?:he|she|it|they|we|i|you)$/u.test(lower)) &&
        !tokens.slice(before + 1, at).some((token) => token.pos === 'PUNCT' || token.pos === 'VERB'),
    )

const isVerb = ({ pos }: Token): boolean => pos === 'AUX' || pos === 'VERB'

function findPair({ tokens }: Sentence, at: number): readonly [Token, Token, Token] | undefined {
  const one = tokens[at]
  const skipped = /^(?:still|already|also|now|even|only|never)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0
  const two = tokens[at + 1 + skipped]
  if (
    !one ||
    !starting.has(one.lower) ||
    !two ||
    one.quoted ||
    two.quoted ||
    one.lower === two.lower ||
    !isVerb(one) ||
    !isVerb(two)
  )
    return undefined
  if (!(have.has(one.lower) ? behindHave : second).has(two.lower)) return undefined
  // “He was is the leader”: nothing stands before the pronoun, so nothing is said of what he was.
  const held = tokens.slice(at === 1 ? 1 : 0, at)
  if (held.some((token) => opening.test(token.lower)) || clauseAlone.test(tokens[0]?.lower ?? '')) return undefined
  if (have.has(one.lower) && endsBareClause(tokens, at)) return undefined
  const three = tokens[at + 2 + skipped]
  // “The question is can they win”: asked as it would be by itself
  if (!have.has(one.lower) && three && asked.test(tokens[at - 1]?.lower ?? '') && /^(?:PRON|DET|PROPN)$/u.test(three.pos))
    return undefined
  // “Fun was had.”
  if (two.lower === 'had' && !have.has(one.lower) && !(three && canBe(three.text, 'participle'))) return undefined
  // The second verb may be two words: “was has been closed”.
  const end = three && /^(?:been|be)$/.test(three.lower) && have.has(two.lower) && !have.has(one.lower) ? three : two
  return three && (end === three || !canBe(three.text, 'third')) ? [one, two, end] : undefined
}
