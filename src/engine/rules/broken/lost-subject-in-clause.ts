import type { BlockContent, Sentence, Token } from '../../article'
import { canBe, isKnownVerb, verbForms } from '../../language/verb-forms'
import { holdsAny } from '../../language/words-in'
import { asking } from '../../proposals'
import type { Proposal, Report } from '../rule'
import { likelySubjects } from './without-subject'

const openers = new Set(['where', 'while', 'because', 'although', 'whereas', 'if', 'when', 'unless'])
export const helpers = /^(?:has|have|had|was|were|is|are|will|would|can|could|must|should|did|does|do)$/

/** “while has not been issued”, “because could not pay”, “the firm said will help”: a clause opens and its verb comes at once. */
export function* lostInClause(block: BlockContent, { tokens }: Sentence): Iterable<Report> {
  if (holdsAny(tokens, openers)) {
    for (let at = 0; at < tokens.length - 2; at++) {
      const opener = tokens[at]
      const verb = tokens[at + 1]
      if (!opener || !verb || !openers.has(opener.lower) || isListed(tokens, at)) continue
      const mayBeSpoken = opener.quoted && !(verb.lower === 'do' && tokens[at + 2]?.lower === 'not')
      const isBare = !mayBeSpoken && (isBareHelper(tokens, at + 1) || isBarePast(tokens, at) || isBareWhere(tokens, at))
      if (isBare || isBareBase(tokens, at)) yield ask(block, tokens, opener, verb)
    }
  }
  const said = saidWithoutSubject(block, tokens) ?? saidAtEnd(block, tokens)
  if (said) yield said
}

/** “what, where and when is known”: words that ask, listed as things. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') && /^(?:who|what|where|when|why|how)$/.test(tokens[at - 2]?.lower ?? '')

/** “The ministry will spend 38 million euros on wells, added.”: a source behind the comma, and nobody who is it. */
function saidAtEnd(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const [before, comma, verb, stop] = tokens.slice(-4)
  if (!before || !comma || !verb || stop?.text !== '.' || comma.text !== ',' || verb.quoted || comma.quoted) return undefined
  if (
    !/^(?:said|added|stressed|explained|stated|noted|emphasi[sz]ed|concluded|recalled|indicated|insisted|assured|warned)$/.test(
      verb.lower,
    )
  )
    return undefined
  // “the minister, Silvia Regalado, said.”, “…,” Silvia, 66, said.
  const last = tokens.slice(0, -3).findLastIndex(({ text }) => /^[,“”"]$/u.test(text))
  const isApposed = last >= 0 && (tokens[last]?.text !== ',' || !holdsClause(tokens.slice(last, -3)))
  return !isApposed && before.pos !== 'VERB' && before.pos !== 'ADV' ? ask(block, tokens, comma, verb) : undefined
}

/** “then will enter into a strike”; not “another lawmaker who was present”. */
const holdsClause = (words: readonly Token[]): boolean =>
  words.some(({ pos }) => pos === 'AUX') && !words.some(({ lower }) => /^(?:who|which|that|whose)$/.test(lower))

/** “the viewers in Latin America, where raised prices in July”: a past with its object, and no other verb behind it. */
function isBareWhere(tokens: readonly Token[], at: number): boolean {
  const [before, opener, verb, next, link] = tokens.slice(at - 1, at + 4)
  if (opener?.lower !== 'where' || before?.text !== ',' || !verb || !next || !link || verb.pos !== 'VERB') return false
  const end = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT')
  return (
    canBe(verb.lower, 'past') &&
    next.pos === 'NOUN' &&
    /s$/.test(next.lower) &&
    /^(?:in|by|on|last|to|from)$/.test(link.lower) &&
    !tokens.slice(at + 3, end < 0 ? tokens.length : end).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
}

/** A helping verb with its verb behind it: “was not asked”; “if not”, “when is the vote?” and “if done” are none. */
function isBareHelper(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!opener || !verb || !next || !helpers.test(verb.lower) || verb.pos !== 'AUX') return false
  if (opener.lower === 'where')
    return /^(?:has|had|did|could|was)$/.test(verb.lower) && /^(?:not|been)$/.test(next.lower) && tokens[at - 2]?.text === ','
  if (/^(?:not|been|being)$/.test(next.lower)) return true
  if (/^(?:a|an|the|no)$/.test(next.lower))
    return !/^(?:when|if)$/.test(opener.lower) && /^(?:is|are|was|were|has|have|had)$/.test(verb.lower)
  return isKnownVerb(next.text) || (opener.lower !== 'when' && verbForms(next.text).length > 0)
}

/** “because fell”, “although went”: a past form that is no participle, so that it cannot be short for “when he was asked”. */
function isBarePast(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!opener || !verb || !next || verb.pos !== 'VERB' || !/^(?:because|although|when|if)$/.test(opener.lower)) return false
  // “When arrived at the scene”: verbs that have no passive
  if (/^(?:arrived|happened|occurred|appeared|died)$/.test(verb.lower)) return true
  const forms = verbForms(verb.lower)
  // “If wins on Sunday”; “if needs be”
  if (opener.lower !== 'when' && verb.lower !== 'needs' && forms.length > 0 && forms.every(({ form }) => form === 'third'))
    return /^(?:ADP|DET|NUM)$/u.test(next.pos)
  return forms.length > 0 && forms.every(({ form }) => form === 'past') && !opensObject(next) && next.pos !== 'PROPN'
}

/** Verbs that tell what somebody wants or does, with what follows them at once. */
const wanting = /^(?:want|wish|plan|intend|try|need|hope|decide|fail|manage|refuse)$/u

/** “If want to win”, “When arrive at the station”, “Unless find a buyer”: behind what opens a clause stands its verb. */
function isBareBase(tokens: readonly Token[], at: number): boolean {
  const [opener, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!opener || !verb || !next || verb.pos !== 'VERB' || verb.quoted || !canBe(verb.lower, 'base')) return false
  if (
    !/^(?:if|when|unless|because|although)$/u.test(opener.lower) ||
    /^(?:like|even|need|save|except|say|own)$/u.test(verb.lower)
  )
    return false
  if (next.lower === 'to') return wanting.test(verb.lower)
  return /^(?:a|an|the|his|her|its|their|this|these|at|it|them)$/u.test(next.lower)
}

/** “The firm said will help”: the sentence opens with who said it, and no clause before could have lent its subject (*the man police said will go*). */
function saidWithoutSubject(block: BlockContent, tokens: readonly Token[]): Report | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:said|says|announced|promised|confirmed|stated|declared)$/.test(lower))
  const [said, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (at < 1 || at > 6 || !said || !verb || !next || said.quoted || verb.pos !== 'AUX') return undefined
  if (
    !/^(?:will|would|can|could|must|has|have|had)$/.test(verb.lower) ||
    (!isKnownVerb(next.text) && !/^(?:not|no|be|been)$/.test(next.lower))
  )
    return undefined
  const subject = tokens.slice(0, at)
  const isOne = subject.slice(1).every(({ pos, lower }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) && !knownSpeakers.test(lower))
  return isOne && /^(?:DET|PROPN|PRON)$/.test(subject[0]?.pos ?? '') ? ask(block, tokens, said, verb) : undefined
}

/** Who is often put into a relative clause without a word of its own: “the man police said will go”. */
const knownSpeakers = /^(?:police|officials|authorities|prosecutors|experts|witnesses|doctors|sources|analysts|he|she|they)$/

/** What has the verb and nobody who does it has to be asked about; a pronoun may do. */
const ask = (block: BlockContent, tokens: readonly Token[], opener: Token, verb: Token): Report => ({
  ...askOnly(opener, verb),
  repairs: [
    ...(isIssued(tokens, tokens.indexOf(verb)) ? [] : likelySubjects(block, verb)).map(
      (subject): Proposal => ({
        label: `Put “${subject.toLowerCase()}” before “${verb.text}”`,
        kind: 'choice',
        edits: [{ from: verb.from, to: verb.from, insert: `${subject.toLowerCase()} ` }],
      }),
    ),
    asking(`who or what “${verb.text}”`),
  ],
})

export const askOnly = (opener: Token, verb: Token): Report => ({
  ranges: [{ from: opener.from, to: verb.to }],
  tier: 'likely',
  severity: 5,
  message: `The verb “${verb.text}” has no subject of its own.`,
  repairs: [asking(`who or what “${verb.text}”`)],
})

/** “has not been issued any figure”: the subject may stand behind. */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ lower }) => lower === 'been')

export const opensObject = ({ pos, lower }: Token): boolean => /^(?:the|a|an|his|her|its|their)$/.test(lower) || pos === 'NUM'
