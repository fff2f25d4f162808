import type { Edit, Range } from '../engine'
import { paragraphAt } from '../formats/report/report'
import type { CheckedFile } from './report'

/** The report for programs. Its shape is a promise (version 1): nothing may be renamed or taken away. */
export function jsonReport(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(describeFile) })}\n`
}

function describeFile({ path, text, isPlain, paragraphs, words, sentences, findings }: CheckedFile) {
  return {
    path,
    words,
    sentences,
    findings: findings.map(({ rule, category, tier, severity, ranges, message, repairs, witness }) => {
      const { from, to } = ranges[0]
      return {
        rule,
        category,
        tier,
        severity,
        from,
        to,
        ...(isPlain ? {} : { paragraph: paragraphAt(paragraphs, from) }),
        quote: text.slice(from, to),
        ranges: ranges.map(describeRange),
        message,
        ...(witness && { original: { ...describeRange(witness), quote: witness.text } }),
        repairs: repairs.map(({ label, kind, edits }) => ({ label, kind, edits: edits.map(describeEdit) })),
      }
    }),
  }
}

const describeRange = ({ from, to }: Range) => ({ from, to })
const describeEdit = ({ from, to, insert }: Edit) => ({ from, to, insert })
