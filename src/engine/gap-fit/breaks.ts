import type { BlockContent, Sentence, Token } from '../article'
import { analyseClauses, type ClauseSense } from '../language/clause'
import { canBe, verbForms } from '../language/verb-forms'
import { onceEach } from '../once-each'
import { isAfterthought, isSaidAgain } from './afterthought'
import { gainOfJoining, type Words, withoutStop } from './find-gaps'
import { opensLower } from './lost-start'
import { openEnd } from './open-end'
import { isSmallWord } from './word-class'

/** The place between two neighbouring sentences of a block, and what speaks for and against a stop there. */
export interface Break {
  readonly before: Sentence
  readonly after: Sentence
  /** How much better the two read as one. */
  readonly gain: number
  /** The last word before the stop, when it wants another after it. */
  readonly open: Token | undefined
  /** The next sentence opens in lower case. */
  readonly lower: boolean
  readonly sense: ClauseSense
  readonly verdict: 'sound' | 'false stop' | 'unsure'
}

/** A block with more breaks than this is no running text (a list, a score sheet), and trying repairs on each would take too long. */
const mostBreaks = 12

/** The breaks of a block that look false, unless there are so many that it cannot be prose. */
export function inProse<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > mostBreaks ? [] : items
}

/** Judges every full stop inside a block. A mark inside quotation marks and one outside, a question and an answer are not compared. */
export const readBreaks = onceEach(({ sentences }: BlockContent): readonly Break[] => {
  const breaks: Break[] = []
  sentences.forEach((after, index) => {
    const before = sentences[index - 1]
    if (before && /[^.?!…]\.$/u.test(before.text) && comparable(before, after) && !isSaidAgain(sentences, after))
      breaks.push(judge(before)(after))
  })
  return breaks
})

function comparable(before: Sentence, after: Sentence): boolean {
  const last = before.tokens.at(-1)
  const first = after.tokens[0]
  return (
    last !== undefined &&
    first !== undefined &&
    /^[\p{L}\p{N}$€£]/u.test(first.text) &&
    last.quoted === first.quoted &&
    before.tokens.length > 1
  )
}

/** Kept with the two sentences: in a paragraph that changes most pairs stay. */
const judge = onceEach((before: Sentence) => onceEach((after: Sentence): Break => judgePair(before, after)))

function judgePair(before: Sentence, after: Sentence): Break {
  const gain = gainOfJoining(withoutStop(before.tokens), withoutStop(after.tokens))
  const open = openEnd(before)
  // “Open Wednesday to Saturday, dinner only. About £45 a head.”: told as on a card
  const isCard = open === undefined && /\d/u.test(after.text) && analyseClauses(before).reason === 'no finite verb'
  const lower = opensLower(after)
  const sense = analyseClauses(after)
  const modal = sense.opening === 'modal' && sense.kind !== 'question' && !isCondition(after)
  const broken =
    (modal || sense.kind === 'fragment' || sense.kind === 'headline') &&
    !goesOnBehindComma(after, sense) &&
    !goesOnBehindCause(after) &&
    !isJudgement(after) &&
    !isNumbered(after) &&
    !isAfterthought(withoutStop(after.tokens)) &&
    !isCard
  // “Last week, at.” is no tail: it lost its own end
  const breaksOff =
    broken && sense.opening !== 'conjunction' && (sense.opening !== 'subject' || gain >= 9) && openEnd(after) === undefined
  // Two whole sentences may stand side by side, however well their edges would go together.
  const isWhole = sense.kind === 'question' || (sense.kind === 'statement' && !/^(?:ADP|PART)$/u.test(after.tokens[0]?.pos ?? ''))
  const alone = isWhole ? Number.POSITIVE_INFINITY : 11
  const least = hangs(before) ? 4 : breaksOff ? (isShortTail(after, sense) ? 3.5 : 6) : alone
  const verdict = lower
    ? gain >= 4 || (open !== undefined && gain >= -1)
      ? 'false stop'
      : 'unsure'
    : (open !== undefined && (gain >= 3 || (broken && gain >= 0))) || (!endsOnGap(before) && gain >= least)
      ? 'false stop'
      : open !== undefined
        ? 'unsure'
        : 'sound'
  return { before, after, gain, open, lower, sense, verdict }
}

/** “Because of the wound, the term has come to mean …”: behind the comma stands the clause that it leans on. */
function goesOnBehindComma({ tokens }: Sentence, { opening }: ClauseSense): boolean {
  if (opening !== 'subordinator' && opening !== 'preposition') return false
  const comma = tokens.findIndex((token) => token.text === ',')
  return comma > 0 && tokens.some((_, at) => at > comma && rules(tokens, at))
}

/** A verb, also where the tagger took it for a noun behind its subject: “Of the 114 people inside, 89 lost their lives.” */
const rules = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|AUX)$/u.test(tokens[at]?.pos ?? '') ||
  (/^(?:NUM|PRON)$/u.test(tokens[at - 1]?.pos ?? '') && canBe(tokens[at]?.text ?? '', 'past'))

/** “Should the third fail, the house is dissolved.”: a condition told without *if*, and what follows from it. */
function isCondition({ tokens }: Sentence): boolean {
  const comma = tokens.findIndex((token) => token.text === ',')
  return (
    /^(?:should|were|had)$/u.test(tokens[0]?.lower ?? '') && comma > 2 && tokens.some((_, at) => at > comma && rules(tokens, at))
  )
}

/** “Number 84.”, “Platform nine.”, “£3,850.” */
const isNumbered = ({ tokens }: Sentence): boolean =>
  tokens.length === 3 && /^(?:NOUN|SYM)$/u.test(tokens[0]?.pos ?? '') && tokens[1]?.pos === 'NUM' && tokens[2]?.text === '.'

/** “Still warm.”, “Not bad.”, “Nothing but net.”, “Deeper than that.”, “Out of nothing!”: all that need be said. */
const isJudgement = ({ tokens, text }: Sentence): boolean =>
  (tokens.length < 6 &&
    (/!$/u.test(text) ||
      /^(?:nothing but|\p{Ll}+er than|just about|only just|not quite|more or less|far from)[ .]/u.test(text.toLowerCase()))) ||
  isJudgedInTwo(tokens) ||
  isRemark(tokens)

/** “Which was nice.” */
const isRemark = (tokens: readonly Token[]): boolean =>
  tokens.length === 4 && tokens[0]?.lower === 'which' && /^(?:is|was)$/u.test(tokens[1]?.lower ?? '') && tokens[2]?.pos === 'ADJ'

const isJudgedInTwo = (tokens: readonly Token[]): boolean =>
  tokens.length === 3 &&
  /^(?:still|not|very|quite|so|too|almost|barely)$/u.test(tokens[0]?.lower ?? '') &&
  tokens[1]?.pos === 'ADJ'

/** “Because of the cold they stayed in the hall”, “Because of a strike the firm lost money”: a second noun or a pronoun, and its verb. */
function goesOnBehindCause({ tokens }: Sentence): boolean {
  if (tokens[0]?.lower !== 'because' || tokens[1]?.lower !== 'of') return false
  const subject = tokens.findIndex(
    ({ lower, pos }, at) =>
      at > 2 &&
      (/^(?:he|she|it|they|we|i|there)$/u.test(lower) || pos === 'DET') &&
      /^(?:NOUN|PROPN|NUM|PRON|DET|ADJ)$/u.test(tokens[at - 1]?.pos ?? ''),
  )
  return subject > 0 && tokens.slice(subject + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

const mayHang =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|near|like|after|before|without|until|such)$/u
/** Behind these the end of a clause may have been said before: “the place where they were.” */
export const letsHang = /^(?:who|whom|whose|which|what|whatever|when|where|how|why|that|than|as|because|if|like|so|whether)$/u

/**
 * Ends on a word that may end a sentence, though mostly more follows it: “the council would not be.” A pronoun before it is an answer:
 * “Yes, they were.”, “With luck it will be.”, “Nobody else will.”
 */
function hangs({ tokens }: Sentence): boolean {
  const words = withoutStop(tokens)
  const previous = words.at(-2)
  return (
    previous !== undefined &&
    words.length >= 3 &&
    previous.pos !== 'PRON' &&
    previous.lower !== 'else' &&
    !(previous.pos === 'AUX' && words.at(-3)?.pos === 'PRON') &&
    !/^n?ever$/u.test(previous.lower) &&
    mayHang.test(words.at(-1)?.text ?? '')
  )
}

/** Ends on a small word whose company was said before: “than he had been.”, “where they were.”, “one that they want out of.” */
function endsOnGap({ tokens }: Sentence): boolean {
  const words = withoutStop(tokens)
  return (
    (isSmallWord(words.at(-1)?.lower ?? '') && words.slice(-14, -1).some((word) => letsHang.test(word.lower))) ||
    leavesObjectOut(words)
  )
}

/** “The life the family had enjoyed.”: the object of the verb stands before its subject. */
function leavesObjectOut(words: Words): boolean {
  let at = words.length - 1
  while (/^(?:VERB|AUX|ADV|PART)$/u.test(words[at]?.pos ?? '')) at--
  if (at === words.length - 1 || words.at(-1)?.pos !== 'VERB') return false
  // “a man she has begun to suspect she does not like”
  if (words[at]?.pos === 'PRON' && verbForms(words[at - 1]?.lower ?? '').some(({ base }) => thinking.test(base))) {
    at--
    while (/^(?:VERB|AUX|ADV|PART)$/u.test(words[at]?.pos ?? '')) at--
  }
  if (words[at]?.pos === 'PRON') at--
  else {
    while (/^(?:NOUN|PROPN|ADJ)$/u.test(words[at]?.pos ?? '')) at--
    if (!/^(?:DET|PRON)$/u.test(words[at]?.pos ?? '')) return false
    at--
  }
  return words[at]?.pos === 'NOUN'
}

const thinking = /^(?:think|suspect|believe|know|say|fear|hope|feel|claim|suppose|imagine|guess)$/u

/** “Of the navy.”, “On those present.”: a phrase with its preposition, and nothing else. */
function isShortTail({ tokens }: Sentence, { opening }: ClauseSense): boolean {
  if (tokens.length > 8 || tokens.some((token) => token.text === ',')) return false
  if (opening === 'preposition') return true
  // “and employs. 3,200 people.”
  return (
    tokens[0]?.pos === 'NUM' && tokens.every(({ pos, text }) => /^(?:NUM|NOUN|PROPN|ADJ|ADP|DET)$/u.test(pos) || text === '.')
  )
}
