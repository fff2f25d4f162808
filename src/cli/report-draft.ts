import { questionOf } from '../engine/question-of'
import { marksIn, reportedFinding } from '../formats/report/report'
import { hunksBetween } from '../formats/changes/hunks'
import { failed, type FileResult } from './batch/result'
import { proofreadDraft } from './proofread-draft'
import { readDraft } from './read-draft'
import { safeRepairsOf } from './safe-repairs'

/** Checks a draft, makes the safe repairs in memory, and checks again: what it came with, and what is left for an editor. */
export async function reportDraft(path: string): Promise<FileResult> {
  const read = await readDraft(path)
  if (read.kind === 'refused') return failed(path, read.message)
  const isPlain = read.kind === 'text'
  const draft = isPlain ? read : read.draft
  const before = await proofreadDraft(draft, '', null, null)
  const { text, findings, repaired } = safeRepairsOf(draft)
  const changes = repaired.map(({ rule, label, was, is }) => ({ rule, was, is, how: label }))
  const shown = findings.filter(({ tier }) => tier !== 'doubtful')
  const queries = shown.flatMap((finding) => {
    const question = questionOf(finding)
    const [{ from, to }] = finding.ranges
    return question === undefined ? [] : [{ sentence: text.slice(from, to), question, original: finding.witness?.text ?? '' }]
  })
  const report = {
    ...{ name: path, text, words: before.words, queries, changes, ignored: [] },
    // Places in a text that was repaired are not those of the file.
    isPlain: isPlain && hunksBetween(draft.text, text).length === 0,
    before: { ...marksIn(before.findings), words: before.words },
    now: marksIn(shown),
    findings: shown.map(reportedFinding),
  }
  const said = isPlain && read.guessed ? [`${path}: Read as ${read.encoding}, which is a guess.`] : []
  return { said, outcome: { kind: 'reported', report } }
}
