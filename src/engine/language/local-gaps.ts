import { beenWithoutHave, whoWithoutBe } from './been-gap'
import type { Sentence, Token } from '../article'
import { wishing } from './agreement-doubts'
import { skipMeasure } from './measures'
import { readNounPhrase } from './noun-phrases'
import { opensClause, opensFiniteClause, pronounThat, unreported } from './report-gaps'
import { canBe, isKnownVerb, verbForms } from './verb-forms'
import { gap, type MissingVerb } from './verb-gap'
import { mayBeFinite } from './verb-groups'
import { adjectiveVerbs, modals, nominativePronouns } from './word-lists'

const isPunctuation = (token: Token | undefined) => token === undefined || token.pos === 'PUNCT'
/** The words that a gap can stand beside; a name is another such. Nearly no word is one. */
const telling: ReadonlySet<string> = new Set([
  ...nominativePronouns,
  ...'it i he she they we can could may might must shall should will would be have has had there'.split(' '),
  ...'been who'.split(' '),
  ...'believed thought reported supposed rumored rumoured required forced compelled obliged alleged'.split(' '),
  ...'want wants wanted hope hopes hoped plan plans planned intend intends intended needs needed tried trying decided refused able unable'.split(
    ' ',
  ),
])

/** What is missing at one word, as far as the words right around it tell. */
export function findLocalGap(sentence: Sentence, at: number): MissingVerb | undefined {
  const { tokens } = sentence
  const token = tokens[at]
  if (!token || !(token.pos === 'PROPN' || telling.has(token.lower))) return undefined
  return (
    afterPronoun(tokens, at) ??
    pronounThat(tokens, at) ??
    afterModal(sentence, at) ??
    bareBe(tokens, at) ??
    afterHaveNot(tokens, at) ??
    believedTo(tokens, at) ??
    unreported(tokens, at) ??
    afterThere(tokens, at) ??
    afterWantTo(tokens, at) ??
    beenWithoutHave(tokens, at) ??
    whoWithoutBe(tokens, at)
  )
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let place = at
  while (tokens[place]?.pos === 'ADV' && tokens[place + 1] !== undefined) place++
  return place
}

/** “He not able to attend”, “she working from six to midnight”, “it one of the five”: a subject pronoun and no verb. */
function afterPronoun(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const pronoun = tokens[at]
  const previous = tokens[at - 1]
  if (
    !pronoun ||
    !(nominativePronouns.has(pronoun.lower) || pronoun.lower === 'it') ||
    pronoun.pos !== 'PRON' ||
    !opensClause(previous)
  )
    return undefined
  const not = tokens[at + 1]?.lower === 'not'
  const next = skipAdverbs(tokens, not ? at + 2 : at + 1)
  const word = tokens[next]
  if (!word || isPunctuation(word) || /^\p{Lu}/u.test(word.text) || word.quoted !== pronoun.quoted) return undefined
  if (word.pos === 'DET' && /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '')) return undefined
  // “We the people”
  if (pronoun.lower === 'we' && word.lower === 'the') return undefined
  if (
    /^(?:all|both|each|neither|much|who|too|alone|either|that|so|also|and|or|do|did|does|self|of|in|for|on|at|after|before|by|if|as|to|with|from|during|until|since|upon|like)$/.test(
      word.lower,
    )
  )
    return undefined
  // “we no longer believe”, “we sure don’t need it”, “as we better train them”: the verb follows.
  const beyond = tokens[next + 1]
  if (
    (word.lower === 'no' && beyond?.lower === 'longer') ||
    word.lower === 'better' ||
    (word.pos === 'ADJ' &&
      beyond &&
      (mayBeFinite(beyond) || (/^(?:likely|first|last)$/.test(word.lower) && isKnownVerb(beyond.text))))
  )
    return undefined
  const forms = new Set(verbForms(word.lower).map(({ form }) => form))
  const isParticiple =
    forms.size > 0 && [...forms].every((form) => form === 'participle' || form === 'ing') && word.pos !== 'NOUN'
  const isPredicate =
    word.pos === 'ADJ' ||
    (word.pos === 'DET' && !/^(?:any|some)$/.test(word.lower)) ||
    (word.pos === 'NUM' && pronoun.lower !== 'we') ||
    (word.pos === 'NOUN' && pronoun.lower !== 'we')
  if (!isForcedAt(tokens, next) && mayBeObject(tokens, at)) return undefined
  const singular = pronoun.lower === 'he' || pronoun.lower === 'she' || pronoun.lower === 'it'
  // “He will be 90 and she 88.”
  if (tokens[at - 1]?.lower === 'and' && word.pos === 'NUM' && tokens.slice(0, at - 1).some(({ pos }) => pos === 'NUM'))
    return undefined
  const isForced = isForcedAt(tokens, next)
  const isAdjective = singular && adjectiveVerbs.has(word.lower)
  if (!isParticiple && !isForced && !isAdjective && !(isPredicate && forms.size === 0)) return undefined
  if (isParticiple && /ing$/.test(word.lower) && hasPerceptionVerb(tokens, at)) return undefined
  const wanted = word.pos === 'NOUN' ? (opensFiniteClause(tokens, next) ? 'say' : undefined) : 'be'
  return wanted && gap(tokens, at, at, at, wanted, pronoun.lower === 'they' || pronoun.lower === 'we' ? 'plural' : 'singular')
}

/** “she forced to work”: with an object it would be sound. */
const isForcedAt = (tokens: readonly Token[], at: number): boolean =>
  needsBe.test(tokens[at]?.lower ?? '') && /^(?:to|in|at|for|on)$/.test(tokens[at + 1]?.lower ?? '')

/** “between him and she …”, “nobody but he …”: no clause need follow. */
function mayBeObject(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.lower ?? ''
  if (link === 'but') return tokens[at - 2]?.text !== ','
  return /^(?:or|nor|,|than)$/.test(link) || (link === 'and' && nounsBefore(tokens, at))
}

const nounsBefore = (tokens: readonly Token[], at: number): boolean => {
  const ahead = tokens[at - 2]
  return ahead?.pos === 'PRON' || ahead?.pos === 'PROPN' || ahead?.pos === 'NOUN'
}
const hasPerceptionVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:saw|see|seen|heard|hear|with|of|watch|watched|found|caught|despite|without)$/.test(tokens[at - 1]?.lower ?? '')

const needsBe =
  /^(?:forced|required|allowed|permitted|compelled|obliged|scheduled|supposed|born|located|situated|accustomed|entitled)$/
/** “The bank will the rate unchanged”, “it would a loss”, “the toll would been”. */
function afterModal({ tokens, text }: Sentence, at: number): MissingVerb | undefined {
  const modal = tokens[at]
  const subject = tokens[at - 1]
  if (!modal || !subject || modal.pos !== 'AUX' || !/^(?:can|could|may|might|must|shall|should|will|would)$/.test(modal.lower))
    return undefined
  if (!['NOUN', 'PROPN', 'PRON'].includes(subject.pos) || /\?[”’"')]*$/u.test(text)) return undefined
  // “Only by new blood will a comeback be possible”, “should the violence escalate”: the subject stands behind.
  const behind = tokens.slice(at + 1, at + 9)
  const comma = behind.findIndex((token) => token.text === ',')
  // “Should the violence spread”: the tagger takes many a verb there for a noun.
  const isVerb = ({ pos, text: word }: Token) =>
    (pos === 'VERB' || pos === 'AUX' || (pos === 'NOUN' && modal.lower === 'should')) && canBe(word, 'base')
  if ((comma < 0 ? behind : behind.slice(0, comma)).some(isVerb)) return undefined
  if (
    tokens
      .slice(Math.max(0, at - 12), at)
      .some((token) =>
        /^(?:no|not|never|nor|neither|only|little|rarely|seldom|what|how|so|such|why|where|when|as|than|hardly|scarcely)$/.test(
          token.lower,
        ),
      )
  )
    return undefined
  const place = tokens[at + 1]?.lower === 'not' ? at + 2 : at + 1
  const next = tokens[place]
  if (!next || next.quoted !== modal.quoted) return undefined
  if (next.lower === 'been') return gap(tokens, at - 1, at - 1, place - 1, 'have', 'either')
  return /^(?:the|a|an|its|their|his|my|our)$/.test(next.lower)
    ? gap(tokens, at - 1, at - 1, place - 1, 'none', 'either')
    : undefined
}

/** “Names of participants be engraved”, “which be the last”: *be* without the verb that goes before it. */
function bareBe(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const be = tokens[at]
  const subject = tokens[at - 1]
  if (be?.lower !== 'be' || !subject || /^\p{Lu}/u.test(be.text) || tokens.some(({ text }) => text === '?')) return undefined
  if (
    !['NOUN', 'PROPN', 'PRON'].includes(subject.pos) ||
    modals.has(subject.lower) ||
    /^(?:us|them|me|him|it|you|need|not|so|there|truth|whoever|whatever|that|this|praise|thanks|(?:it|him|her|them|our|your)sel(?:f|ves))$/.test(
      subject.lower,
    )
  )
    return undefined
  // Demanded, wished and inverted things, and questions: “that he be freed”, “let peace be”, “will prices be”.
  const ahead = tokens.slice(0, at)
  const pointsBack = subject.lower === 'which' || subject.lower === 'who'
  if (
    !pointsBack &&
    (ahead.slice(-9).some((token) => modals.has(token.lower) || inverting.test(token.lower)) ||
      ahead.some((token) => wishing.test(token.lower)))
  )
    return undefined
  return gap(tokens, at - 1, at - 1, at - 1, 'will', 'either')
}

const inverting = /^(?:let|lets|letting|to|lest|whether|if|though|make|help|god|long|may|do|does|did|don|and|or)$/

/** “and there a sea of people” */
function afterThere(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const there = tokens[at]
  const previous = tokens[at - 1]
  if (
    there?.lower !== 'there' ||
    (previous && !/^(?:and|but|that|because|as|“|"|,)$/.test(previous.lower)) ||
    tokens[at - 2]?.lower === 'here'
  )
    return undefined
  const next = skipAdverbs(tokens, at + 1)
  const word = tokens[next]
  if (!word) return undefined
  const measured = skipMeasure(tokens, next, false)
  const counted = measured !== undefined ? tokens[measured]?.pos === 'NUM' : word.pos === 'NUM' && word.lower !== 'one'
  const listed = /^(?:a|an|no|many|several|few|numerous)$/.test(word.lower) || (word.lower === 'the' && next > at + 1)
  if (!counted && !(listed && (previous?.text !== ',' || /^(?:a|an|no)$/.test(word.lower)))) return undefined
  const phrase = readNounPhrase(tokens, measured ?? next)
  return gap(tokens, at, at, at, 'be', counted ? 'plural' : (phrase?.number ?? 'singular'))
}

/** “The strikers want to a rise” */
function afterWantTo(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const want = tokens[at]
  if (
    !want ||
    tokens[at + 1]?.lower !== 'to' ||
    !/^(?:wants?|wanted|hopes?|hoped|plans?|planned|intends?|intended|needs|needed|tried|trying|decided|refused|able|unable)$/.test(
      want.lower,
    )
  )
    return undefined
  if (want.lower === 'needed' && tokens[at - 1]?.pos === 'AUX') return undefined
  // “bringing hope to the oppressed”
  if (/^(?:hopes?|plans?|needs)$/.test(want.lower) && tokens[at - 1]?.pos === 'VERB') return undefined
  return /^(?:a|an|the|his|her|its|their)$/.test(tokens[at + 2]?.lower ?? '') && want.pos !== 'NOUN'
    ? gap(tokens, at, at + 1, at + 1, 'none', 'either')
    : undefined
}

/** “who have not yet their fifteen minutes” */
function afterHaveNot(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const have = tokens[at]
  if (!have || !/^(?:have|has|had)$/.test(have.lower) || tokens[at + 1]?.lower !== 'not') return undefined
  const place = tokens[at + 2]?.lower === 'yet' ? at + 3 : at + 2
  return /^(?:my|your|his|her|its|our|their|the)$/.test(tokens[place]?.lower ?? '')
    ? gap(tokens, at, at, place - 1, 'had', 'either')
    : undefined
}

/** “It brings wealth and believed to bring luck” */
function believedTo(tokens: readonly Token[], at: number): MissingVerb | undefined {
  const verb = tokens[at]
  const and = tokens[at - 1]
  if (!verb || !/^(?:believed|thought|reported|supposed|rumou?red|required|forced|compelled|obliged|alleged)$/.test(verb.lower))
    return undefined
  if (tokens[at + 1]?.lower !== 'to' || (and?.lower !== 'and' && and?.lower !== 'but')) return undefined
  if (!canBe(tokens[at + 2]?.text ?? '', 'base') || goesOnParticiple(tokens, at - 1)) return undefined
  if (
    tokens
      .slice(0, at)
      .some(
        (token) =>
          /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re|have|has|had)$/.test(token.lower) ||
          /^(?:thought|believed|said|known|born)$/.test(token.lower),
      )
  )
    return undefined
  return gap(tokens, at - 1, at - 1, at - 1, 'be', 'singular')
}

/** “The player, ranked 46 and obliged to come through”: two participles set apart by a comma. */
function goesOnParticiple(tokens: readonly Token[], and: number): boolean {
  const comma = tokens.slice(0, and).findLastIndex(({ text }) => text === ',')
  return comma > 0 && canBe(tokens[comma + 1]?.text ?? '', 'participle')
}
