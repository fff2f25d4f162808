import type { Sentence, Token } from '../article'
import { isSpeech } from '../language/speech-verbs'
import { canBe } from '../language/verb-forms'
import { smallCalendarNames } from '../language/calendar'
import { isBareThatClause, isEmptyRelative, isLoneOpener, isSameOfNothing, leavesGap } from './broken-off'
import { callsFor } from './government'
import { withoutStop, type Words } from './find-gaps'
import { withParticle } from './particle-verbs'
import { isStranded, verbBases } from './stranded'
import { wordSet } from '../language/word-set'

/** Words that want another after them wherever they stand. */
const always = wordSet(
  'the a an my your our their its every and or nor than per whose although unless whether whereas because and/or',
)

/** Prepositions that are no adverbs: at the end of a sentence only their object before them makes them sound. */
const strict = wordSet(
  'of from with for at into during between against among amongst amid despite toward towards upon via onto except regarding concerning to as including versus',
)

/** Prepositions that are also adverbs: “they moved in”, “time went by”. */
const loose = wordSet('in on by under about over through')

/** *To* may stand for a whole infinitive: “He did not want to.” */
const beforeBareTo = wordSet(
  'want wants wanted like going have has had need needs needed try tried able ought used hope hoped hoping plan planned planning plans refused refuse asked supposed told allowed mean meant love choose chose afford forced willing ready unable reluctant free glad happy expected required invited get got due not permitted promised agreed intend intended inclined disposed tempted prepared determined keen eager anxious entitled obliged compelled content encouraged advised urged threatened',
)

/** Small words that open a sentence; with a capital in the middle of one they show that the words before them broke off. */
const sentenceOpeners = wordSet(
  'he she they it we in on at after when while as however but if according this these there his their its although because since during for with',
)

/** A place inside a sentence where it breaks off and another begins without a stop: “in the middle of the In April, …”. */
export function openMiddles({ tokens }: Sentence): readonly (readonly [Token, Token])[] {
  const found: (readonly [Token, Token])[] = []
  tokens.forEach((next, at) => {
    const last = tokens[at - 1]
    if (at < 2 || !sentenceOpeners.has(next.lower) || !last || last.quoted || next.quoted || !/^\p{Lu}\p{Ll}+$/u.test(next.text))
      return
    if (!/^\p{Ll}+$/u.test(last.text) || !next.spaced) return
    if (isTitle(next, tokens[at + 1])) return
    const pronoun = next.pos === 'PRON' || next.pos === 'SCONJ'
    if (always.has(last.lower) && (pronoun || bareArticles.has(last.lower))) found.push([last, next])
    else if (strict.has(last.lower) && (pronoun || next.pos === 'ADP' || next.pos === 'DET')) found.push([last, next])
    else if (joins(last) && next.pos === 'ADP' && goesOnPlainly(tokens[at + 1])) found.push([last, next])
  })
  return found
}

/** “The first edition of We the Living”, “an In Memoriam segment”: no sentence goes on in capitals, save with a name of time or a name behind its article. */
function isTitle(opener: Token, next: Token | undefined): boolean {
  if (next === undefined) return true
  if (opener.pos === 'PRON' && next.pos === 'DET') return true
  return next.pos !== 'DET' && /^\p{Lu}\p{Ll}/u.test(next.text) && !smallCalendarNames.has(next.lower) && opener.lower !== 'the'
}

/** “and On May 20 …”, “below As a consequence …”: what joins words is followed by a phrase that opens a sentence. */
const joins = ({ pos, lower }: Token): boolean => pos === 'CCONJ' || (pos === 'ADP' && lower !== 'like')

/** No title goes on so: “in In Touch”, “and On Golden Pond”. */
const goesOnPlainly = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:\p{Ll}+|\d+)$/u.test(token.text) || smallCalendarNames.has(token.lower))

const bareArticles = wordSet('the a an my your our their its every')

const ender = /^[\p{P}\p{S}]+$/u

/** A longer quotation is a sentence. */
const longestScrap = 60

/** The last word of a sentence when it wants another after it; a preposition whose object stands before it does not. */
export function openEnd(sentence: Sentence): Token | undefined {
  // “a letter that begins, “Sorry about the”.”: what is quoted breaks off
  if (/\p{L}”\.$/u.test(sentence.text) && sentence.text.lastIndexOf('“') > sentence.text.length - longestScrap) return undefined
  const words = withoutClosers(sentence)
  const last = words.at(-1)
  const previous = words.at(-2)
  if (last && words.length < 3 && isLoneOpener(words)) return last
  // “The municipality, which”
  if (
    last &&
    !sentence.terminated &&
    words.length > 2 &&
    previous?.text === ',' &&
    /^(?:which|who|whose|where)$/u.test(last.lower)
  )
    return last
  if (!last || !previous || words.length < 3 || /\p{Lu}/u.test(last.text) || !/^['’]?\p{L}/u.test(previous.text))
    return last && isAfterComma(words, sentence.text) ? last : undefined
  const { lower } = last
  if (!sentence.terminated && words.length >= 9 && last === endOf(sentence) && breaksOff(words)) return last
  if (isSameOfNothing(words) || isEmptyRelative(words) || isBareThatClause(words)) return last
  if (always.has(lower)) return isIdiom(previous.lower, lower) ? undefined : last
  if (lower === 'but') return /^(?:nothing|anything|all|everything|none)$/u.test(previous.lower) ? undefined : last
  // “Not only commuters, but also.”
  if (lower === 'also') return previous.lower === 'but' ? last : undefined
  if (lower === 'where' || lower === 'which' || lower === 'who')
    return /^(?:NOUN|PROPN|ADP)$/u.test(previous.pos) && lower !== 'which' ? last : undefined
  if (lower === 'that')
    return (previous.pos === 'NOUN' && !canBe(previous.text, 'third')) ||
      (/^(?:and|but)$/u.test(previous.lower) && words.at(-3)?.lower !== 'this') ||
      /^(?:said|says|added|stressing|noting|adding|saying|stated|declared|confirmed)$/u.test(previous.lower)
      ? last
      : undefined
  // “had fallen to almost.”, “would take until.”
  if (/^(?:almost|nearly|approximately|roughly|barely)$/u.test(lower))
    return /^(?:ADP|PART)$/u.test(previous.pos) ? last : undefined
  if (lower === 'until' || lower === 'till') return /^(?:VERB|NOUN)$/u.test(previous.pos) && !isStranded(words) ? last : undefined
  if (lower === 'to' && (beforeBareTo.has(previous.lower) || isToldTo(words) || isRightTo(words))) return undefined
  // “12 voted for and nine against.”
  if (
    (lower === 'against' || lower === 'for') &&
    previous.pos === 'NUM' &&
    words.some((word) => /^(?:for|against|favou?r)$/u.test(word.lower) && word !== last)
  )
    return undefined
  // “voted against”, “was against”: an adverb
  if ((lower === 'against' || lower === 'for') && /^(?:those|and$|vot|argu|spoke|w[ae]s|were|is|are)/u.test(previous.lower))
    return undefined
  if (strict.has(lower)) return isStranded(words) || isFixedEnd(words) || isOneOfMany(words) ? undefined : last
  if (loose.has(lower)) return isLooseEnd(words, lower, previous) ? last : undefined
  return undefined
}

/** “He has been written about, sung about and prayed to.” */
const isOneOfMany = (words: Words): boolean =>
  words.some(
    ({ pos }, at) =>
      pos === 'ADP' && /^(?:,|and|or)$/u.test(words[at + 1]?.lower ?? '') && canBe(words[at - 1]?.text ?? '', 'participle'),
  ) && canBe(words.at(-2)?.text ?? '', 'participle')

/** The last token there is: no bracket and no comma follows it. */
const endOf = ({ tokens }: Sentence): Token | undefined => tokens.at(-1)

/** *That* behind a verb of saying leads to a whole clause, and lends it nothing. */
const opensGap = (words: Words, at: number): boolean =>
  leavesGap.test(words[at]?.lower ?? '') && !(words[at]?.lower === 'that' && isSpeech(words[at - 1]?.lower ?? ''))

/** The paragraph stops without a mark on a word that leads on: “is expected to begin in”, “talking with the bank since”, “led by a retired”. */
function breaksOff(words: Words): boolean {
  const [previous, last] = words.slice(-2)
  if (!last || !previous || last.quoted) return false
  if (previous.lower === 'a' && last.pos !== 'NOUN' && canBe(last.text, 'participle') && words.at(-3)?.pos === 'ADP') return true
  if (words.slice(-14, -1).some((_, at, near) => opensGap(near, at))) return false
  if (/^(?:in|on|by|under|over|through)$/u.test(last.lower)) {
    const particles = withParticle[last.lower]
    return previous.pos === 'VERB' && words.at(-3)?.lower === 'to' && !(particles && hasBaseIn(previous, particles))
  }
  if (/^(?:which|if|when|who)$/u.test(last.lower)) return /^(?:NOUN|PROPN|ADP|CCONJ)$/u.test(previous.pos)
  if (last.lower === 'since')
    return /^(?:NOUN|PROPN)$/u.test(previous.pos) && words.some(({ lower }) => /^(?:has|have|had)$/u.test(lower))
  if (/^(?:has|have|had|is|are|was|were|will|would|could|must|should|can)$/u.test(last.lower))
    return last.pos === 'AUX' && /^(?:NOUN|PROPN)$/u.test(previous.pos)
  return false
}

/** “For the contest, the.”, “two gifts to the museum, in.” */
function isAfterComma(words: Words, text: string): boolean {
  const last = words.at(-1)
  if (
    words.length < 3 ||
    !last ||
    /\p{Lu}/u.test(last.text) ||
    isSpokenOf(words) ||
    !/^[,;:—–)"”]$/u.test(words.at(-2)?.text ?? '')
  )
    return false
  if (always.has(last.lower)) return true
  if (words.at(-2)?.text !== ',') return false
  // “One arrives at, or, if it is big enough, in.”
  if (words.some(({ pos }, at) => pos === 'ADP' && words[at + 1]?.text === ',' && words[at + 2]?.pos === 'CCONJ')) return false
  // “Suit yourself, so.”: Irish speech ends with it
  if (last.lower === 'so' && last.quoted) return false
  // “I would go, but …” breaks off by design.
  if (/^(?:but|although|while|if|so|since)$/u.test(last.lower)) return /[^.…]\.$/u.test(text)
  return strict.has(last.lower) || /^(?:in|on|by)$/u.test(last.lower)
}

/** “A loop with an arc over it ("a")”: a word that stands alone in quotation marks. */
const isSpokenOf = (words: Words): boolean => /^["“‘']$/u.test(words.at(-2)?.text ?? '') && words.at(-1)?.spaced === false

/** “and all in between”, “well, sort of”, “the rules are certainly concerning” */
function isFixedEnd(words: Words): boolean {
  const [before, previous, last] = words.slice(-3).map(({ lower }) => lower)
  if (last === 'between') return previous === 'in'
  if (last === 'of')
    return /^(?:sort|kind)$/u.test(previous ?? '') && !/^(?:an?|the|this|that|these|those|what|some|any|one)$/u.test(before ?? '')
  return (
    last === 'concerning' &&
    /^(?:is|are|was|were|be|been)$/u.test(/ly$|^very$|^so$/u.test(previous ?? '') ? (before ?? '') : (previous ?? ''))
  )
}

function isIdiom(previous: string, last: string): boolean {
  return (
    (last === 'because' && /^(?:just|simply|only|well)$/u.test(previous)) ||
    (last === 'or' && previous === 'either') ||
    (last === 'than' && previous === 'other')
  )
}

/** “if she tells you to.” */
const isToldTo = (words: Words): boolean =>
  words.at(-2)?.pos === 'PRON' && /^(?:tell|told|ask|want|expect|need|allow|help|order|beg|urge)/u.test(words.at(-3)?.lower ?? '')

/** “better than it has any right to.” */
const isRightTo = (words: Words): boolean =>
  words.at(-2)?.lower === 'right' && /^(?:any|every|no)$/u.test(words.at(-3)?.lower ?? '')

function isLooseEnd(words: Words, lower: string, previous: Token): boolean {
  if (isStranded(words)) return false
  // “the war rages on”, “from that period on”
  if (
    lower === 'on' &&
    (/^rag(?:e[sd]?|ing)$/u.test(previous.lower) || words.slice(-5, -2).some((word) => word.lower === 'from'))
  )
    return false
  // “found the door open and the lights on”
  if (
    lower === 'on' &&
    previous.pos === 'NOUN' &&
    words
      .slice(-10, -2)
      .some((word) => /^(?:f[io]u?nds?|leaves?|left|keeps?|kept|ha[sd]|have)$/u.test(word.lower) && word.pos === 'VERB')
  )
    return false
  // “elbow its way in”
  if (previous.lower === 'way' && /^(?:my|your|his|her|its|our|their)$/u.test(words.at(-3)?.lower ?? '')) return false
  // “clapped all the way in”
  if (previous.lower === 'way' && words.at(-4)?.lower === 'all') return false
  // “stones laid end in”: which side goes first
  if (previous.lower === 'end' && words.at(-3)?.text === ',') return false
  // “address it head on”, “with a hat on”
  if (/^(?:head|spot)$/u.test(previous.lower) || (lower !== 'by' && words.slice(-12, -1).some((word) => word.lower === 'with')))
    return false
  if (/^(?:PRON|ADV|ADP|ADJ)$/u.test(previous.pos)) return false
  if (callsFor(previous.lower, lower) && previous.pos === 'NOUN') return true
  const particles = withParticle[lower]
  if (particles && words.slice(-7).some((word) => hasBaseIn(word, particles))) return false
  if (callsFor(previous.lower, lower)) return true
  const afterNoun = previous.pos === 'NOUN' || previous.pos === 'PROPN' || previous.pos === 'NUM'
  if (lower === 'by') return afterNoun || canBe(previous.text, 'participle')
  return afterNoun && (lower === 'in' || lower === 'on')
}

function hasBaseIn(word: Token, bases: ReadonlySet<string>): boolean {
  if (word.pos !== 'VERB' && word.pos !== 'AUX' && word.pos !== 'NOUN') return false
  if (word.pos === 'AUX' && bases.has('be')) return false
  return verbBases(word).some((base) => bases.has(base))
}

/** Also without the quotation marks and brackets around its end. */
function withoutClosers({ tokens }: Sentence): Words {
  const words = withoutStop(tokens)
  let end = words.length
  while (end > 0 && ender.test(words[end - 1]?.text ?? '')) end--
  return end === words.length ? words : withoutStop(words.slice(0, end))
}
