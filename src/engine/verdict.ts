import { countNamed } from './count-named'
import type { Finding, Range } from './types'

/** fit: an editor can go to work. heavy: it will take long. send-back: ask for another version first. */
export type VerdictKind = 'fit' | 'heavy' | 'send-back'

/** Whether a draft is fit to be edited, and why. */
export interface Verdict {
  readonly kind: VerdictKind
  /** What it goes by, the weightiest first, and how often: “5 sentences make no sense”. Empty where nothing was found. */
  readonly reasons: readonly CountedReason[]
}

export interface CountedReason {
  readonly reason: Reason
  readonly count: number
}

/** What a verdict goes by. Furniture and safe repairs are left out by whoever asks: they are settled with one key. */
export interface Evidence {
  /** Open findings of sense: broken and translation. Doubtful ones are passed over. */
  readonly findings: readonly Pick<Finding, 'rule' | 'category' | 'tier' | 'severity' | 'names'>[]
  readonly words: number
  readonly sentences: number
  readonly unanalysed: readonly Range[]
  /** The share of words an editor would change, as readers see it; missing where they have not read the draft. */
  readonly share?: number
}

/** `unread`: sentences that are none; `odd`: the second reader finds much of the wording odd, which is not counted. */
export type Reason =
  | 'foreign'
  | 'nonsense'
  | 'accusation'
  | 'contradiction'
  | 'original'
  | 'name'
  | 'misnamed'
  | 'body'
  | 'office'
  | 'hanging'
  | 'quotation'
  | 'verb'
  | 'repeated'
  | 'wording'
  | 'mark'
  | 'unread'
  | 'odd'

/** Of two that weigh the same, the one that stands first is told first. */
const reasons: readonly Reason[] = [
  ...(['foreign', 'nonsense', 'accusation', 'contradiction', 'original', 'name', 'misnamed', 'body', 'office'] as const),
  ...(['hanging', 'quotation', 'repeated', 'wording', 'verb', 'mark'] as const),
]

/** More reasons than these are not told. */
const mostTold = 4

/** A sentence without sense says more of a draft than a phrase that is wrong. */
const weights: ReadonlyMap<Reason, number> = new Map<Reason, number>([
  ['foreign', 3],
  ['nonsense', 3],
  ['accusation', 3],
  ['contradiction', 3],
  ['original', 3],
  ['name', 2],
  ['misnamed', 2],
  ['body', 2],
  ['office', 2],
])

/** Rules whose reason their category does not tell, by reason. */
export const rulesByReason: Partial<Readonly<Record<Reason, readonly string[]>>> = {
  foreign: ['untranslated', 'untranslated-passage'],
  accusation: ['bare-accusation'],
  contradiction: [
    ...['lost-not', 'headline-against-body', 'contradiction', 'time-contradiction', 'date-conflict', 'changed-number'],
    ...['restated-vote', 'restated-toll', 'restated-count', 'restated-date', 'restated-measure', 'two-ages', 'sum-of-parts'],
    ...['figures-disagree', 'figures-against-words', 'compared-figures', 'turned-figures'],
    ...['changing-office-or-gender', 'gender-flip', 'pair-gender'],
  ],
  original: [
    ...['number', 'unit', 'date', 'name', 'order', 'link', 'negation', 'question', 'quotation'].map(
      (what) => `${what}-against-original`,
    ),
  ],
  name: ['name-variant', 'place-name-variant', 'two-first-names'],
  misnamed: [
    ...['house-name', 'late-first-name', 'given-for-family-name', 'name-as-word', 'surname-as-word', 'surname-with-ending'],
  ],
  body: ['official-name', 'translated-name', 'short-form'],
  office: ['office-title', 'office-twice', 'stacked-titles', 'title-of-other-sex'],
  hanging: ['adjunct-on-wrong-clause', 'misattached-relative'],
  quotation: [
    ...['open-quotation', 'stray-quotation-mark', 'mixed-quotation-marks', 'quotation-cut-short'],
    ...['lost-attribution', 'swallowed-attribution'],
  ],
  verb: ['verb-agreement', 'verb-form'],
  repeated: ['repeated-sentence', 'repeated-headline', 'near-repeat'],
  mark: ['comma-before-that', 'broken-compound', 'unpaired-bracket'],
}

const reasonOfRule: ReadonlyMap<string, Reason> = new Map(
  reasons.flatMap((reason) => (rulesByReason[reason] ?? []).map((rule) => [rule, reason] as const)),
)

/** Marked words in a hundred, by weight, from which on a draft is heavy, or goes back. */
const heavyFrom = 1
const backFrom = 4
/** The same for the share of sentences that cannot be analysed. */
const unreadHeavy = 0.2
const unreadBack = 0.4
/**
 * The same for the share of words an editor would change, as the second reader sees it: its mean is .09 on sound news and .20 to .26 on
 * machine translation of the years before 2020.
 */
const shareHeavy = 0.18
const shareBack = 0.3
/** How much damage a desk takes before it calls a draft heavy or sends it back. */
export const strictnesses = ['strict', 'usual', 'lenient'] as const
export type Strictness = (typeof strictnesses)[number]

/** What the figures above are multiplied by. */
const patience: Readonly<Record<Strictness, number>> = { strict: 0.5, usual: 1, lenient: 2 }
/** A short item is not heavy for one slip, nor for a mean of a few words, which says little. */
const leastWords = 150
/** So many statements against others make any draft heavy. */
const manyContradictions = 3

const isCounted = ({ tier, category }: Evidence['findings'][number]) => tier !== 'doubtful' && category !== 'style'

/** Judges a draft by what rules and readers found in it, as strictly as its desk wants. */
export function verdictOf(evidence: Evidence, strictness: Strictness = 'usual'): Verdict {
  const findings = evidence.findings.filter(isCounted)
  const counts = new Map<Reason, number>()
  for (const finding of findings) {
    const reason = reasonOf(finding)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  counts.set('name', countNamed(findings.filter((finding) => reasonOf(finding) === 'name')))
  const unread = evidence.sentences === 0 ? 0 : evidence.unanalysed.length / evidence.sentences
  const contradictions = counts.get('contradiction') ?? 0
  const times = patience[strictness]
  const share = shareOf(evidence)
  const kind = worse(
    kindOf(density(findings, evidence.words) / times, unread / times, contradictions / times),
    kindByShare(share / times),
  )
  const weightOf = ({ reason, count }: CountedReason) => count * (weights.get(reason) ?? 1)
  const told = reasons
    .map((reason): CountedReason => ({ reason, count: counts.get(reason) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a))
  if (unread / times >= unreadHeavy) told.unshift({ reason: 'unread', count: evidence.unanalysed.length })
  const odd: readonly CountedReason[] = share / times >= shareHeavy ? [{ reason: 'odd', count: 1 }] : []
  return { kind, reasons: [...told.slice(0, mostTold), ...odd] }
}

function kindOf(density: number, unread: number, contradictions: number): VerdictKind {
  if (density >= backFrom || unread >= unreadBack) return 'send-back'
  if (density >= heavyFrom || unread >= unreadHeavy || contradictions >= manyContradictions) return 'heavy'
  return 'fit'
}

function kindByShare(share: number): VerdictKind {
  return share >= shareBack ? 'send-back' : share >= shareHeavy ? 'heavy' : 'fit'
}

/** From the best to the worst. */
const kinds: readonly VerdictKind[] = ['fit', 'heavy', 'send-back']

function worse(one: VerdictKind, other: VerdictKind): VerdictKind {
  return kinds.indexOf(one) >= kinds.indexOf(other) ? one : other
}

/** Puts the drafts that are the most work first: by verdict, then by how dense what was found is. */
export function worstFirst(a: Judged, b: Judged): number {
  return kinds.indexOf(b.verdict.kind) - kinds.indexOf(a.verdict.kind) || badness(b.evidence) - badness(a.evidence)
}

/** A draft and what became of it. */
export interface Judged {
  readonly verdict: Verdict
  readonly evidence: Evidence
}

function badness(evidence: Evidence): number {
  return density(evidence.findings.filter(isCounted), evidence.words) / backFrom + shareOf(evidence) / shareBack
}

function shareOf({ words, share = 0 }: Evidence): number {
  return words < leastWords ? 0 : share
}

/** Critical findings weigh twice a major one, minor ones a quarter. */
function density(findings: Evidence['findings'], words: number): number {
  const weight = findings.reduce((sum, { severity }) => sum + (severity === 10 ? 2 : severity === 5 ? 1 : 0.25), 0)
  return (100 * weight) / Math.max(words, leastWords)
}

function reasonOf({ rule, category, severity }: Evidence['findings'][number]): Reason {
  const known = reasonOfRule.get(rule)
  if (known !== undefined) return known
  if (category === 'translation') return 'wording'
  return severity === 1 ? 'mark' : 'nonsense'
}
