import { type Judged, worstFirst } from '../engine/verdict'
import { detailWords, headlineWords } from '../shared/verdict-words'
import { printable } from './output'

export interface JudgedFile extends Judged {
  readonly path: string
}

/** One line for each draft, the worst first: how much work it is, and why. */
export function summaryReport(files: readonly JudgedFile[]): string {
  const widest = Math.max(0, ...files.map(({ path }) => path.length))
  const lines = files.toSorted(worstFirst).map(({ path, evidence, verdict }) => {
    const words = `${evidence.words} words`.padStart(12)
    const detail = detailWords(verdict)
    return `${path.padEnd(widest)} ${words}  ${headlineWords(verdict)}${detail === '' ? '' : `. ${detail}`}\n`
  })
  return printable(lines.join(''))
}
