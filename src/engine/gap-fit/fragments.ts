import type { BlockContent, Sentence, Token } from '../article'
import { analyseClauses } from '../language/clause'
import { smallCalendarNames } from '../language/calendar'
import { doingRules } from '../language/disguised-verbs'
import { canBe } from '../language/verb-forms'
import { nominativePronouns } from '../language/word-lists'
import { onceEach } from '../once-each'
import { isAfterthought } from './afterthought'
import { inProse } from './breaks'
import { opensLower } from './lost-start'
import { readAlone, withoutStop, type Words } from './find-gaps'
import { openEnd } from './open-end'
import { isOpener } from './openers'
import { isSmallWord } from './word-class'

/** Words that stand as a sentence, or at the head of one, and make none. */
export interface Fragment {
  readonly words: Words
  readonly sentence: Sentence
  /** Its last word wants another. */
  readonly open: boolean
  /** It opens with a verb that lost its subject: with what else it lost, no place can be sure. */
  readonly lostSubject?: true
  /** How well it reads where it stands. */
  readonly alone: number
  /** Where the sentence that it stands before begins, when no stop parts them. */
  readonly restFrom?: number
  /** That sentence opens with a small word in capitals, which cannot be a name: “to They”. */
  readonly beforeSmallWord?: true
}

/** Longer runs are seldom moved as a whole, and trying them costs the square of their length. */
const longest = 9
const shortest = 2
/** A small word with a capital can only begin a sentence: as much as a seam 150 times as likely. */
const smallWordBonus = 5

/** The fragments of a block that may have been moved there: short sentences without a main verb, and heads without a stop. */
export const findFragments = onceEach(({ sentences }: BlockContent): readonly Fragment[] => {
  const found = sentences.flatMap((sentence, index) => {
    const heads = index > 0 ? readHeads(sentence) : []
    const certain = heads.filter((head) => head.beforeSmallWord)
    if (certain.length > 0) return certain
    const whole = readWhole(sentence)
    return whole ? [whole] : heads
  })
  return inProse(found)
})

const readWhole = onceEach((sentence: Sentence): Fragment | undefined => {
  const words = withoutStop(sentence.tokens)
  if (
    words.length < shortest ||
    words.length > longest + 1 ||
    words.some(isMark) ||
    (words.length > 6 && words.some((word) => word.text === ',')) ||
    /[?!:…]$/u.test(sentence.text) ||
    isOpener(sentence.text) ||
    isCall(words) ||
    isRun(words) ||
    rulesBehindComma(words) ||
    doingRules(words)
  )
    return undefined
  const open = openEnd(sentence) !== undefined
  if (!open && (isGlimpse(words) || isAfterthought(words))) return undefined
  if (!(opensLikeTail(words) && !standsAlone(sentence, words)) && !makesNoSentence(sentence, words, open)) return undefined
  const lostSubject = opensLower(sentence) && words[0] !== undefined && canBe(words[0].text, 'past', 'third')
  return { words, sentence, open, alone: readAlone(words), ...(lostSubject && { lostSubject }) }
})

/** “Over and out.”, “Up and away.”: particles that are called out. */
const isCall = (words: Words): boolean =>
  words.length === 3 &&
  words[1]?.lower === 'and' &&
  [words[0], words[2]].every((word) => word?.pos === 'ADP' || word?.pos === 'ADV')

/** “Asked which rains, he laughed.” */
const rulesBehindComma = (words: Words): boolean =>
  words.some(
    ({ text }, at) => text === ',' && nominativePronouns.has(words[at + 1]?.lower ?? '') && words[at + 2]?.pos === 'VERB',
  )

/** “On sale now.”, “To May 31.”, “Until 4 June.”: from when and until when, under a notice. */
const isRun = (words: Words): boolean =>
  /^(?:on|to|until|till|from)$/u.test(words[0]?.lower ?? '') &&
  words.length < 6 &&
  (words.at(-1)?.lower === 'now' || words.slice(1).every(({ lower, pos }) => pos === 'NUM' || smallCalendarNames.has(lower)))

/** “At dawn, gorges.”: when or where, and what there was to see. */
function isGlimpse(words: Words): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  const seen = words.slice(comma + 1)
  return (
    words[0]?.pos === 'ADP' &&
    comma > 1 &&
    comma < 4 &&
    words[comma - 1]?.pos === 'NOUN' &&
    seen.length < 4 &&
    seen.at(-1)?.pos === 'NOUN' &&
    seen.every(({ pos }) => /^(?:DET|ADJ|NOUN|NUM)$/u.test(pos))
  )
}

function makesNoSentence(sentence: Sentence, words: Words, open: boolean): boolean {
  const { kind, opening, mainVerb, hasSubject } = analyseClauses(sentence)
  const verbless = mainVerb === undefined && (kind === 'fragment' || kind === 'headline')
  if (opensLower(sentence)) return words.length <= 7 && (verbless || !hasSubject)
  // what opens with its subject has lost its end, or its verb: it was not moved
  if (opening === 'subject') return false
  if (opening === 'subordinator' && !open && words.length > 4) return false
  if (opening === 'relative' && !open) return false
  if (verbless) return open || opening === 'preposition' || opening === 'participle' || opening === 'verb'
  return open && (opening === 'subordinator' || opening === 'relative')
}

/** “Of the bank stopped.”, “By how stars”: opens as the middle of a sentence does, whatever verb it holds. */
function opensLikeTail(words: Words): boolean {
  return (
    words.length <= 7 &&
    /^(?:of|to|by|than|with|from|through|into|for|against)$/u.test(words[0]?.lower ?? '') &&
    !words.some((word, at) => word.text === ',' || hasOwnSubject(words, at))
  )
}

/** “For many it was the first protest.”, “To the north lies the border.”: a verb makes it a sentence, unless it opens as hardly one does. */
function standsAlone(sentence: Sentence, words: Words): boolean {
  // “Of course he did.”
  if (words[1]?.lower !== 'course' && /^(?:of|than)$/u.test(words[0]?.lower ?? '')) return false
  const { mainVerb } = analyseClauses(sentence)
  return mainVerb !== undefined
}

/** “To his friends he was Jo.”: a sentence all the same. */
function hasOwnSubject(words: Words, at: number): boolean {
  const next = words[at + 1]
  return nominativePronouns.has(words[at]?.lower ?? '') && (next?.pos === 'VERB' || next?.pos === 'AUX') && at + 2 < words.length
}

function isMark(token: Token): boolean {
  return /^[“”"„«»();:]$/u.test(token.text) || token.quoted
}

/** “At a convention in The Hague”, “as with We the Living”: what follows in capitals belongs to a name. */
function isTitle(tokens: Words, at: number): boolean {
  const next = tokens[at + 1]
  if (/^(?:of|than)$/u.test(tokens[0]?.lower ?? '')) return false
  return (
    next === undefined ||
    (tokens[at]?.lower === 'the' && /^\p{Lu}/u.test(next.text)) ||
    (tokens[at]?.pos === 'PRON' && next.pos === 'DET')
  )
}

/** “For centuries Azerbaijani music has …” */
function isSpanOfTime(tokens: Words, at: number): boolean {
  return (
    tokens[0]?.lower === 'for' &&
    /^(?:centuries|decades|years|months|weeks|days|hours|minutes|generations|ages|while|time)$/u.test(tokens[at - 1]?.lower ?? '')
  )
}

/** “To each of these emergencies Mr Banerji brings the same attention”: to whom something is given may stand in front. */
const isGivenTo = (tokens: Words, at: number): boolean =>
  tokens[0]?.lower === 'to' &&
  tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:br(?:ings?|ought)|g[ai]ves?|adds?|added|ow(?:es?|ed)|sends?|sent)$/u.test(lower))

/** They open sentences as often as fragments: only a small word with a capital tells where the fragment ends. */
const beforeSmallWords = /^(?:in|on|at|after|before|over|under|during|as|that|who|which|along|because)$/u

/** “Of the region to Rathke also asked the governments …”: a capital in the middle shows where the true sentence starts. */
const readHeads = onceEach((sentence: Sentence): readonly Fragment[] => {
  const { tokens } = sentence
  const tail = opensLikeTail(tokens.slice(0, 2))
  if (!tail && !beforeSmallWords.test(tokens[0]?.lower ?? '')) return []
  const heads: Fragment[] = []
  for (let at = shortest; at < longest && at + 3 < tokens.length; at++) {
    const first = tokens[at]
    const last = tokens[at - 1]
    if (!first || !last || isMark(last) || /^[\p{P}]$/u.test(last.text)) break
    // “For as long as I hold my breath”: this one has its capital anywhere.
    if (!/^\p{Lu}/u.test(first.text) || first.text === 'I') continue
    const words = tokens.slice(0, at)
    const rest = withoutStop(tokens.slice(at))
    const whole = withoutStop(tokens)
    const small = isSmallWord(first.lower) && !/^\p{Lu}/u.test(last.text) && first.text !== 'I'
    // “of the later Baekje kingdom”: a name goes on where a small word cannot
    const goesOn = !small && /^(?:ADP|DET|ADJ|NUM)$/u.test(last.pos) ? smallWordBonus : 0
    const alone = readAlone(whole) - readAlone(rest) - (small ? smallWordBonus : 0) + goesOn
    if (!small && !tail) continue
    if (small ? isTitle(tokens, at) : isSpanOfTime(tokens, at) || isGivenTo(tokens, at)) continue
    heads.push({ words, sentence, open: true, alone, restFrom: first.from, ...(small && { beforeSmallWord: true }) })
  }
  return heads
})
