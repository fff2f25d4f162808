import type { Sentence, Token } from '../article'
import { findVerbGroups, isFiniteAuxiliary, type VerbGroup } from './verb-groups'
import { canBe, verbForms } from './verb-forms'
import { wantsMore } from './wants-more'
import {
  modals,
  objectPronouns,
  prepositions,
  relatives,
  speechVerbs,
  strictPrepositions,
  subordinators,
  whWords,
} from './word-lists'

export type ClauseRole = 'main' | 'subordinate' | 'relative'

/** A finite verb of a sentence, and the kind of clause it rules. */
export interface FiniteVerb {
  readonly token: Token
  readonly role: ClauseRole
  readonly group: VerbGroup
  /** The last word of what looks like its subject. */
  readonly subject?: Token
  /** False for a past form that may as well be a participle, and for words that the tagger takes for nouns. */
  readonly certain: boolean
}

export type Opening =
  | 'subject'
  | 'subordinator'
  | 'relative'
  | 'participle'
  | 'preposition'
  | 'verb'
  | 'modal'
  | 'question'
  | 'imperative'
  | 'conjunction'
  | 'other'

/** unknown: it cannot be analysed, and nothing should be said of it. */
export type SentenceKind = 'statement' | 'question' | 'imperative' | 'fragment' | 'headline' | 'unknown'

export type ClauseReason =
  | 'has a main verb'
  | 'ends in a question mark'
  | 'opens with a bare verb'
  | 'no finite verb'
  | 'only a subordinate clause'
  | 'only a relative clause'
  | 'only a participle'
  | 'a few words'
  | 'title case or no final mark'
  | 'not English words'
  | 'tangled verbs'

/** What a shallow grammar makes of a sentence. It errs towards finding a verb: a fragment it names is one. */
export interface ClauseSense {
  /** Finite verbs and auxiliaries of main and subordinate clauses, from left to right. */
  readonly finite: readonly FiniteVerb[]
  /** All groups of verbs, the non-finite ones included. */
  readonly groups: readonly VerbGroup[]
  readonly mainVerb?: Token
  /** A noun or pronoun stands before the main verb in its clause. */
  readonly hasSubject: boolean
  readonly opening: Opening
  /** Ends on a word that wants another: “of”, “the”, “and”, “is”. A preposition whose object stands earlier does not. */
  readonly lastWantsMore: boolean
  readonly kind: SentenceKind
  readonly reason: ClauseReason
}

/** Analyses the clauses of a sentence, by tags and forms alone. */
export function analyseClauses(sentence: Sentence): ClauseSense {
  const words = sentence.tokens.filter((token) => /[\p{L}\p{N}$%]/u.test(token.text))
  const groups = findVerbGroups(sentence.tokens)
  const finite = assignRoles(sentence.tokens, groups)
  const main = finite.find((verb) => verb.role === 'main' && verb.certain) ?? finite.find((verb) => verb.role === 'main')
  const opening = readOpening(sentence, words, groups)
  const [kind, reason] = judge(sentence, words, finite, main, opening)
  return {
    finite,
    groups,
    ...(main && { mainVerb: main.token }),
    hasSubject: main?.subject !== undefined,
    opening,
    lastWantsMore: wantsMore(sentence),
    kind,
    reason,
  }
}

/** Gives each finite verb its role: a word that opens a clause claims the next finite verb behind it. */
function assignRoles(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly FiniteVerb[] {
  const base = tokens[0]?.index ?? 0
  const found: FiniteVerb[] = []
  const pending: ClauseRole[] = []
  const reduced = findReducedRelatives(groups, tokens, base)
  let at = 0
  for (const group of groups) {
    const start = group.first.index - base
    for (; at < start; at++) {
      const role = openedBy(tokens, at)
      if (role) pending.push(role)
    }
    at = group.last.index - base + 1
    if (group.finiteness === 'non-finite' || reduced.has(group)) continue
    const subject = findSubject(tokens, start)
    const previous = found.at(-1)
    // “which he said was late”: the relative clause owns both verbs.
    const nested =
      previous?.role === 'relative' &&
      previous.group.last.index + 1 === group.first.index &&
      speechVerbs.has(verbForms(previous.token.text)[0]?.base ?? '')
    const coordinated = tokens[start - 1]?.pos === 'CCONJ' && previous !== undefined
    const role = pending.pop() ?? (nested || coordinated ? (previous?.role ?? 'main') : 'main')
    found.push({ token: group.first, role, group, certain: group.finiteness === 'finite', ...(subject && { subject }) })
  }
  return found
}

/** The role of the clause that a word opens, if it opens one. */
function openedBy(tokens: readonly Token[], at: number): ClauseRole | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const { lower } = token
  const next = tokens[at + 1]
  if (lower === 'that')
    return token.pos === 'SCONJ' || token.pos === 'PRON' ? (isDemonstrative(tokens, at) ? undefined : 'relative') : undefined
  if (
    lower === 'as' ||
    lower === 'once' ||
    lower === 'before' ||
    lower === 'after' ||
    lower === 'since' ||
    lower === 'until' ||
    lower === 'till'
  )
    return clauseFollows(tokens, at) ? 'subordinate' : undefined
  if (subordinators.has(lower)) return next?.pos === 'PUNCT' ? undefined : 'subordinate'
  if (relatives.has(lower) || whWords.has(lower)) return at === 0 && tokens.at(-1)?.text.startsWith('?') ? undefined : 'relative'
  return undefined
}

/** “That is true”, “after that”: no clause is opened. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!previous || /^[“"‘(]$/.test(previous.text)) return next !== undefined && (isFiniteAuxiliary(next) || next.pos === 'VERB')
  return previous.pos === 'ADP' && previous.lower !== 'in' && previous.lower !== 'except'
}

/** Whether a finite verb comes before the next comma: “after talks failed,” against “after talks,”. */
function clauseFollows(tokens: readonly Token[], at: number): boolean {
  let nominal = false
  for (let index = at + 1; index < tokens.length && index < at + 14; index++) {
    const token = tokens[index]
    if (!token || (token.pos === 'PUNCT' && token.text !== '-')) return false
    if (nominal && (isFiniteAuxiliary(token) || (token.pos === 'VERB' && !/ing$/.test(token.lower))))
      return tokens[index - 1]?.lower !== 'to'
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM' || token.pos === 'DET')
      nominal = true
  }
  return false
}

/** Past forms that are participles after a noun, because a surer verb of the same clause comes later: “the talks held in Geneva ended”. */
function findReducedRelatives(groups: readonly VerbGroup[], tokens: readonly Token[], base: number): ReadonlySet<VerbGroup> {
  const reduced = new Set<VerbGroup>()
  groups.forEach((group, index) => {
    if (group.finiteness !== 'maybe') return
    const start = group.first.index - base
    const previous = tokens[start - 1]
    const forms = verbForms(group.first.text).map((reading) => reading.form)
    const isPast = forms.includes('past') || forms.includes('participle')
    if (!isPast) return
    // Opens the sentence or follows a comma or a preposition: “Committed to …”, “…, based in Rome,”.
    const next = tokens[start + 1]
    const passive =
      next?.lower === 'by' ||
      (takesObject.test(group.first.lower) &&
        (next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT' || next.pos === 'ADV'))
    if (!previous || (previous.pos === 'PUNCT' && passive) || passive) {
      reduced.add(group)
      return
    }
    const later = groups[index + 1]
    if (!later || later.finiteness === 'non-finite') return
    const between = tokens.slice(start + 1, later.first.index - base)
    const parted = between.some(
      (token, place) =>
        token.pos === 'CCONJ' ||
        token.pos === 'PUNCT' ||
        token.pos === 'SCONJ' ||
        openedBy(between, place) !== undefined ||
        (token.pos === 'PRON' && !objectPronouns.has(token.lower)),
    )
    if (!parted && between.length > 0 && later.finiteness === 'finite') reduced.add(group)
  })
  return reduced
}

/** Verbs that are nothing without an object, so that their past form without one is a participle. */
const takesObject =
  /^(?:held|made|based|given|built|issued|published|organi[sz]ed|committed|injured|wounded|arrested|detained|elected|appointed|named|called|involved|located|situated|aimed|known|seen|taken|used|accused|convicted|suspected|killed|caused|carried|sent|brought|linked|related|dedicated|devoted|compared|owned|produced|designed|developed|written|provided|required|needed|expected|scheduled|affected|addressed|attended|conducted|imposed|launched|created|founded|established|signed|submitted|presented|prepared|planned|proposed|located|discovered|found|left|supported|backed|led|headed|chaired|hosted|sponsored|funded|financed|obtained|received|released|destroyed|damaged|displaced|stationed|deployed|equipped|armed|dubbed|titled|entitled|filmed|recorded|posted|shared|quoted|cited|mentioned|described)$/

/** The nearest noun or pronoun before a verb within its clause. */
function findSubject(tokens: readonly Token[], start: number): Token | undefined {
  for (let at = start - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token) return undefined
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'PRON' ||
      token.pos === 'NUM' ||
      token.pos === 'DET' ||
      token.pos === 'SYM'
    )
      return token
    if (token.pos === 'VERB' && /ing$/.test(token.lower)) return token
    if (token.pos === 'SCONJ') return undefined
  }
  return undefined
}

function readOpening(sentence: Sentence, words: readonly Token[], groups: readonly VerbGroup[]): Opening {
  const [first, second] = words
  if (!first) return 'other'
  const { lower, pos } = first
  const asks = /\?[”’"')]*$/u.test(sentence.text)
  if (asks && (whWords.has(lower) || isFiniteAuxiliary(first))) return 'question'
  if (modals.has(lower) && pos === 'AUX') return 'modal'
  if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'nor' || lower === 'yet') return 'conjunction'
  if (whWords.has(lower) && lower !== 'when') return 'relative'
  if (subordinators.has(lower) && !(pos === 'ADV' && second?.pos === 'PUNCT'))
    return clauseFollows(sentence.tokens, sentence.tokens.indexOf(first)) || !prepositions.has(lower)
      ? 'subordinator'
      : 'preposition'
  const group = groups.find((candidate) => candidate.first === first)
  if (group || pos === 'VERB') return verbOpening(first, second)
  if (prepositions.has(lower) && pos === 'ADP') return 'preposition'
  if (pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || pos === 'ADJ' || pos === 'SYM')
    return 'subject'
  return 'other'
}

function verbOpening(first: Token, second: Token | undefined): Opening {
  if (/ing$/.test(first.lower) && !canBe(first.text, 'base')) return 'participle'
  if (canBe(first.text, 'base')) return 'imperative'
  if (canBe(first.text, 'participle') && second !== undefined && (strictPrepositions.has(second.lower) || second.pos === 'ADP'))
    return 'participle'
  return 'verb'
}

function judge(
  sentence: Sentence,
  words: readonly Token[],
  finite: readonly FiniteVerb[],
  main: FiniteVerb | undefined,
  opening: Opening,
): readonly [SentenceKind, ClauseReason] {
  const plain = words.filter((token) => token.pos !== 'X' && /^[\p{Script=Latin}\p{N}$%’'.,-]+$/u.test(token.text))
  if (words.length > 0 && plain.length < words.length * 0.6) return ['unknown', 'not English words']
  if (/\?[”’"')]*$/u.test(sentence.text)) return ['question', 'ends in a question mark']
  if (main)
    return opening === 'imperative' && main.token === words[0]
      ? ['imperative', 'opens with a bare verb']
      : ['statement', 'has a main verb']
  if (!sentence.terminated) return ['headline', 'title case or no final mark']
  if (words.length < 4) return ['fragment', 'a few words']
  if (finite.some((verb) => verb.role === 'subordinate')) return ['fragment', 'only a subordinate clause']
  if (finite.some((verb) => verb.role === 'relative')) return ['fragment', 'only a relative clause']
  return opening === 'participle' ? ['fragment', 'only a participle'] : ['fragment', 'no finite verb']
}
