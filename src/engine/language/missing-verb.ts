import type { Sentence, Token } from '../article'
import { canSpeak, findBarePredicates } from './bare-predicate'
import { analyseClauses, type ClauseSense } from './clause'
import { clauseFollows, openedBy } from './clause-openers'
import { findLocalGap } from './local-gaps'
import { type NounPhrase, readNounPhrase } from './noun-phrases'
import { numberOfNoun } from './noun-number'
import { onceEach } from '../once-each'
import { isPassive } from './passive'
import { amountsTo, isVerbBehindThat, mayRule, mayRuleMany, rulesBehindComma } from './disguised-verbs'
import { canBe, isKnownVerb } from './verb-forms'
import { isSoundWithoutVerb } from './sound-without-verb'
import { finitePlaces, hasVerbBehind } from './verb-behind'
import { gap, type MissingVerb } from './verb-gap'
import { adjectiveVerbs, copulas, determiners, prepositionLike } from './word-lists'

/** Finds the places in a sentence where a verb was lost, at most one for each clause. */
export const findMissingVerbs = onceEach((sentence: Sentence): readonly MissingVerb[] => {
  if (sentence.tokens.length > 200 || isStamped(sentence)) return []
  const local: MissingVerb[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = findLocalGap(sentence, at)
    if (found) local.push(found)
  }
  if (local.length > 0 || isSoundWithoutVerb(sentence)) return local
  const { tokens } = sentence
  const base = tokens[0]?.index ?? 0
  const bare = findBarePredicates(sentence).filter(
    ({ before, after }) =>
      !tokens.some(
        (_, at) =>
          amountsTo(tokens, at) ||
          (at > after.index - base &&
            (mayRule(tokens, at) || (numberOfNoun(before.lower) === 'plural' && mayRuleMany(tokens, at)))),
      ),
  )
  if (bare.length > 0) return bare
  const whole = findInFragment(sentence)
  return whole ? [whole] : []
})

/** “14.44 Kemi Badenoch to reply.”, “14.11 Not a good look.”: what a live report notes behind the time. */
const isStamped = ({ tokens: [time, next] }: Sentence): boolean =>
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(time?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '')

/** The gap in a sentence that has a subject and no finite verb of its own; “, he said” at its end is not its own. */
function findInFragment(whole: Sentence): MissingVerb | undefined {
  const sentence = withoutAttribution(whole)
  const { tokens } = sentence
  const sense = analyseClauses(sentence)
  if (sense.kind !== 'fragment' || sense.lastWantsMore || sense.reason === 'a few words' || /^\p{Ll}/u.test(sentence.text))
    return undefined
  if (sense.opening !== 'subject' && sense.opening !== 'preposition' && sense.opening !== 'other') return undefined
  const subject = sense.clauses.find((clause) => clause.role === 'main' && !clause.verb)?.subject
  if (!subject || subject.pronoun || subject.temporal || tokens.every((token) => token.quoted)) return undefined
  if (sense.opening === 'other' && subject.first.pos !== 'DET') return undefined
  // “Lunge the horse”: a word by itself may be anything.
  if (subject.first === subject.head && subject.first === tokens[0] && isArticle(tokens[1])) return undefined
  if (exclaiming.test(subject.first.lower) || tokens.some((token) => /^(?:[:;—–…]|--)$/.test(token.text))) return undefined
  if (
    tokens.some((_, at) => mayRule(tokens, at) || amountsTo(tokens, at) || rulesBehindComma(tokens, at)) ||
    rulesBehindClause(tokens, sense)
  )
    return undefined
  if (subject.number === 'plural' && tokens.some((_, at) => at > 2 && mayRuleMany(tokens, at))) return undefined
  const base = tokens[0]?.index ?? 0
  const start = subject.head.index - base
  // “Supporters' groups gave the news …”: the noun owns the one behind it.
  if (/^['’]$/u.test(tokens[start + 1]?.text ?? '')) return undefined
  const that = sense.clauses.find(
    (clause) => clause.opener?.lower === 'that' && clause.subject && clause.subject.head.index > clause.opener.index,
  )?.opener
  const beforeThat = that && tokens[that.index - base - 1]
  if (that && beforeThat && sense.reason.startsWith('only'))
    return isVerbBehindThat(tokens, that.index - base + 1) ||
      isKnownVerb(beforeThat.text) ||
      that.index > subject.head.index + 4 ||
      !isNoun(beforeThat) ||
      !canSpeak(subject.head)
      ? undefined
      : gap(tokens, subject.first.index - base, start, that.index - base - 1, 'say', subject.number)
  return predicateGap(tokens, sense, subject, start)
}

/** “The score that flashed up moments later gave her the title”: two past forms with nothing between that could join them. */
function rulesBehindClause(tokens: readonly Token[], { finite }: ClauseSense): boolean {
  const relative = finite.find(({ role }) => role === 'relative')
  const base = tokens[0]?.index ?? 0
  const opener = relative?.clause.opener
  if (!relative || !opener || !canBe(relative.token.text, 'past')) return false
  const inside = tokens.slice(opener.index - base + 1, relative.group.first.index - base)
  const [first] = inside
  return first?.pos === 'VERB' && canBe(first.text, 'past') && inside.every(({ pos, text }) => pos !== 'CCONJ' && text !== ',')
}

const exclaiming = /^(?:no|another|such|what|same|more|less|many|some|any|yes|thanks|good|first|last|next|one)$/

/** The sentence without the speaker behind its last comma: “…, the agency said.” */
function withoutAttribution(sentence: Sentence): Sentence {
  const { tokens } = sentence
  const comma = tokens.findLastIndex((token) => token.text === ',')
  const tail = tokens.slice(comma + 1)
  if (
    comma < 4 ||
    tail.length > 9 ||
    tail.length < 2 ||
    !/^(?:said|says|added|reported|reports)$/.test(tail.findLast((token) => token.pos === 'VERB')?.lower ?? '')
  )
    return sentence
  return { ...sentence, tokens: tokens.slice(0, comma), terminated: true }
}

/** Where the predicate begins: an adverb that leans on a verb, a participle, an adjective with its company, a second noun phrase. */
function predicateGap(tokens: readonly Token[], sense: ClauseSense, subject: NounPhrase, start: number): MissingVerb | undefined {
  const base = tokens[0]?.index ?? 0
  const first = subject.first.index - base
  const participle = findPredicateParticiple(tokens, sense, start)
  const participleAt = participle ? participle.index - base : -1
  let commas = 0
  for (let at = start + 1; at < tokens.length - 1; at++) {
    if (tokens[at]?.text === ',') commas++
    const before = placeOfGap(tokens, at, participleAt, commas, subject)
    const left = before === undefined ? undefined : tokens[before]
    if (before === undefined || !left) continue
    if (
      mayBeVerb(tokens, before, subject) ||
      hangsOn(tokens, before, start) ||
      hasVerbBehind(tokens, at, whole, finitePlaces(tokens))
    )
      return undefined
    const wanted = tokens[at]?.lower === 'both' ? 'had' : fitsAsBe(tokens, before + 1, subject) ? 'be' : 'none'
    const counted = subject.head.pos === 'NUM' && !/^(?:1|one)$/.test(subject.head.lower)
    return gap(tokens, first, start, before, wanted, counted ? 'plural' : subject.number)
  }
  return undefined
}

/** The clause is the main one: what is behind counts to the end of the sentence. */
const whole = { main: true }

/** “with video quality similar to”, “consolidation of the system set up by”: what follows tells of another noun than the subject. */
function hangsOn(tokens: readonly Token[], at: number, subjectAt: number): boolean {
  let first = at
  while (first > subjectAt && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first]?.pos ?? '')) first--
  return first > subjectAt && tokens[first]?.pos === 'ADP'
}

/** The participle of a predicate that lost its *be*: an -ing form right behind the subject, or the last one that tells what was done. */
function findPredicateParticiple(tokens: readonly Token[], sense: ClauseSense, start: number): Token | undefined {
  const base = tokens[0]?.index ?? 0
  const used = new Set(sense.finite.map((verb) => verb.group))
  const bare = sense.groups.filter(
    (group) =>
      !used.has(group) && group.finiteness !== 'finite' && !/^\p{Lu}/u.test(group.first.text) && group.first.index - base > start,
  )
  // More finite verbs than clauses that could own them: the sentence is whole, whatever the parser made of it.
  const openers = tokens.filter(({ lower }, at) => openedBy(tokens, at) !== undefined && !prepositionLike.has(lower)).length
  if (sense.groups.filter((group) => group.finiteness === 'finite').length > openers) return undefined
  const beside = bare.find(
    (group) =>
      canBe(group.first.text, 'ing') &&
      !isNamedAct(tokens, group.first.index - base) &&
      tokens.slice(start + 1, group.first.index - base).every((token) => token.pos === 'ADV'),
  )
  return (beside ?? bare.findLast((group) => isDoneTo(tokens, group.first.index - base)))?.first
}

/** “So, a Booker longlisting.” */
const isNamedAct = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PUNCT'

/** “taken prisoner”, “rescued from the roof”: no past form of a verb that may stand alone. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  canBe(tokens[at]?.text ?? '', 'participle') && (!canBe(tokens[at]?.text ?? '', 'past') || isPassive(tokens, at))

/** A word before the gap that may itself be the verb: then nothing is missing that could be told. */
function mayBeVerb(tokens: readonly Token[], at: number, subject: NounPhrase): boolean {
  const word = tokens[at]
  const previous = tokens[at - 1]
  if (!word || /^\p{Lu}/u.test(word.text) || sick.test(word.lower)) return false
  if (/(?:ed|ing)$/.test(word.text) || copulas.has(word.lower)) return true
  if (
    !isKnownVerb(word.text) ||
    !previous ||
    ['DET', 'ADJ'].includes(previous.pos) ||
    /^(?:his|her|its|their|my|our)$/.test(previous.lower)
  )
    return false
  return !(subject.number === 'plural' && canBe(word.text, 'third'))
}

const sick = /^(?:injured|wounded|dead)$/

/** The index of the word before the gap, if the predicate begins at `at`. */
function placeOfGap(
  tokens: readonly Token[],
  at: number,
  participleAt: number,
  commas: number,
  subject: NounPhrase,
): number | undefined {
  const token = tokens[at]
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!token || !next || !previous) return undefined
  const opensPhrase = determiners.has(next.lower) || next.pos === 'NUM' || next.pos === 'ADJ' || canBe(next.text, 'participle')
  if (at === participleAt)
    return isNoun(previous) || previous.pos === 'ADV' || /^(?:all|both)$/.test(previous.lower) || sick.test(previous.lower)
      ? lastNounBefore(tokens, at)
      : undefined
  if (!isNoun(previous)) return undefined
  if (/^(?:also|still|not|now|currently|already|well)$/.test(token.lower) && opensPhrase)
    return next.lower === 'known' || (canBe(next.text, 'past', 'base') && !isPassive(tokens, at + 1)) ? undefined : at - 1
  if (token.lower === 'both' && next.pos === 'NOUN') return at
  if (commas > 0) return undefined
  if (/^(?:a|an|the)$/.test(token.lower) && token.spaced && (token.lower !== 'the' || at > 1))
    return holdsNoPredicate(tokens, at) ? undefined : at - 1
  if (
    /^(?:under|in|at|on)$/.test(token.lower) &&
    /^(?:control|way|arrest|risk|custody|danger|fire|strike|stake|charge|pressure)$/.test(next.lower)
  )
    return at - 1
  const isBase = isKnownVerb(token.text) && !(subject.number === 'singular' && adjectiveVerbs.has(token.lower))
  return token.pos === 'ADJ' && !isBase && token.lower !== 'such' && (next.pos === 'ADP' || next.lower === 'to')
    ? at - 1
    : undefined
}

/** “the Great”, “twice a month”, “the life the family had”, “the male deposits a packet”: an article that opens no predicate. */
function holdsNoPredicate(tokens: readonly Token[], at: number): boolean {
  const [ahead, noun, article, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (article?.lower === 'the' && (/^\p{Lu}/u.test(next?.text ?? '') || clauseFollows(tokens, at - 1))) return true
  if (/^(?:hour|day|week|month|year|piece|head|time|game|lot|bit)$/.test(next?.lower ?? '')) return true
  return (
    noun?.pos === 'NOUN' && canBe(noun.text, 'third', 'base') && ahead !== undefined && ahead.pos !== 'DET' && ahead.pos !== 'ADP'
  )
}

function lastNounBefore(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (place > 0 && (tokens[place]?.pos === 'ADV' || /^(?:all|both)$/.test(tokens[place]?.lower ?? ''))) place--
  return place
}

/** “the sides an agreement” is not made whole by *were*. */
function fitsAsBe(tokens: readonly Token[], at: number, subject: NounPhrase): boolean {
  const phrase = /^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') ? readNounPhrase(tokens, at) : undefined
  return !phrase || phrase.number === 'either' || subject.number === 'either' || phrase.number === subject.number
}

const isArticle = (token: Token | undefined): boolean => token !== undefined && /^(?:a|an|the)$/.test(token.lower)

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN'
