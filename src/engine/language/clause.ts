import type { Sentence, Token } from '../article'
import { onceEach } from '../once-each'
import { type ClauseRole, clauseFollows, openedBy } from './clause-openers'
import { type Clause, parseClauses } from './clause-parser'
import { movesInto } from './place-inversion'
import { isPhrasal } from './phrasal-verbs'
import { findVerbGroups, isFiniteAuxiliary, type VerbGroup } from './verb-groups'
import { canBe, verbForms } from './verb-forms'
import { isSpeech } from './speech-verbs'
import { wantsMore } from './wants-more'
import { modals, objectPronouns, prepositions, strictPrepositions, subordinators, whWords } from './word-lists'

/** A finite verb of a sentence, and the kind of clause it rules. */
export interface FiniteVerb {
  readonly token: Token
  readonly role: ClauseRole
  readonly group: VerbGroup
  /** The clause it rules, with its whole subject and whether that is sure. */
  readonly clause: Clause
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
  /** All clauses, those without a verb included. */
  readonly clauses: readonly Clause[]
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

/** Of a longer sentence nothing is said; no editor would let one stand, and the work must not grow with what a broken file holds. */
const longest = 200
const nothing: ClauseSense = {
  finite: [],
  clauses: [],
  groups: [],
  hasSubject: false,
  opening: 'other',
  lastWantsMore: false,
  kind: 'unknown',
  reason: 'tangled verbs',
}

/** Analyses the clauses of a sentence, by tags and forms alone. */
export const analyseClauses = onceEach((sentence: Sentence): ClauseSense => {
  if (sentence.tokens.length > longest) return nothing
  const sense = analyseWith(sentence, findVerbGroups(sentence.tokens))
  if (sense.kind !== 'fragment' && sense.kind !== 'headline') return sense
  const second = analyseWith(sentence, findVerbGroups(sentence.tokens, true))
  return second.kind === 'statement' ? second : sense
})

function analyseWith(sentence: Sentence, groups: readonly VerbGroup[]): ClauseSense {
  const words = sentence.tokens.filter((token) => /[\p{L}\p{N}$%]/u.test(token.text))
  const clauses = parseClauses(
    sentence.tokens,
    groups,
    findReducedRelatives(groups, sentence.tokens, sentence.tokens[0]?.index ?? 0),
  )
  const finite = finiteVerbs(clauses)
  const main = finite.find((verb) => verb.role === 'main')
  const opening = readOpening(sentence, words, groups)
  const [kind, reason] = isTangled(sentence, finite)
    ? (['unknown', 'tangled verbs'] as const)
    : judge(sentence, words, finite, main, opening)
  return {
    finite,
    clauses,
    groups,
    ...(main && { mainVerb: main.token }),
    hasSubject: main?.subject !== undefined,
    opening,
    lastWantsMore: wantsMore(sentence),
    kind,
    reason,
  }
}

/** More than one main verb without anything that could be its subject. */
function isTangled({ tokens }: Sentence, finite: readonly FiniteVerb[]): boolean {
  return tokens.length > 120 || finite.filter((verb) => verb.role === 'main' && verb.certain && !verb.subject).length > 1
}

/** The verbs of clauses that have one, in the order of the text. */
function finiteVerbs(clauses: readonly Clause[]): readonly FiniteVerb[] {
  return clauses
    .flatMap((clause): FiniteVerb[] => {
      const { verb: group, role, subject } = clause
      if (!group) return []
      return [
        {
          token: group.first,
          role,
          group,
          clause,
          certain: group.finiteness === 'finite',
          ...(subject && { subject: subject.head }),
        },
      ]
    })
    .toSorted((a, b) => a.token.index - b.token.index)
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
    const passive = !/^\p{Lu}/u.test(group.first.text) && readsAsPassive(tokens, start)
    if (!previous && canBe(group.first.text, 'base')) return
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
    if (!parted && between.length > 0 && later.finiteness === 'finite' && !isSpeech(group.first.lower)) reduced.add(group)
  })
  return reduced
}

/** “asked by the court”, “held in Geneva”: no object follows, and the verb wants one or somebody did it. */
function readsAsPassive(tokens: readonly Token[], start: number): boolean {
  if (isPhrasal(tokens, start)) return false
  let at = start + 1
  while (tokens[at]?.pos === 'ADV') at++
  const next = tokens[at]
  const after = tokens[at + 1]
  const wantsObject = takesObject.test(tokens[start]?.lower ?? '')
  if (next?.lower === 'by') return after !== undefined && !/ing$/.test(after.lower) && (after.pos !== 'NUM' || wantsObject)
  if (!wantsObject || (next?.lower === 'at' && after?.lower === 'least')) return false
  if (next?.lower === 'to' && next.pos === 'PART') return madeTo.test(tokens[start]?.lower ?? '')
  return next === undefined || next.pos === 'PUNCT' || (next.pos === 'ADP' && next.lower !== 'for')
}

/** “forced to leave” has no object; “planned to leave” needs none. */
const madeTo =
  /^(?:forced|allowed|obliged|compelled|permitted|supposed|believed|scheduled|required|deployed|sent|elected|aimed|designed)$/

/** Verbs that are nothing without an object, so that their past form without one is a participle. */
const takesObject =
  /^(?:elected|attended|forced|allowed|obliged|compelled|permitted|supposed|believed|held|made|based|given|built|issued|published|organi[sz]ed|committed|injured|wounded|arrested|detained|appointed|named|involved|located|situated|aimed|known|seen|taken|accused|convicted|suspected|killed|sent|brought|linked|related|dedicated|devoted|compared|owned|produced|designed|developed|written|provided|required|needed|expected|scheduled|affected|addressed|conducted|imposed|launched|created|founded|established|signed|submitted|presented|prepared|planned|proposed|located|discovered|supported|backed|chaired|hosted|sponsored|funded|financed|obtained|received|released|destroyed|damaged|displaced|stationed|deployed|equipped|armed|dubbed|titled|entitled|filmed|recorded|posted|shared|quoted|cited|mentioned|described)$/

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
  if (movesInto(words)) return ['statement', 'has a main verb']
  if (!sentence.terminated) return ['headline', 'title case or no final mark']
  if (words.length < 4) return ['fragment', 'a few words']
  if (finite.some((verb) => verb.role === 'subordinate')) return ['fragment', 'only a subordinate clause']
  if (finite.some((verb) => verb.role === 'relative')) return ['fragment', 'only a relative clause']
  return opening === 'participle' ? ['fragment', 'only a participle'] : ['fragment', 'no finite verb']
}
