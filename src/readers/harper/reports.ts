import type { Range, ReaderParagraph, ReaderReport } from '../../engine'
import { isQuoted, offerReplacements } from '../replacements'
import type { HarperMark } from './linter'
import { isNoise } from './noise'
import { type HarperGroup, harperGroups } from './rule-table'

const groupOf = new Map(harperGroups.flatMap((group) => group.rules.map((rule) => [rule, group] as const)))

/** What Harper's marks come to: by our groups, in our words, without what is noise on news copy. One finding a place. */
export function findHarperReports(paragraph: ReaderParagraph, marks: readonly HarperMark[]): readonly ReaderReport[] {
  const reports: ReaderReport[] = []
  for (const mark of marks.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const group = groupOf.get(mark.rule)
    const last = reports.at(-1)?.ranges[0]
    if (group === undefined || isNoise(paragraph, mark) || (last !== undefined && mark.from < last.to)) continue
    const report = toReport(paragraph, group, mark)
    if (report !== null) reports.push(report)
  }
  return reports
}

function toReport(paragraph: ReaderParagraph, group: HarperGroup, mark: HarperMark): ReaderReport | null {
  if (isQuoted(paragraph, mark) && !group.inQuotations) return null
  const range = wholeWords(paragraph.text, mark)
  const instead = mark.instead.map(
    (words) => paragraph.text.slice(range.from, mark.from) + words + paragraph.text.slice(mark.to, range.to),
  )
  const words = paragraph.text.slice(range.from, range.to)
  const [first] = instead.map(tidy).filter((other) => other !== words)
  if (first === undefined) return null
  const { id, category, tier, severity, say } = group
  return {
    rule: id,
    category,
    tier,
    severity,
    ranges: [range],
    message: say(words, first),
    repairs: offerReplacements(paragraph, range, instead.map(tidy)),
  }
}

/** A mark on a mere space, or one to be taken out, says little without the words around it. */
function wholeWords(text: string, { from, to, instead }: HarperMark): Range {
  const marked = text.slice(from, to)
  const trimmed = { from: from + (marked.length - marked.trimStart().length), to: to - (marked.length - marked.trimEnd().length) }
  const isBare = marked.trim() === '' || instead.some((words) => words.trim() === '')
  if (!isBare) return marked.length > 0 ? trimmed : { from, to }
  const before = /[\p{L}\p{N}\p{M}’'-]+\s*$/u.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? ''
  const after = /^\s*[\p{L}\p{N}\p{M}’'-]+/u.exec(text.slice(to, to + 60))?.[0] ?? ''
  return { from: from - before.length, to: to + after.length }
}

const tidy = (words: string) => words.trim().replaceAll(/\s+/gu, ' ')
