import type { Sentence, Token } from '../article'
import { numberOfNoun } from './noun-number'
import type { NounPhrase } from './noun-phrases'
import { plainVerbs } from './plain-verbs'
import { canBe } from './verb-forms'
import { modals, nominativePronouns } from './word-lists'

/** What points back to a noun; of *whose* the noun that counts stands behind it. */
export const pointsBack = /^(?:who|which|that)$/

/** “the hall, or the room where he worked, that were shown”: what *that* points back to may be more than the noun beside it. */
export function isOneOfSeveral(tokens: readonly Token[], base: number, subject: NounPhrase, opener: Token): boolean {
  return (
    subject.pronoun ||
    tokens
      .slice(0, opener.index - base)
      .some((token, at) => token.lower === 'and' || token.lower === 'or' || (token.text === ',' && at < opener.index - base - 1))
  )
}

/** British copy takes the names of teams, companies and bodies for many people: “Spain have played”. Names of persons are two words. */
export function mayBeTeam({ first, head, pronoun }: NounPhrase, tokens: readonly Token[], base: number): boolean {
  if (pronoun || !/^\p{Lu}/u.test(head.text)) return false
  const names = tokens.slice(first.index - base, head.index - base + 1)
  if (first.pos === 'DET' || names.length < 2) return true
  return names.some(
    (token) =>
      /^(?:united|city|real|fc|rovers|town|club|ac|inter|athletic|county|wanderers|albion|villa|palace|north|south|east|west|new|sri|saudi|costa|el|the)$/.test(
        token.lower,
      ) || token.text === token.text.toUpperCase(),
  )
}

/** “if he were”, “as though she were”, “I wish it were”. */
export function mayBeUnreal(tokens: readonly Token[], base: number, verb: Token, opener: Token | undefined): boolean {
  if (opener && /^(?:if|though|whether|unless|lest)$/.test(opener.lower)) return true
  return tokens
    .slice(0, verb.index - base)
    .some((token) => /^(?:if|wish|wishes|wished|though|suppose|imagine|rather)$/.test(token.lower))
}

/** “It were her idea”, “I says to him”: so people speak, and no machine translates. */
export const isSpokenSo = ({ head, pronoun }: NounPhrase, { lower, quoted }: Token): boolean =>
  quoted && pronoun && (lower === 'were' || (lower === 'says' && head.lower === 'i'))

/** “Anybody know the rules?”, “Somebody give him a hug.”: “does” is left out, or somebody is called upon. */
export const isAskedOrCalled = ({ text, tokens }: Sentence, { first, head }: NounPhrase, verb: Token): boolean =>
  /^(?:any|some)(?:body|one)$/.test(head.lower) &&
  canBe(verb.text, 'base') &&
  (/\?[”’"')]*$/u.test(text) || (head.lower.startsWith('some') && first === tokens[0] && verb.index === head.index + 1))

/** “demanded that he resign”, “suggested she explore”: a form without -s after what is demanded. */
export function isWished(tokens: readonly Token[], base: number, opener: Token | undefined, ahead: Token | undefined): boolean {
  if (opener?.lower === 'lest' || wishing.test(ahead?.lower ?? '')) return true
  if (opener?.lower !== 'that' && opener?.lower !== 'whether') return false
  return tokens.slice(0, opener.index - base).some((token) => wishing.test(token.lower))
}

/** Words behind which a verb without -s is sound. */
export const wishing =
  /^(?:demand|appeal|plead?|provid|insist|advocat|ask|propos|recommend|suggest|request|requir|urg|advis|order|mov|prefer|stipulat|plead|important|essential|vital|necessary|imperative|crucial|condition|better|best|rule|wish|decree|mandat|command|direct|argu|want|deci[ds]|offer|agree|intent)/

/** “nobody have”, “she were”: pronouns that are nothing but subjects, right before an auxiliary. */
export function isLoneSubject({ first, head }: NounPhrase, verb: Token, ahead: Token | undefined): boolean {
  if (first !== head || head.index !== verb.index - 1 || !nothingButSubjects.test(head.lower)) return false
  return verb.pos === 'AUX' && !(ahead && /^(?:ADP|VERB|AUX|PART)$/.test(ahead.pos))
}

const nothingButSubjects = /^(?:he|she|(?:no|every|some|any)(?:body|one))$/

/** “Ahmed Mohamed, a boy from Texas, were”: one person, said again between commas, and the verb right behind the second. */
export function isNamedAgain(tokens: readonly Token[], { head, number }: NounPhrase, verb: Token): boolean {
  const base = tokens[0]?.index ?? 0
  const between = tokens.slice(head.index - base + 1, verb.index - base)
  if (number !== 'singular' || between.length < 4 || between[0]?.text !== ',' || between.at(-1)?.text !== ',') return false
  if (between[1]?.lower !== 'a' && between[1]?.lower !== 'an') return false
  return between.every(({ pos }) => pos !== 'CCONJ' && pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON')
}

/** “Four minutes later, the goalkeeper were”: the comma closes what opens the sentence, and lists nothing. */
export function closesOpening(tokens: readonly Token[], comma: Token): boolean {
  const opening = tokens.slice(0, comma.index - (tokens[0]?.index ?? 0))
  if (comma.text !== ',' || opening.some(({ text, pos }) => text === ',' || pos === 'CCONJ')) return false
  return opening[0]?.pos === 'ADP' || opening[0]?.pos === 'SCONJ' || timely.test(opening.at(-1)?.lower ?? '')
}

const timely =
  /^(?:later|earlier|ago|before|afterwards?|today|yesterday|tomorrow|now|then|minutes?|hours?|days?|weeks?|months?|years?)$/

/** “shortcomings in the way credit was granted”: a clause without “that” may stand behind it, and the noun be its subject. */
const opensBareClause = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(?:way|manner|time|moment|speed|rate|pace|extent|degree)$/.test(lower) && /^(?:NOUN|PROPN)$/.test(next?.pos ?? '')

/**
 * Places where the words before a verb are easily misread: the end of a name is a verb (“the ministry estimates the damage has”), the verb is
 * a noun (“a farewell match before”), a participle (“leaders meeting in Bonn”, “grouping dogs by size”), an order, a thing said in passing.
 */
export function isMisread(tokens: readonly Token[], subject: NounPhrase, verb: Token, between: readonly Token[]): boolean {
  const base = tokens[0]?.index ?? 0
  const at = verb.index - base
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower)
  const ahead = tokens.slice(Math.max(0, subject.first.index - base - 3), subject.first.index - base)
  const { first, head, number, pronoun } = subject
  const next = tokens[at + 1]
  const inside = tokens.slice(first.index - base + 1, head.index - base)
  const endsInVerb =
    (number === 'plural' &&
      canBe(head.text, 'third') &&
      between.length > 1 &&
      (first !== head || between.some(({ lower }) => lower === 'that'))) ||
    [...inside, ...between].some(({ pos, text }) => pos === 'NOUN' && canBe(text, 'third') && number === 'singular') ||
    (/^(?:DET|PRON|PROPN)$/.test(between[0]?.pos ?? '') && !pointsBack.test(between[0]?.lower ?? ''))
  const isNoun =
    (!pronoun || first.pos === 'DET') && verb.pos === 'VERB' && canBe(verb.text, 'base') && !plainVerbs.has(verb.lower)
  const denied = /^n['’]?o?t$/.test(next?.lower ?? '')
  return (
    endsInVerb ||
    // “bookings, which account for a third, have yet to recover”
    (first === head &&
      number === 'singular' &&
      !pronoun &&
      pointsBack.test(tokens[first.index - base - 1]?.lower ?? '') &&
      canBe(head.text, 'base') &&
      /^(?:ADP|DET|PART)$/.test(between[0]?.pos ?? '')) ||
    (isNoun && !auxiliary.test(verb.lower)) ||
    // “believed this act of courage”
    (pronoun && next?.lower === 'of' && !plainVerbs.has(verb.lower) && !auxiliary.test(verb.lower)) ||
    (!pronoun && first !== head && canBe(head.text, 'ing') && /s$/.test(tokens[head.index - base - 1]?.lower ?? '')) ||
    (!pronoun && head.index === verb.index - 1 && canBe(head.text, 'ing')) ||
    /^(?:as|[“"])$/.test(before[1] ?? '') ||
    // “Three nights after the address was shared”
    /^(?:after|before)$/.test(between[0]?.lower ?? '') ||
    // “The pits, where cotton/VERB has been dyed”
    (/^(?:where|when|how|why)$/.test(before[0] ?? '') && tokens[at - 1]?.pos === 'VERB' && verb.pos === 'AUX') ||
    // “the proposal is, why not do it at once”
    (before[0] === 'why' && before[1] === 'not') ||
    // “This win also made him famous”
    (first.lower === 'this' && verb.pos === 'VERB' && canBe(tokens[next?.pos === 'ADV' ? at + 2 : at + 1]?.text ?? '', 'past')) ||
    tokens.slice(0, at).some((token) => /^(?:whoever|whatever)$/.test(token.lower)) ||
    [...ahead, ...(first === head ? [] : [first])].some(({ text, pos }) => pos !== 'ADJ' && canBe(text, 'ing')) ||
    ahead.some((token) => perceiving.test(token.lower)) ||
    (before[0] === 'i' && thinking.test(before[1] ?? '')) ||
    modals.has(before[1] ?? '') ||
    (nominativePronouns.has(before[1] ?? '') && head.index !== verb.index - 1) ||
    // “That the two sides met at all is news”
    (tokens[0]?.lower === 'that' && tokens[1]?.pos === 'DET' && between.some((token) => canBe(token.text, 'past'))) ||
    between.some((token, place) => opensBareClause(token, between[place + 1])) ||
    /^['’]/.test(between[0]?.text ?? '') ||
    (denied && (verb.lower === 'need' || (verb.lower === 'do' && head.index !== verb.index - 1)))
  )
}

const auxiliary = /^(?:is|are|was|were|has|have|does|do|says?)$/
const perceiving = /^(?:observ(?:e|es|ed)|notic(?:e|es|ed)|watch(?:es|ed)?|saw|sees?|heard|hears?|let|lets|make|makes|made)$/
const thinking = /^(?:think|believe|suppose|guess|feel|hope|imagine|say)$/

/** “the regions of a country that were hit”, “most of which is”, “the tribe who were”, “that is, …”: what is meant may be either noun. */
export function isVagueRelative(tokens: readonly Token[], { first, head }: NounPhrase, opener: Token | undefined): boolean {
  if (!opener || !pointsBack.test(opener.lower)) return false
  const base = tokens[0]?.index ?? 0
  const ahead = tokens.slice(0, opener.index - base)
  const isInPhrase = tokens[first.index - base - 1]?.pos === 'ADP'
  return (
    /^(?:of|[)”"!?])$/.test(ahead.at(-1)?.lower ?? '') ||
    (ahead.at(-1)?.text === ',' && opener.lower === 'that') ||
    (opener.lower === 'who' && /^\p{Lu}/u.test(head.text)) ||
    (isInPhrase && head.index < opener.index)
  )
}

/** “arms to groups that abuse children is a crime”: what looks like two nouns behind *that* is a verb and its object. */
export function isVerbWithObject(tokens: readonly Token[], base: number, { first, head }: NounPhrase): boolean {
  const [noun, that] = tokens.slice(Math.max(0, first.index - base - 2), first.index - base)
  return (
    first !== head &&
    numberOfNoun(noun?.lower ?? '') === 'plural' &&
    pointsBack.test(that?.lower ?? '') &&
    canBe(first.text, 'base')
  )
}

/** “Nine floors is a short journey”, “Two goals was enough to win”, “Six runs is all they need”, “Four nights is three more than I hoped”: a number told as one sum. */
export function isToldAsSum(tokens: readonly Token[], base: number, { first, head }: NounPhrase, verb: Token): boolean {
  const next = tokens[verb.index - base + 1]
  // “Prime minister’s questions is on Wednesday”
  if (head.lower === 'questions' && /^['’]s?$/.test(tokens[head.index - base - 1]?.lower ?? '')) return true
  return (
    first.pos === 'NUM' &&
    /^(?:is|was)$/.test(verb.lower) &&
    (/^(?:an?|all|enough|plenty|sufficient|too|hardly|scarcely|nothing|more|less|fewer)$/.test(next?.lower ?? '') ||
      (next?.pos === 'NUM' && /^(?:more|less|fewer)$/.test(tokens[verb.index - base + 2]?.lower ?? '')))
  )
}

/** “the man who police say shot the guard”, “the young each contribute”, “some concern patients were sent home”: the verb has another subject. */
export function hasOtherSubject(tokens: readonly Token[], base: number, { first, head }: NounPhrase, verb: Token): boolean {
  const place = verb.index - base
  const [before, previous] = [tokens[place - 1], tokens[place - 2]]
  if (before?.lower === 'each') return true
  if (previous && pointsBack.test(previous.lower) && (before?.pos === 'NOUN' || before?.lower === 'police')) return true
  return tokens.slice(first.index - base, head.index - base).some(({ lower }) => leadsToClause.test(lower))
}

/** Behind these a clause often opens without “that”. */
export const leadsToClause =
  /^(?:concerns?|speculation|hopes?|fears?|doubts?|evidence|suggestions?|confidence|certainty|proof|signs?)$/

/** “Far commoner are those who …”, “a statement, were there to be one, …”, “at over $12 a bushel, have fallen”, “at five, give or take”: what stands before the verb is no subject. */
export function isTurnedRound(tokens: readonly Token[], base: number, { first, head }: NounPhrase, verb: Token): boolean {
  const at = verb.index - base
  const [earlier, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  if (/^an?$/.test(first.lower) && tokens[first.index - base - 1]?.pos === 'NUM') return true
  // “commoner”, “stranger”, which the tagger takes for nouns: with no word before that says which
  if (first === head && head.pos === 'NOUN' && /er$/.test(head.lower) && next?.pos === 'DET') return true
  if (verb.lower === 'were' && /^(?:there|it)$/.test(next?.lower ?? '')) return true
  return verb.lower === 'take' && before?.lower === 'or' && earlier?.lower === 'give'
}
