import { addTo } from '../add-to'
import type { Article } from '../article'
import { type InSteps, mapInSteps } from '../pauses'
import type { Category, Finding, Range, Ranges, Repair, Severity, Tier, Witness } from '../types'
import { isMostlyShielded, isShielded } from '../shielded'
import { identify, likenessOf, neighboursOf, wordsOf } from './identity'

/** A finding before it was weighed against others. Offsets are places in the draft. */
export interface Candidate {
  readonly rule: string
  readonly category: Category
  readonly tier: Tier
  readonly severity: Severity
  readonly ranges: Ranges
  readonly message: string
  readonly repairs: readonly Repair[]
  readonly witness?: Witness
  /** The names of the one person or place that has more than one. */
  readonly names?: readonly string[]
  /** Said by a reader; a rule's finding wins at the same place. */
  readonly fromReader: boolean
  /** Rules whose findings give way to this one where they touch. */
  readonly outranks: readonly string[]
}

/** So many findings are named in a step. */
const step = 200

/** Names candidates, drops what was dismissed, lets the better of two at one place win, and puts them in reading order. */
export function* settle(
  article: Article,
  candidates: readonly Candidate[],
  dismissed: ReadonlySet<string> = new Set(),
): InSteps<readonly Finding[]> {
  const unshielded =
    article.shields.length === 0 ? candidates : candidates.flatMap((candidate) => besideShields(article, candidate))
  yield
  const merged = (yield* mergeOverlaps(unshielded)).toSorted(
    (a, b) => a.ranges[0].from - b.ranges[0].from || a.ranges[0].to - b.ranges[0].to,
  )
  const taken = new Map<string, number>()
  const findings: Finding[] = []
  for (const [index, candidate] of merged.entries()) {
    if (index % step === 0) yield
    const finding = toFinding(article, candidate, taken)
    if (!dismissed.has(finding.id) && !dismissed.has(likenessOf(finding.id))) findings.push(finding)
  }
  return findings
}

/** What is left of a candidate beside shields: the ranges that lie in sound text, and the repairs that change no shielded word. */
function besideShields(article: Article, candidate: Candidate): readonly Candidate[] {
  const [first, ...rest] = candidate.ranges.filter((range) => !isMostlyShielded(article, range))
  const repairs = candidate.repairs.filter(({ edits }) => !edits.some((edit) => isShielded(article, edit)))
  return first ? [{ ...candidate, ranges: [first, ...rest], repairs }] : []
}

function toFinding(article: Article, { fromReader: _, outranks: __, ...said }: Merged, taken: Map<string, number>): Finding {
  const id = identify(said.rule, wordsOf(article.text, said.ranges), neighboursOf(article.text, said.ranges), taken)
  return { id, ...said }
}

type Merged = Candidate & { readonly also?: readonly string[] }

/**
 * Only candidates whose ranges share something can weigh on each other, so each such cluster is merged by itself: a long row of marks,
 * each with a finding, is no cluster, nor are the marks between two places that one finding names.
 */
function* mergeOverlaps(candidates: readonly Candidate[]): InSteps<readonly Merged[]> {
  const clusterOf = candidates.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (clusterOf[root] !== root) root = clusterOf[root] ?? root
    clusterOf[index] = root
    return root
  }
  for (const run of runsOfRanges(candidates)) {
    for (const index of run) clusterOf[rootOf(index)] = rootOf(run[0] ?? index)
  }
  yield
  const clusters = new Map<number, Candidate[]>()
  candidates.forEach((candidate, index) => {
    addTo(clusters, rootOf(index), candidate)
  })
  return (yield* mapInSteps([...clusters.values()], mergeCluster)).flat()
}

/** Candidates whose ranges overlap one after the other, as their places in the list. Two ranges without extent may be the same place, so they keep together what only borders on them. */
function runsOfRanges(candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  let end = Number.NEGATIVE_INFINITY
  let hasEmpty = false
  const places = candidates.flatMap(({ ranges }, index) => ranges.map((range) => ({ ...range, index })))
  for (const { from, to, index } of places.toSorted((a, b) => a.from - b.from)) {
    if (from > end || (from === end && !hasEmpty)) {
      runs.push([])
      hasEmpty = false
    }
    runs.at(-1)?.push(index)
    hasEmpty ||= from === to
    end = Math.max(end, to)
  }
  return runs
}

/** The better of two at one place wins. A doubtful finding of a rule is likely where a reader, who knows nothing of it, marks the place as well. */
function mergeCluster(cluster: readonly Candidate[]): readonly Merged[] {
  const winners: (Omit<Candidate, 'tier'> & { tier: Tier; also?: string[] })[] = []
  for (const candidate of inOrder(cluster)) {
    const winner = winners.find((other) => yieldsTo(candidate, other))
    if (!winner) {
      winners.push({ ...candidate })
      continue
    }
    if (candidate.rule !== winner.rule) winner.also = [...new Set([...(winner.also ?? []), candidate.rule])]
    if (candidate.fromReader && !winner.fromReader && winner.tier === 'doubtful') winner.tier = 'likely'
  }
  return winners
}

/** By weight, but none before those whose rules outrank its own; rules that outrank each other all the way round go by weight. */
function inOrder(cluster: readonly Candidate[]): readonly Candidate[] {
  const open = cluster.toSorted(byWeight)
  /** How many of those that are open outrank a rule. */
  const above = new Map<string, number>()
  for (const rule of open.flatMap(({ outranks }) => outranks)) above.set(rule, (above.get(rule) ?? 0) + 1)
  if (!open.some(({ rule }) => above.has(rule))) return open
  const order: Candidate[] = []
  while (open.length > 0) {
    const free = open.findIndex(({ rule }) => !above.get(rule))
    for (const next of open.splice(Math.max(0, free), 1)) {
      order.push(next)
      for (const rule of next.outranks) above.set(rule, (above.get(rule) ?? 0) - 1)
    }
  }
  return order
}

function yieldsTo(candidate: Candidate, other: Candidate): boolean {
  if (other.outranks.includes(candidate.rule))
    return candidate.ranges.some((range) => other.ranges.some((taken) => touch(range, taken)))
  // Style is judged apart: it waits, and must not hide what is broken nor be hidden by it.
  if ((candidate.category === 'style') !== (other.category === 'style')) return false
  const [mine] = candidate.ranges
  return other.ranges.some((range) => {
    const shared = overlap(mine, range)
    if (candidate.fromReader && !other.fromReader)
      return shared > 0 && (mine.to - mine.from <= longestPlace || shared >= 0.5 * (mine.to - mine.from))
    return shared > 0 && shared >= 0.5 * Math.max(mine.to - mine.from, range.to - range.from)
  })
}

/** A reader may find a whole sentence odd; what a rule says of one word in it is no reason to keep silent. In characters. */
const longestPlace = 40

const tiers: readonly Tier[] = ['sure', 'likely', 'doubtful']
const categories: readonly Category[] = ['broken', 'translation', 'style']

function byWeight(a: Candidate, b: Candidate): number {
  return (
    Number(a.fromReader) - Number(b.fromReader) ||
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    b.severity - a.severity ||
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    a.ranges[0].from - b.ranges[0].from
  )
}

const overlap = (a: Range, b: Range) => Math.min(a.to, b.to) - Math.max(a.from, b.from)
const touch = (a: Range, b: Range) => overlap(a, b) > 0 || (a.from === b.from && a.to === b.to)
