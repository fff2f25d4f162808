import type { Edit, Range } from '../engine'
import { questionOf } from '../engine/question-of'
import { createPlacer, marksIn, paragraphAt, reportedFinding } from '../formats/report/report'
import { mapRanges } from '../formats/changes/map-ranges'
import { failed, type FileResult } from './batch/result'
import { proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
import { saidOf } from './said'
import { safeRepairsOf } from './safe-repairs'

/** Checks a draft, makes the safe repairs in memory, and checks again: what it came with, and what is left for an editor. */
export async function reportDraft(path: string): Promise<FileResult> {
  const read = await readDraft(path)
  if (read.kind === 'refused') return failed(path, read.message)
  const isPlain = read.kind === 'text'
  const draft = isPlain ? read : read.draft
  const before = await proofreadDraft(draft, '', null, null)
  const { text, findings, repaired, rounds, paragraphs } = safeRepairsOf(draft)
  const changes = repaired.map(({ rule, label, was, is }) => ({ rule, was, is, how: label }))
  const shown = findings.filter(({ tier }) => tier !== 'doubtful')
  const queries = shown.flatMap((finding) => {
    const question = questionOf(finding)
    const [{ from, to }] = finding.ranges
    return question === undefined ? [] : [{ sentence: text.slice(from, to), question, original: finding.witness?.text ?? '' }]
  })
  const reported = shown.map(reportedFinding)
  // The repairs are in no file: lines are those of the draft as it came.
  const came = rounds.toReversed().reduce((ranges, edits) => mapRanges(ranges, undone(edits)), reported as readonly Range[])
  const placeOf = isPlain ? createPlacer(draft.text) : createPlacer(null, read.draft.lines)
  const placed = reported.map((one, index) => ({
    ...one,
    ...placeOf(came[index] ?? one),
    paragraph: paragraphAt(paragraphs, one.from),
  }))
  const report = {
    ...{ name: path, text, words: before.words, queries, changes, ignored: [] },
    before: { ...marksIn(before.findings), words: before.words },
    now: marksIn(shown),
    findings: placed,
  }
  return { said: saidOf(path, read), outcome: { kind: 'reported', report } }
}

/** Places lead back where these edits, which are in order, led from: what they put in counts, whatever it was. */
function undone(edits: readonly Edit[]): readonly Edit[] {
  let shift = 0
  return edits.map(({ from, to, insert }) => {
    const start = from + shift
    shift += insert.length - (to - from)
    return { from: start, to: start + insert.length, insert: ' '.repeat(to - from) }
  })
}
