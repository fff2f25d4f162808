import type { Range, ReaderParagraph, ReaderReport, Tier } from '../../engine'
import type { Thresholds } from './model-files'
import { findSpans, type ReadWord } from './spans'

/** The id its findings are shown and dismissed under. */
export const secondReader = 'second-reader'

/** What the second reader marks in a paragraph: runs of odd words, and places where words are missing. */
export function findReports(
  { text, names, quotations }: ReaderParagraph,
  words: readonly ReadWord[],
  limits: Thresholds,
): readonly ReaderReport[] {
  const isQuoted = (range: Range) => quotations.some((zone) => range.from < zone.to && range.to > zone.from)
  const isName = (word: ReadWord) => names.some((name) => word.from < name.to && word.to > name.from)
  const report = (range: Range, tier: Tier, message: string): ReaderReport => ({
    rule: secondReader,
    category: 'translation',
    tier,
    severity: 5,
    ranges: [range],
    message,
    repairs: isQuoted(range) ? [askReporter] : [],
  })
  const odd = findSpans(words, limits.doubtful, limits.low).flatMap(({ words: run, peak }) => {
    const first = run.find((word) => !isName(word))
    const last = run.findLast((word) => !isName(word))
    if (first === undefined || last === undefined || isName(peak)) return []
    const range = withoutMarks(text, { from: first.from, to: last.to })
    const quote = text.slice(range.from, range.to)
    if (quote === '') return []
    return [
      report(
        range,
        peak.bad >= limits.likely ? 'likely' : 'doubtful',
        `“${quote}” reads oddly here; an editor would probably change it.`,
      ),
    ]
  })
  return odd
}

const askReporter = { label: 'Ask the reporter', kind: 'query', edits: [] } as const

/** A word runs from space to space; the marks around it are not what is odd. */
function withoutMarks(text: string, { from, to }: Range): Range {
  const marked = text.slice(from, to)
  const before = /^[^\p{L}\p{N}]*/u.exec(marked)?.[0].length ?? 0
  const after = /[^\p{L}\p{N}]*$/u.exec(marked)?.[0].length ?? 0
  return { from: from + before, to: Math.max(from + before, to - after) }
}
