import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, isKnownVerb, verbForms } from '../../language/verb-forms'
import { beForms, modals } from '../../language/word-lists'
import { askFirst, askIfSaid } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * An adjective where English has the adverb: *was heavy damaged*, *an extreme dangerous road*, *can easy find*, *rose significant in May*, *played
 * very good*. Deliberate exceptions: words that are both (*hard, fast, full grown*), a noun behind (*is public administered land*), *looks good*.
 */
export const adjectiveForAdverb: SentenceRule = {
  id: 'adjective-for-adverb',
  category: 'translation',
  name: 'Adjective where an adverb belongs',
  why: 'In German, Dutch, the Nordic languages and others one word serves as adjective and adverb. In English the adverb mostly ends in “-ly”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR14'],
  examples: [
    { damaged: 'The bridge was [[heavy damaged]] in the flood.', repaired: 'The bridge was heavily damaged in the flood.' },
    { damaged: 'Two men were [[serious injured]].', repaired: 'Two men were seriously injured.' },
    { damaged: 'It was an [[extreme dangerous]] road.', repaired: 'It was an extremely dangerous road.' },
    { damaged: 'You can [[easy find]] the form.', repaired: 'You can easily find the form.' },
    { damaged: 'Prices [[rose significant]] in May.', repaired: 'Prices rose significantly in May.' },
    { damaged: 'The team [[played very good]].', repaired: 'The team played very well.' },
    { damaged: 'The coach [[speaks English very good]].', repaired: 'The coach speaks English very well.' },
    { damaged: 'The pope was [[warm welcomed]] in Maputo.', repaired: 'The pope was warmly welcomed in Maputo.' },
  ],
  sound: [
    'It was heavily damaged, and the heavy damaged gate is full grown. Extreme cold weather is a relative term.',
    'It is easy. Find the form. The food looks very good, and the shop sells very good bread.',
    'The fall, significant in itself, was final. He was direct, inspired and quick.',
    'The most serious injured are at home. They are public sector employed staff.',
    'An extreme long shot opens the film. It was an extreme slow motion replay.',
  ],
  *check(block, sentence) {
    for (let at = 1; at + 1 < sentence.tokens.length; at++) {
      const word = sentence.tokens[at]
      // Nearly every word falls here.
      if (!word || !(adverbs.has(word.text) || word.text === 'good')) continue
      const report = checkWord(block, sentence, at)
      if (report) yield report
    }
  },
}

const irregular: Readonly<Record<string, string>> = {
  good: 'well',
  full: 'fully',
  true: 'truly',
  whole: 'wholly',
  public: 'publicly',
}

function adverbOf(adjective: string): string {
  const known = irregular[adjective]
  if (known) return known
  if (/ic$/u.test(adjective)) return `${adjective}ally`
  if (/[^aeiou]y$/u.test(adjective)) return `${adjective.slice(0, -1)}ily`
  return /(?:a|i|p|t|d)ble$/u.test(adjective) ? adjective.replace(/e$/u, 'y') : `${adjective}ly`
}

/** Adjectives that no good writer uses as adverbs. */
const adverbs: ReadonlySet<string> = new Set(
  `serious heavy complete total severe extreme bad slight partial strong careful quick rapid official legal illegal temporary permanent
  final public clear direct correct regular constant significant considerable substantial gradual sudden successful active brutal fatal
  violent immediate urgent easy sharp critical exact previous recent simultaneous unanimous automatic physical mental financial political
  relative exceptional dramatic drastic enormous visible particular intensive thorough mutual exclusive primary principal
  continuous frequent separate voluntary anonymous peaceful safe proper sufficient warm strict fierce harsh firm swift loud broad narrow deliberate
  explicit repeated reluctant accidental unlawful marked`.split(/\s+/u),
)
/** Those that tell how much, and what they tell it of. */
const degrees = /^(?:extreme|relative|exceptional|considerable|significant)$/u
const gradable =
  /^(?:dangerous|difficult|important|small|large|big|bad|good|slow|fast|hard|easy|strong|weak|new|young|old|rare|common|cheap|expensive|simple|complex|complicated|serious|popular|long|short|happy|unhappy|useful|successful|stable|sensitive|beautiful|careful|heavy|interesting|positive|negative|calm|quiet|safe)$/u
const amounts =
  /^(?:significant|considerable|substantial|marked|rapid|dramatic|gradual|constant|sudden|slight|drastic|enormous|sharp|visible)$/u
const moving = /^(?:grow|rise|fall|drop|increase|decrease|decline|improve|change|shrink|worsen|deteriorate|differ|vary)$/u
const behindAmount =
  /^(?:[.,;:]|in|on|at|since|from|to|by|during|over|last|this|after|against|amid|following|under|compared|when|while|until|before|although|because|despite|and|as|with|between|due|throughout|yesterday|today)$/u
const doing =
  /^(?:play(?:s|ed|ing)?|work(?:s|ed|ing)?|perform(?:s|ed|ing)?|know(?:s|n)?|knew|understand(?:s|ing)?|understood|function(?:s|ed|ing)?|going|sleep|slept|hear|heard|speak(?:s|ing)?|spoke|sings?|sang|organi[sz]ed|prepared|behav(?:es?|ed|ing)|cooperat(?:es?|ed|ing)|developed|progressing|trained)$/u
const alsoVerbs = /^(?:complete|direct|clear|correct|separate|slight|total|safe|final|public|average|good)$/u

function checkWord(block: BlockContent, { tokens }: Sentence, at: number): Report | undefined {
  const [before, word, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!before || !word || !next || word.quoted !== next.quoted || before.text === '-') return undefined
  if (word.text === 'good') return goodForWell(block, tokens, at)
  if (!next.spaced && next.pos !== 'PUNCT') return undefined
  if (next.text !== next.lower || !/^\p{L}+$/u.test(next.text)) return isAmountBehind(block, tokens, at)
  if (isBe(before) && isParticiple(next, after)) return report(block, word, next, word)
  // “an extreme long shot”, “extreme slow motion”
  if (/^(?:slow motion|long shot|long range|hard core|fast bowler)$/u.test(`${next.text} ${after?.text}`)) return undefined
  if (degrees.test(word.text) && gradable.test(next.text) && /^(?:DET|AUX)$/u.test(before.pos) && mayStand(word, before, after))
    return report(block, word, next, word)
  if (
    modals.has(before.lower) &&
    !alsoVerbs.test(word.text) &&
    (next.pos === 'VERB' || after?.pos === 'DET') &&
    canBe(next.text, 'base') &&
    !next.text.endsWith('ed')
  )
    return report(block, word, next, word)
  return isAmountBehind(block, tokens, at)
}

const isBe = ({ lower }: Token): boolean => beForms.has(lower) || /^(?:be|been|being|got)$/u.test(lower)

/** “was heavy damaged”, but not “is public administered land”, “was final and …”. */
function isParticiple(word: Token, after: Token | undefined): boolean {
  return (
    /(?:ed|en|wn|lt|rt|und|ught)$/u.test(word.text) &&
    (word.pos === 'VERB' || word.pos === 'ADJ') &&
    isKnownVerb(word.text) &&
    canBe(word.text, 'participle') &&
    !canBe(word.text, 'base') &&
    !/^(?:NOUN|ADJ|PROPN)$/u.test(after?.pos ?? '') &&
    after?.text !== '-'
  )
}

/** “a considerable new sum”, “is significant new evidence” say two things of one noun; what is extreme or relative is mostly the next word. */
const mayStand = (word: Token, before: Token, after: Token | undefined): boolean =>
  /^(?:considerable|significant)$/u.test(word.text) ? false : before.pos === 'DET' ? after?.pos === 'NOUN' : after?.pos !== 'NOUN'

/** “rose significant in May” */
function isAmountBehind(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [before, verb, word, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!verb || !word || !next || verb.pos !== 'VERB' || !amounts.test(word.text) || !behindAmount.test(next.lower))
    return undefined
  if (!before || /^(?:DET|ADJ|ADP)$/u.test(before.pos) || (next.lower === 'and' && tokens[at + 2]?.pos === 'ADJ'))
    return undefined
  const base = verbForms(verb.lower)[0]?.base ?? ''
  return moving.test(base) ? report(block, verb, word, word) : undefined
}

/** “played very good” */
function goodForWell(block: BlockContent, tokens: readonly Token[], at: number): Report | undefined {
  const [degree, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  // “speaks English very good”
  const hasObject =
    degree?.lower === 'very' && /^(?:NOUN|PROPN)$/u.test(tokens[at - 2]?.pos ?? '') && tokens[at - 3]?.pos === 'VERB'
  const verb = tokens[hasObject ? at - 3 : at - 2]
  if (!verb || !degree || !word || !next || !/^(?:very|so|too|quite|really|extremely|pretty)$/u.test(degree.lower))
    return undefined
  if (
    verb.pos !== 'VERB' ||
    !doing.test(verb.lower) ||
    !/^(?:[.,;:]|in|at|on|with|for|and|during|against|since|today|yesterday|this|last)$/u.test(next.lower)
  )
    return undefined
  if (next.lower === 'and' && tokens[at + 2]?.pos === 'ADJ') return undefined
  return report(block, verb, word, word)
}

function report(block: BlockContent, first: Token, last: Token, word: Token): Report {
  const words = block.text.slice(first.from, last.to)
  const put = adverbOf(word.text)
  const all = block.text.slice(first.from, word.from) + put + block.text.slice(word.to, last.to)
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 1,
    message: `“${words}” needs the adverb: “${put}”.`,
    repairs: askFirst(word.quoted, askIfSaid(`“${words}”`), {
      label: `Put “${all}”`,
      kind: 'single',
      edits: [{ from: word.from, to: word.to, insert: put }],
    }),
  }
}
