import type { Token } from '../article'
import { canBe, isKnownVerb, verbForms } from './verb-forms'
import {
  bareInfinitiveVerbs,
  beForms,
  determiners,
  doForms,
  haveForms,
  innerAdverbs,
  modals,
  nonFiniteBe,
  prepositions,
  subjectPronouns,
} from './word-lists'

/** A verb with its auxiliaries: “has not been asked”. */
export interface VerbGroup {
  readonly first: Token
  /** The verb that carries the sense; for “is” alone, itself. */
  readonly last: Token
  readonly auxiliaries: readonly Token[]
  /**
   * finite: no doubt. maybe: a past form that may as well be a participle (“the talks held in Geneva”), or a word the tagger
   * takes for a noun (“traders fear recession”). non-finite: to go, going, asked by the court.
   */
  readonly finiteness: 'finite' | 'maybe' | 'non-finite'
}

const isVerbal = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX'
const isWord = (token: Token | undefined): token is Token => token !== undefined && /[\p{L}\p{N}]/u.test(token.text)

const finiteAuxiliaries: ReadonlySet<string> = new Set([...modals, ...beForms, ...haveForms, ...doForms])

export const isFiniteAuxiliary = (token: Token): boolean =>
  finiteAuxiliaries.has(token.lower) && !isPossessive(token) && (token.pos === 'AUX' || token.pos === 'VERB')

/** An auxiliary, or a verb in a form that may rule a clause, for where no more is needed than that. */
export const mayBeFinite = ({ pos, lower }: Token): boolean =>
  pos === 'AUX' || (pos === 'VERB' && canBe(lower, 'past', 'third', 'base'))

/** The same without “be”, “been” and “being”. */
export const isFinite = (token: Token): boolean => mayBeFinite(token) && !(token.pos === 'AUX' && nonFiniteBe.has(token.lower))

/** The ’s of “the minister’s car”, and “May”, “Will” as names. */
function isPossessive(token: Token): boolean {
  return token.pos === 'PART' || token.pos === 'PROPN'
}

/**
 * Finds the groups of verbs in a row of tokens, from left to right. `hidden` lets in words that the tagger takes for nouns or
 * adjectives and that can be verbs where they stand: for sentences that have none otherwise.
 */
export function findVerbGroups(tokens: readonly Token[], hidden = false): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (isFiniteAuxiliary(token) || (nonFiniteBe.has(token.lower) && isVerbal(token))) {
      const { end, auxiliaries, last } = readAuxiliaries(tokens, at)
      groups.push({
        first: token,
        last,
        auxiliaries,
        finiteness: isFiniteAuxiliary(token) && !isInfinitive(tokens, at) ? 'finite' : 'non-finite',
      })
      at = end
    } else if (token.pos === 'VERB' || (token.pos === 'AUX' && isKnownVerb(token.text))) {
      groups.push({ first: token, last: token, auxiliaries: [], finiteness: judgeVerb(tokens, at) })
    } else if (hidden && looksLikeHiddenVerb(tokens, at) && !looksLikeHiddenVerb(tokens, at + 1)) {
      groups.push({ first: token, last: token, auxiliaries: [], finiteness: 'maybe' })
    }
  }
  return groups
}

/** Reads “has not yet been asked” from its first auxiliary. A second finite form ends the group: “is was approved” are two. */
function readAuxiliaries(tokens: readonly Token[], start: number): { end: number; auxiliaries: readonly Token[]; last: Token } {
  const first = tokens[start] as Token // the caller stands on it
  const auxiliaries = [first]
  let end = start
  let last = first
  for (let at = start + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if (
      innerAdverbs.has(token.lower) ||
      (token.pos === 'ADV' && !prepositions.has(token.lower)) ||
      (token.pos === 'PART' && token.lower !== 'to')
    )
      continue
    // Can they …? Did the police …? The subject stands inside the group only right behind its first word.
    if (
      nonFiniteBe.has(token.lower) ||
      (token.lower === 'have' && modals.has(last.lower)) ||
      (token.lower === 'had' && haveForms.has(last.lower))
    ) {
      auxiliaries.push(token)
      last = token
      end = at
      continue
    }
    if (isVerbal(token) && !isFiniteAuxiliary(token) && fitsAfter(last, token)) {
      last = token
      end = at
    } else if (
      (token.lower === 'do' || token.lower === 'have' || token.lower === 'done') &&
      (modals.has(last.lower) || doForms.has(last.lower))
    ) {
      last = token
      end = at
    } else if (
      modals.has(last.lower) &&
      canBe(token.text, 'base') &&
      token.pos !== 'DET' &&
      token.pos !== 'ADP' &&
      token.pos !== 'PRON'
    ) {
      last = token
      end = at
    }
    break
  }
  return { end, auxiliaries: auxiliaries.filter((token) => token !== last || auxiliaries.length === 1), last }
}

function fitsAfter(auxiliary: Token, verb: Token): boolean {
  if (modals.has(auxiliary.lower) || doForms.has(auxiliary.lower))
    return canBe(verb.text, 'base') || verbForms(verb.text).length === 0
  return true
}

const isInfinitive = (tokens: readonly Token[], at: number): boolean => {
  let before = at - 1
  while (tokens[before]?.pos === 'ADV') before--
  return tokens[before]?.lower === 'to' && (tokens[at]?.lower === 'have' || tokens[at]?.lower === 'do')
}

function judgeVerb(tokens: readonly Token[], at: number): VerbGroup['finiteness'] {
  const token = tokens[at]
  if (!token) return 'non-finite'
  let before = at - 1
  while (tokens[before]?.pos === 'ADV' && tokens[before]?.lower !== 'when') before--
  const previous = tokens[before]
  const forms = new Set(verbForms(token.text).map((reading) => reading.form))
  if (previous?.lower === 'to' && (forms.has('base') || forms.size === 0)) return 'non-finite'
  if (forms.size === 1 && forms.has('ing')) return 'non-finite'
  if (/ing$/.test(token.lower) && !forms.has('base')) return 'non-finite'
  // “led to protests”, “the injured were taken”: by their place they are nouns.
  const afterPreposition = previous?.pos === 'ADP' && !/^(?:as|than)$/.test(previous.lower) && before === at - 1
  if (afterPreposition && (forms.has('third') || forms.has('base')) && !forms.has('past')) return 'non-finite'
  if (/^(?:the|an?)$/.test(previous?.lower ?? '') && (forms.has('past') || forms.has('participle'))) return 'non-finite'
  if (forms.has('third') && !forms.has('base')) return 'finite'
  if (previous && /^(?:be|been|being|is|are|was|were|am|have|has|had|get|got|gets|getting)$/.test(previous.lower))
    return forms.has('participle') ? 'non-finite' : 'finite'
  if (forms.has('past') && !forms.has('participle')) return 'finite'
  if (forms.has('participle') && !forms.has('past') && !forms.has('base')) return 'non-finite'
  if (
    previous?.pos === 'PRON' &&
    subjectPronouns.has(previous.lower) &&
    !/^(?:this|that|these|those|one|some|many|most|all|few|none|others)$/.test(previous.lower)
  )
    return bareAfterCause(tokens, before) ? 'non-finite' : 'finite'
  if (forms.has('past') || forms.has('participle')) return 'maybe'
  if (forms.has('base')) return bareAfterCause(tokens, before) || joinsInfinitive(tokens, before) ? 'non-finite' : 'finite'
  return /s$/.test(token.lower) ? 'finite' : 'maybe'
}

/** “to find, carry and drop the balls”: one *to* serves them all. */
function joinsInfinitive(tokens: readonly Token[], before: number): boolean {
  const joint = tokens[before]
  if (!joint || (joint.text !== ',' && joint.pos !== 'CCONJ')) return false
  for (let at = before - 1; at > 0 && at > before - 15; at--) {
    const token = tokens[at]
    if (!token || token.pos === 'SCONJ' || isFiniteAuxiliary(token) || /^(?:who|which|that)$/.test(token.lower)) return false
    if (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB') return true
  }
  return false
}

/** “let them go”, “helped the village rebuild”: no finite verb of its own. */
function bareAfterCause(tokens: readonly Token[], subjectEnd: number): boolean {
  for (let at = subjectEnd, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const token = tokens[at]
    if (!token || token.pos === 'PUNCT' || token.pos === 'ADP') return false
    if (isVerbal(token)) return bareInfinitiveVerbs.has(token.lower) && steps > 0
    if (token.pos === 'PRON' && subjectPronouns.has(token.lower) && token.lower !== 'it' && token.lower !== 'you') return false
  }
  return false
}

/** A noun or adjective by its tag that can be a finite verb by its form, standing where a verb may: “Oil prices fall”, “which the union plans for Friday”. */
function looksLikeHiddenVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || !isWord(previous) || !['NOUN', 'ADJ', 'ADP', 'PROPN', 'ADV'].includes(token.pos)) return false
  if (/^\p{Lu}/u.test(token.text) || !isKnownVerb(token.text)) return false
  // “sold two million shares last week”
  if (token.lower === 'last' && /^(?:week|month|year|night|summer|winter|spring|autumn|season)$/.test(next?.lower ?? ''))
    return false
  if (determiners.has(previous.lower) && !subjectPronouns.has(previous.lower)) return false
  // “which the union plans for Friday, would …”: where a clause was opened just before, another verb may follow at once.
  const opened = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:what|which|who|that)$/.test(lower))
  const follows = ['NOUN', 'PROPN', 'PRON', 'ADV', 'DET'].includes(previous.pos) || previous.lower === 'that'
  if (previous.pos === 'ADJ' ? !opened : !follows) return false
  const beforeVerb = !opened && (next?.pos === 'VERB' || next?.pos === 'AUX')
  const forms = verbForms(token.text).map((reading) => reading.form)
  const plural = looksPlural(previous)
  if (forms.includes('past') && !forms.includes('base')) return true
  // Invariant pasts agree with everything: “the dam cost $40 million”.
  if (forms.includes('past')) return next !== undefined && next.pos !== 'PUNCT' && next.pos !== 'NOUN' && !beforeVerb
  if (forms.includes('third')) return !plural && next !== undefined && !beforeVerb
  return forms.includes('base') && plural && !beforeVerb
}

const looksPlural = (token: Token): boolean =>
  /^(?:i|you|we|they|these|those|people|police|men|women|children|both|many|all)$/.test(token.lower) ||
  (/[^s’']s$/.test(token.lower) && !/(?:us|is)$/.test(token.lower))
