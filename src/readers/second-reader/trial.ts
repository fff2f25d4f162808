import type { Range, ReaderParagraph, ReaderReport, Signal } from '../../engine'
import { applyEdits } from '../../engine/edits'
import { isQuoted } from '../replacements'
import { type Candidate, candidatesBefore, candidatesInstead, toEdit } from './candidates'
import type { Capitals } from './capitals'
import type { Model } from './model'
import type { Thresholds } from './model-files'
import type { Place } from './reports'
import type { ReadWord } from './spans'

/** One other word does not mend a longer run. */
const longestRun = 4
const mostOffered = 3
/** A word may read this much worse after a repair nearby, as long as it is not odd; less is noise of the model's arithmetic. */
const noise = 0.05

/**
 * Other words for a place: what the model proposes, each tried in the paragraph and read again. Offered are those after which the
 * place is odd no more and nothing else has become so, the best first.
 */
export async function findRepairs(
  model: Model,
  capitals: Capitals,
  paragraph: ReaderParagraph,
  words: readonly ReadWord[],
  place: Place,
  signal: Signal,
): Promise<ReaderReport['repairs']> {
  const { text } = paragraph
  const word = place.kind === 'gap' ? place.after : place.span.peak
  if (isQuoted(paragraph, word) || (place.kind === 'odd' && place.span.words.length > longestRun)) return []
  const [instead = [], before = []] = await model.propose(text, [
    { word, kind: 'instead' },
    { word, kind: 'before' },
  ])
  const hasGap = word.gap >= model.thresholds.gapDoubtful
  const candidates = [
    ...(place.kind === 'odd' ? candidatesInstead(text, word, instead, capitals) : []),
    ...(hasGap ? candidatesBefore(text, word, before, capitals) : []),
  ]
  const tried: { readonly candidate: Candidate; readonly odds: number }[] = []
  for (const candidate of candidates) {
    if (signal.aborted) return []
    const after = await model.read(applyEdits(text, [toEdit(candidate)]), signal)
    const odds = judge(words, after, candidate, place, model.thresholds)
    if (odds !== null) tried.push({ candidate, odds })
  }
  return tried
    .toSorted((a, b) => a.odds - b.odds)
    .slice(0, mostOffered)
    .map(({ candidate }) => ({ label: labelFor(text, candidate), kind: 'choice', edits: [toEdit(candidate)] }))
}

/** How odd the place still is after a repair; null where that is too much, or something else has become odd. */
function judge(
  before: readonly ReadWord[],
  after: readonly ReadWord[],
  { from, to, insert }: Candidate,
  place: Place,
  limits: Thresholds,
): number | null {
  const by = insert.length - (to - from)
  const touched: Range = { from: Math.max(0, from - 1), to: from + insert.length + 1 }
  const odd: readonly ReadWord[] = place.kind === 'gap' ? [place.after] : place.span.words
  const old = new Map(before.map((word) => [word.from < from ? word.from : word.from + by, word]))
  let worst = 0
  for (const word of after) {
    const was = old.get(word.from)
    const isPlace = (word.from < touched.to && word.to > touched.from) || (was !== undefined && odd.includes(was))
    if (isPlace) {
      if (word.bad >= limits.low || word.gap >= limits.gapDoubtful) return null
      worst = Math.max(worst, word.bad)
    } else if (was !== undefined) {
      if (word.bad >= limits.low && word.bad > was.bad + noise) return null
      if (word.gap >= limits.gapDoubtful && word.gap > was.gap + noise) return null
    }
  }
  return worst
}

function labelFor(text: string, { from, to, insert }: Candidate): string {
  const words = text.slice(from, to).trim()
  if (insert === '') return `Take out “${words}”`
  return words === '' ? `Put in “${insert.trim()}”` : `Change “${words}” to “${insert}”`
}
