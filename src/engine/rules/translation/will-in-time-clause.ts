import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, inflect } from '../../language/verb-forms'
import { isSpeech } from '../../language/speech-verbs'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

/**
 * *Will* behind *until*, *after*, *once* or *as soon as*, and behind *When* or *If* at the start: *until the road will be open*, *When the police will come, we will
 * talk*. Deliberate exceptions: *asked when he will come*, *If you will excuse me*, *if that will help*, a *will* that is a noun.
 */
export const willInTimeClause: SentenceRule = {
  id: 'will-in-time-clause',
  category: 'translation',
  name: 'Future in a clause of time',
  why: 'Most languages have the future there. English has the present: “until the road is open”, “when he comes, we will talk”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR06'],
  examples: [
    { damaged: 'It stays shut [[until the road will be]] open.', repaired: 'It stays shut until the road is open.' },
    { damaged: '[[When the police will come]], we will talk.', repaired: 'When the police come, we will talk.' },
    { damaged: '[[As soon as he will come]], we will talk.', repaired: 'As soon as he comes, we will talk.' },
    { damaged: '[[By the time he will come]], we will be gone.', repaired: 'By the time he comes, we will be gone.' },
    {
      damaged: 'The border will be opened [[once the talks will be]] over.',
      repaired: 'The border will be opened once the talks are over.',
    },
    {
      damaged: '[[Until the results will be]] known, nobody will comment.',
      repaired: 'Until the results are known, nobody will comment.',
    },
    { damaged: '[[After they will agree]], the road opens.', repaired: 'After they agree, the road opens.' },
  ],
  sound: [
    'It stays shut until the road is open. He asked when the police will come. When will they come, and who will tell?',
    'After the will was read, they left. When he will return, nobody knows. If it will help, he will go.',
    'All at once the club will have no coach. Once again the team will play at home, and once there he will wait.',
    'Until the will of the people is known, they wait.',
    'The days before the vote will be tense. The day after the team will fly to Madrid. What happens after the summit will depend on China.',
    'After the vote parliament will rise, and members will go home. When the strike will end, nobody knows, and ministers will not guess.',
    'The wait until the trial will be long. He comes home on Monday; soon after he will go back to work.',
    'They want proof before they will pay. Banks want a deposit before they will lend. How much must one suffer before the law will step in?',
  ],
  cues: ['will'],
  *check(block, sentence) {
    for (let at = 0; at + 3 < sentence.tokens.length; at++) {
      const report = checkOpener(block, sentence, at)
      if (report) yield report
    }
  },
}

function checkOpener(block: BlockContent, { tokens, text }: Sentence, at: number): Report | undefined {
  const first = tokens[at]
  if (!first) return undefined
  const isSure = /^(?:until|till|after|before)$/u.test(first.lower) || isAsSoonAs(tokens, at) || isOnce(tokens, at)
  const isWhen = at === 0 && first.lower === 'when'
  if (!isSure && !isWhen) return undefined
  const start = isSure && /^(?:as|by)$/u.test(first.lower) ? at + 3 : at + 1
  const place = tokens.slice(start, start + 6).findIndex(({ lower }) => lower === 'will')
  const will = tokens[start + place]
  const verb = tokens[start + place + 1]
  if (place < 1 || !will || !verb || will.pos !== 'AUX' || first.quoted !== verb.quoted || !canBe(verb.lower, 'base'))
    return undefined
  const subject = tokens.slice(start, start + place)
  const isSubject =
    (subject.length === 1 && /^(?:he|she|it|they|we|you|i)$/u.test(subject[0]?.lower ?? '')) ||
    (/^(?:DET|PROPN|PRON)$/u.test(subject[0]?.pos ?? '') &&
      subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/u.test(pos)) &&
      /^(?:NOUN|PROPN)$/u.test(subject.at(-1)?.pos ?? ''))
  if (!isSubject) return undefined
  // “After a long debate Congress will vote”: the phrase is over before the subject. Only where another verb follows behind a comma is it a clause.
  const rest = tokens.slice(start + place + 1)
  const comma = rest.findIndex(({ text }) => text === ',')
  if (
    at === 0 &&
    (comma < 0 ||
      !rest.slice(comma + 1).some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'third', 'past', 'base'))))
  )
    return undefined
  if (isWhen && (!rest.slice(comma + 1).some(({ lower }) => lower === 'will') || !/\.[”"’]?$/u.test(text))) return undefined
  if (
    (first.lower === 'after' || first.lower === 'before') &&
    subject.length !== 1 &&
    !/^(?:the|this|his|her|its|their)$/u.test(subject[0]?.lower ?? '')
  )
    return undefined
  if (at > 0 && isOfPhrase(tokens, at)) return undefined
  if (at === 0 && !isWhen && goesOn(rest.slice(comma + 1))) return undefined
  if (isWhen && isAskedBehind(rest, comma)) return undefined
  // “They want proof before they will pay”, “How much must one suffer before the law will act”: what they are willing to do
  const isAsked =
    (subject.length === 1 && subject[0]?.pos === 'PRON') || tokens.slice(0, at).some(({ lower }) => asking.test(lower))
  if (first.lower === 'before' && verb.lower !== 'be' && isAsked) return undefined
  // “after the meeting he will”
  if (subject.slice(1).some(({ pos }) => pos === 'PRON' || pos === 'DET')) return undefined
  return report(block, first, will, verb, subject)
}

/** What somebody asks for before he does what is wanted of him. */
const asking = /^(?:must|needs?|needed|wants?|wanted|requires?|required|demands?|demanded)$/u

/** “The day after the team will fly”, “What happens after the vote will matter”: the word hangs on a noun or adverb, and *will* is the main verb. */
function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  if (/^(?:as|by)$/u.test(tokens[at]?.lower ?? '')) return false
  const before = tokens[at - 1]
  if (
    /^(?:soon|shortly|long|immediately|straight|right|day|week|month|year|season|morning|evening|night|days|weeks|months|years)$/u.test(
      before?.lower ?? '',
    )
  )
    return true
  const start = tokens.slice(0, at).findLastIndex(({ text }) => /^[;:–—]$/u.test(text)) + 1
  const ahead = tokens.slice(start, at)
  const verbs = ahead.filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const relative = ahead.findIndex(({ lower }) =>
    /^(?:what|that|which|who|those|anyone|everything|anything|nothing|all)$/u.test(lower),
  )
  if (relative < 0) return verbs.length === 0
  return verbs.length < 2 && !ahead.slice(0, relative).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** “After the vote parliament will rise, and members will go home”, “…, his lawyers say”: the main clause is over at the comma. */
function goesOn(behind: readonly Token[]): boolean {
  const [first] = behind
  const words = behind.filter(({ pos }) => pos !== 'PUNCT')
  return (
    first !== undefined &&
    (/^(?:and|but|or|who|which|where|when|as|with|while)$/u.test(first.lower) ||
      (words.length < 6 && isSpeech(words.at(-1)?.lower ?? '') && words.at(-2)?.pos !== 'AUX'))
  )
}

/** “When the strike will end, nobody knows”, “When he will go is unclear”: a question, taken up or told of. */
const isAskedBehind = (rest: readonly Token[], comma: number): boolean =>
  rest.slice(2, comma).some(({ lower }) => /^(?:is|was|remains?|depends?|has)$/u.test(lower)) ||
  rest
    .slice(comma + 1)
    .some(
      ({ lower }, place, behind) =>
        /^(?:knows?|says?|tells?|decides?|guess|predicts?|reveals?|discloses?)$/u.test(lower) &&
        /^(?:[.,;]|yet|for)$/u.test(behind[place + 1]?.lower ?? ''),
    )

/** “once the talks will be over”, not “at once”, “more than once” */
const isOnce = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'once' &&
  /^(?:the|this|his|her|its|their|they|he|she|it|we)$/u.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:at|all|more|for|only|than|just|this|but|and|not|or)$/u.test(tokens[at - 1]?.lower ?? '')

/** “as soon as”, “by the time” */
const isAsSoonAs = (tokens: readonly Token[], at: number): boolean =>
  /^(?:as soon as|by the time)$/u.test(
    tokens
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )

function report(block: BlockContent, first: Token, will: Token, verb: Token, subject: readonly Token[]): Report {
  const words = block.text.slice(first.from, verb.to)
  const head = subject.at(-1)
  const isPlural = /^(?:they|we|you|i|police|people)$/u.test(head?.lower ?? '') || /[^s]s$/u.test(head?.lower ?? '')
  const put = verb.lower === 'be' ? (isPlural ? 'are' : 'is') : isPlural ? verb.text : thirdOf(verb.text)
  const change: Proposal = { label: `Put “${put}”`, kind: 'single', edits: [{ from: will.from, to: verb.to, insert: put }] }
  return {
    ranges: [{ from: first.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `In “${words}” English has the present: “${put}”.`,
    repairs: [change],
  }
}

const thirdOf = (base: string): string => inflect(base, 'third')[0] ?? base
