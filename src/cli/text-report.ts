import type { Category, Finding } from '../engine'
import { createPlaces, nameOfRule, paragraphAt } from '../formats/report/report'
import { printable } from './output'
import type { CheckedFile } from './report'
import { reporter } from './reporter'

const letters: Record<Category, string> = { broken: 'B', translation: 'T', style: 'S' }

/** Longer quotations keep their beginning and their end. */
const longestQuote = 90

/** The report for people: three lines for each finding, and a line that sums up. */
export function textReport(file: CheckedFile): string {
  const placeOf = createPlaces(file.text)
  const findings = file.findings.map((finding) => describe(file, placeOf, finding))
  return printable(`${findings.join('')}${summary(file)}\n`)
}

function describe(file: CheckedFile, placeOf: ReturnType<typeof createPlaces>, finding: Finding): string {
  const { from, to } = finding.ranges[0]
  const letter = letters[finding.category] + (finding.tier === 'doubtful' ? '?' : '')
  const [repair] = finding.repairs
  return [
    `${file.path}${placeIn(file, placeOf, from)}: ${letter} ${nameOfRule(reporter, finding.rule)}: “${shorten(file.text.slice(from, to))}”`,
    `    ${finding.message}`,
    ...(repair === undefined ? [] : [`    → ${repair.label}`]),
    '',
  ].join('\n')
}

/** In a document there are no lines that another program could show. */
function placeIn({ isPlain, paragraphs }: CheckedFile, placeOf: ReturnType<typeof createPlaces>, at: number): string {
  if (!isPlain) return `, paragraph ${paragraphAt(paragraphs, at)}`
  const { line, column } = placeOf(at)
  return `:${line}:${column}`
}

function summary({ path, words, sentences, source, findings }: CheckedFile): string {
  const marks = Object.keys(letters).map(
    (category) => `${findings.filter((finding) => finding.category === category).length} ${category}`,
  )
  const from = source === '' ? '' : `; source: ${source}`
  return `${path}: ${words} words, ${sentences} sentences; ${marks.join(', ')}${from}`
}

function shorten(quote: string): string {
  const line = quote.replace(/\s*\n\s*/g, ' / ')
  const letters = Array.from(line)
  if (letters.length <= longestQuote) return line
  return `${letters.slice(0, longestQuote - 30).join('')}…${letters.slice(-29).join('')}`
}
