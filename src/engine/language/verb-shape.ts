import type { Token } from '../article'
import { canBe, inflect, type VerbForm, verbForms } from './verb-forms'
import { plainVerbs } from './plain-verbs'
import { mayBeFinite } from './verb-groups'
import { doForms, haveForms, modals, nonFiniteBe } from './word-lists'

/** A verb in a form that its auxiliary does not take: “has wrote”, “will visits”. */
export interface WrongShape {
  readonly auxiliary: Token
  readonly verb: Token
  /** The form that goes with the auxiliary. */
  readonly form: string
}

/** “there would be charges”, “they had been rivals”, “enough time”, “any human being has”, “to Schopenhauer, the Will is”. */
function isNounHere(tokens: readonly Token[], at: number, place: number, wanted: VerbForm): boolean {
  const [auxiliary, verb] = [tokens[at], tokens[place]]
  if (!auxiliary || !verb) return true
  const before = tokens[at - 1]
  const forms = verbForms(verb.lower)
  const [base] = forms
  const mayBeNoun = base !== undefined && !plainVerbs.has(base.base)
  const isThird = forms.every(({ form }) => form === 'third')
  if (tokens[place - 1]?.lower === 'enough' || predicates.test(verb.lower)) return true
  // “There may still be debate as to”, “It will be sort of a nice resort”
  if (mayBeNoun && tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'there')) return true
  if (/^(?:sort|kind)$/.test(verb.lower) && tokens[place + 1]?.lower === 'of') return true
  // “my will breaks”, “the powers that be continue”
  if (/^(?:my|your|his|her|our|their|that)$/.test(before?.lower ?? '')) return true
  if (auxiliary.lower === 'will' && /^(?:ADJ|DET)$/.test(before?.pos ?? '') && verb.pos === 'AUX') return true
  if (auxiliary.lower === 'being' && /^(?:human|living|any|every|each)$/.test(before?.lower ?? '')) return true
  if (/^\p{Lu}/u.test(auxiliary.text) && at > 0) return true
  // “can benefits be granted”
  if (wanted === 'base' && isThird && /^(?:be|have|not)$/.test(tokens[place + 1]?.lower ?? '')) return true
  if (wanted === 'base' && tokens.slice(0, at).some(({ lower }) => lower === 'whatever')) return true
  if (wanted === 'base' && tokens.slice(at + 1, place).some(({ lower }) => lower === 'so')) return true
  // “she does lines”, “nothing I do ever seems”
  if (doForms.has(auxiliary.lower)) {
    if (place === at + 1 && (mayBeNoun || tokens.slice(0, at).some(isWhole))) return true
    if (tokens[place - 1]?.lower === 'ever') return true
  }
  return nonFiniteBe.has(auxiliary.lower) && mayBeNoun && isThird
}

const isWhole = ({ lower }: Token): boolean => /^(?:nothing|everything|anything|something|what|whatever|all)$/.test(lower)

/** Adjectives and things not counted that are verbs as well: “to be mean”, “it would be time”, “it is just like it”. */
const predicates =
  /^(?:champion|captain|coach|head|host|judge|partner|master|father|mother|mean|like|cool|trouble|aid|time|mature|neglect|clear|dry|warm|calm|slow|fun|fit|rival|proof|cause|work|love|hope|fear|risk|peace|part|home|help|play|sport|welcome|total|waste|murder|torture|key|last|live|wild|blind|blank|bare|even|level|shy|sour|tame|tense|thin|faint|humble|lame|idle|prime|pale|narrow|steady|smooth|sober|secure|sheer|suspect|frequent|perfect|subject|worth|chair)$/

const passiveBe = /^(?:is|are|was|were|am|be|been|being|'re|’re)$/
/** Words that let an auxiliary stand without its verb: “the best we can is …”, “as he did went”. */
const elliptic = /^(?:what|whatever|all|best|most|least|than|as|who|which|that|how|where|when|whoever|thing|only)$/

/** Looks at an auxiliary and the word behind it, adverbs aside. */
export function findWrongShape(tokens: readonly Token[], at: number): WrongShape | undefined {
  const auxiliary = tokens[at]
  if (!auxiliary || (auxiliary.pos !== 'AUX' && auxiliary.pos !== 'VERB')) return undefined
  const wanted = wantedForm(auxiliary)
  if (!wanted) return undefined
  let place = at + 1
  while (tokens[place]?.pos === 'ADV' || /^(?:not|n['’]t)$/.test(tokens[place]?.lower ?? '')) place++
  const verb = tokens[place]
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX') || verb.quoted !== auxiliary.quoted || /^\p{Lu}/u.test(verb.text))
    return undefined
  // “be battle ready”, “be lead singer”: a compound
  const compounds = /^(?:NOUN|ADJ)$/.test(tokens[place + 1]?.pos ?? '')
  const behindBe = nonFiniteBe.has(auxiliary.lower) && !compounds
  const base = wrongBase(wanted, verb, behindBe || isPerfect(tokens, at, place))
  // “are investigate the case”: with an object it is what they are doing
  const goesOn = base !== undefined && passiveBe.test(auxiliary.lower) && verb.lower === base && hasObject(tokens, place, base)
  const form = base === undefined ? wrongInPlace(tokens, at, place) : (inflect(base, goesOn ? 'ing' : wanted)[0] ?? base)
  if (form === undefined || isNounHere(tokens, at, place, wanted)) return undefined
  if (base === undefined) return { auxiliary, verb, form }
  if (wanted === 'base' && isMainVerb(tokens, at, place)) return undefined
  if (
    !behindBe &&
    (verb.pos === 'AUX' || wanted !== 'base') &&
    tokens.slice(Math.max(0, at - 12), at).some((token) => elliptic.test(token.lower))
  )
    return undefined
  return { auxiliary, verb, form }
}

/** “has sentence him to death”, “has not play since May”: no noun could stand there. */
const isPerfect = (tokens: readonly Token[], at: number, place: number): boolean =>
  haveForms.has(tokens[at]?.lower ?? '') &&
  tokens[place]?.pos === 'VERB' &&
  (/^(?:him|them|us|me)$/.test(tokens[place + 1]?.lower ?? '') ||
    tokens.slice(at + 1, place).some(({ lower }) => /^(?:not|n['’]t|never|already|recently)$/.test(lower)))

/** Verbs of two objects, of which one may stand behind a passive: “was award a medal”. */
const ofTwo =
  /^(?:give|award|offer|grant|pay|show|teach|tell|send|deny|hand|ask|charge|fine|call|name|elect|appoint|declare|allow|promise|refuse|lend|sell|make|consider|allocate|assign|guarantee|issue)$/

/** “… the case”, “… him”: what is done to somebody; “the same day” only tells when. */
const hasObject = (tokens: readonly Token[], place: number, base: string): boolean =>
  !ofTwo.test(base) &&
  (/^(?:him|them|us|me|it)$/.test(tokens[place + 1]?.lower ?? '') ||
    (/^(?:the|an?|his|her|its|their|this|these|those)$/.test(tokens[place + 1]?.lower ?? '') &&
      !/^(?:same|next|following|previous|first|last|day|night|week|month|year|morning|evening|afternoon)$/.test(
        tokens[place + 2]?.lower ?? '',
      )))

/** “Those who could not went without”: the helper ends its clause, and there is no other verb for what stands before it. */
function isMainVerb(tokens: readonly Token[], at: number, place: number): boolean {
  const isParted = ({ text }: Token): boolean => text === ';' || text === ':'
  const start = tokens.slice(0, at).findLastIndex(isParted) + 1
  const stop = tokens.findIndex((token, other) => other > place && isParted(token))
  const around = [...tokens.slice(start, at - 1), ...tokens.slice(place + 1, stop < 0 ? undefined : stop)]
  return (
    /^(?:who|that)$/.test(tokens[at - 1]?.lower ?? '') && canBe(tokens[place]?.lower ?? '', 'past') && !around.some(mayBeFinite)
  )
}

/**
 * “are already feel the pinch”, “the bridge will opened in June”: forms that may be right behind other words, but not between these. A base
 * behind *be* needs its adverb and its object, a past form behind a modal a subject before it; “did not” says enough.
 */
function wrongInPlace(tokens: readonly Token[], at: number, place: number): string | undefined {
  const [before, auxiliary, verb, next] = [tokens[at - 1], tokens[at], tokens[place], tokens[place + 1]]
  if (!before || !auxiliary || !verb || !next || verb.pos !== 'VERB') return undefined
  const forms = verbForms(verb.lower)
  const [first] = forms
  if (!first || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return undefined
  if (passiveBe.test(auxiliary.lower) && place > at + 1 && next.pos === 'DET')
    return forms.every(({ form }) => form === 'base') ? inflect(first.base, 'ing')[0] : undefined
  const denied = doForms.has(auxiliary.lower) && /^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '')
  const isModal = /^(?:will|would|can|could|must|should)$/.test(auxiliary.lower) && auxiliary.pos === 'AUX'
  // “will announced next week”, “can bought online”, “could sunk at any time”
  const isParticiple = forms.every(({ form }) => form === 'participle')
  const isDone =
    (isParticiple && next.pos === 'ADP') ||
    (/^(?:next|last|this|soon|online|today|tomorrow|later|again|here|there|immediately)$/.test(next.lower) &&
      verb.lower !== 'need')
  const isPast = (verb.lower.endsWith('ed') || isDone) && forms.every(({ form }) => form === 'past' || form === 'participle')
  if (denied && isPast) return first.base
  const isFollowed = isDone || /^(?:ADP|DET|ADV|NUM|PART|PUNCT)$/.test(next.pos)
  return isModal && isPast && isFollowed && !elliptic.test(before.lower) ? first.base : undefined
}

function wantedForm({ lower }: Token): VerbForm | undefined {
  if (lower === 'to') return undefined
  if (modals.has(lower) && !/^['’]/.test(lower)) return 'base'
  if (doForms.has(lower)) return 'base'
  if (haveForms.has(lower) || passiveBe.test(lower) || nonFiniteBe.has(lower)) return 'participle'
  return undefined
}

/** The base of a verb that cannot be the form wanted, whichever way it is read. Behind *be* and *been* any base is wrong: “will be implement”. */
function wrongBase(wanted: VerbForm, { lower, pos }: Token, behindBe: boolean): string | undefined {
  if (pos === 'AUX') {
    if (wanted !== 'base') return undefined
    if (/^(?:has|had)$/.test(lower)) return 'have'
    return /^(?:is|are|was|were)$/.test(lower) ? 'be' : undefined
  }
  const forms = verbForms(lower)
  const [first] = forms
  if (!first || forms.some(({ form }) => form === wanted || form === 'ing' || (form === 'participle' && wanted === 'base')))
    return undefined
  if (wanted === 'participle')
    return behindBe || forms.every(({ form }) => form === 'past') || plainVerbs.has(lower) ? first.base : undefined
  return first.base
}
