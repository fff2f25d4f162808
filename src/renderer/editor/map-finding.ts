import type { ChangeDesc } from '@codemirror/state'
import type { Edit, Finding, Guard, Range, Ranges, Repair } from '../../engine'
import { mapWords } from './map-range'

/** The reading order of findings: by place, then by identity so that the order never depends on when they arrived. */
export function compareFindings(a: Finding, b: Finding): number {
  return a.ranges[0].from - b.ranges[0].from || a.ranges[0].to - b.ranges[0].to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Findings where their words stand after the changes; those whose words, or whose repairs’ sentences, changed are left out. */
export function mapFindings(findings: readonly Finding[], changes: ChangeDesc): readonly Finding[] {
  if (changes.empty || findings.length === 0) return findings
  const touched = touchedRanges(changes)
  const first = touched[0]?.from ?? 0
  const last = touched.at(-1)?.to ?? 0
  const by = changes.newLength - changes.length
  const mapped: Finding[] = []
  for (const finding of findings) {
    // Those before the changes stay the same object, and those after them only move: neither needs a look at the changes.
    const { from, to } = hullOf(finding)
    const next = to <= first ? finding : from > last ? shiftFinding(finding, by) : mapTouched(finding, changes, touched)
    if (next !== null) mapped.push(next)
  }
  return mapped
}

/** One finding where its words stand after the changes, or null. */
export function mapFinding(finding: Finding, changes: ChangeDesc): Finding | null {
  return mapFindings([finding], changes)[0] ?? null
}

function touchedRanges(changes: ChangeDesc): readonly Range[] {
  const touched: Range[] = []
  changes.iterChangedRanges((from, to) => touched.push({ from, to }))
  return touched
}

function mapTouched(finding: Finding, changes: ChangeDesc, touched: readonly Range[]): Finding | null {
  const isTouched = ({ from, to }: Range): boolean => touched.some((change) => change.from < to && change.to > from)
  const spans = spansOf(finding)
  if (spans.some(isTouched)) return null
  return { ...mapPlaces(finding, changes), repairs: finding.repairs.map((repair) => mapRepair(repair, changes)) }
}

/** A finding where its words stand after the changes, whatever became of them; its repairs are left as they are. */
export function mapPlaces(finding: Finding, changes: ChangeDesc): Finding {
  const [head, ...rest] = finding.ranges
  const ranges: Ranges = [mapWords(head, changes), ...rest.map((range) => mapWords(range, changes))]
  return { ...finding, ranges }
}

function mapRepair(repair: Repair, changes: ChangeDesc): Repair {
  const mapEdit = (edit: Edit): Edit => {
    // An insertion belongs to its sentence: at the sentence’s start it goes along with the words after it.
    if (edit.from === edit.to && repair.guards.some((guard) => guard.from === edit.from)) {
      const at = changes.mapPos(edit.from, 1)
      return { ...edit, from: at, to: at }
    }
    return mapWords(edit, changes)
  }
  return { ...repair, edits: repair.edits.map(mapEdit), guards: repair.guards.map((guard) => mapWords(guard, changes)) }
}

/** The range holds some of the words that the finding and its repairs depend on. */
export function meets(finding: Finding, range: Range): boolean {
  return spansOf(finding).some((span) => range.from < span.to && range.to > span.from)
}

function spansOf(finding: Finding): readonly Range[] {
  return [...finding.ranges, ...finding.repairs.flatMap((repair) => [...repair.edits, ...repair.guards])]
}

/** From the first to the last word that a finding and its repairs depend on. */
export function hullOf(finding: Finding): Range {
  let from = Number.POSITIVE_INFINITY
  let to = 0
  const take = (range: Range): void => {
    from = Math.min(from, range.from)
    to = Math.max(to, range.to)
  }
  finding.ranges.forEach(take)
  for (const { edits, guards } of finding.repairs) {
    edits.forEach(take)
    guards.forEach(take)
  }
  return { from, to }
}

/**
 * A finding so many characters further on, with all that its repairs speak of. What a check tells anew of a book moves thousands of them, so what each holds
 * is written out: copying by spreading takes several times as long.
 */
export function shiftFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const moveRange = ({ from, to }: Range): Range => ({ from: from + by, to: to + by })
  const moveEdit = ({ from, to, insert }: Edit): Edit => ({ from: from + by, to: to + by, insert })
  const moveGuard = ({ from, to, text }: Guard): Guard => ({ from: from + by, to: to + by, text })
  const [head, ...rest] = finding.ranges
  const repairs = finding.repairs.map(({ label, kind, edits, guards, question }): Repair => {
    const moved = { label, kind, edits: edits.map(moveEdit), guards: guards.map(moveGuard) }
    return question === undefined ? moved : { ...moved, question }
  })
  return { ...finding, ranges: [moveRange(head), ...rest.map(moveRange)], repairs }
}
