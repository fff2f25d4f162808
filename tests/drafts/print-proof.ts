import type { Finding, Proof, Range, Repair } from '../../src/engine'

interface Mark extends Range {
  readonly opening: string
}

/** A draft with its findings' marks in it, and below it what is said of each and offered: the page a reviewer of a rule reads. */
export function printProof(text: string, proof: Proof): string {
  const findings = proof.findings.map((finding, index) => describe(text, finding, index + 1))
  const kinds = proof.blocks.map((block) => `${block.kind.padEnd(10)} ${quote(text.slice(block.from, block.to), 60)}`)
  return [
    `${proof.words} words, ${proof.sentences} sentences, ${proof.findings.length} findings`,
    '',
    markUp(text, proof.findings).trimEnd(),
    '',
    '=== Findings',
    ...findings,
    '',
    '=== Blocks',
    ...kinds,
    '',
  ].join('\n')
}

/** `[[rule| words]]`; further ranges of the same finding are `[[rule:2| words]]`. Marks may lie in one another. */
function markUp(text: string, findings: readonly Finding[]): string {
  const marks: Mark[] = findings.flatMap((finding) =>
    finding.ranges.map((range, index) => ({ ...range, opening: `[[${finding.rule}${index === 0 ? '' : `:${index + 1}`}| ` })),
  )
  let marked = ''
  for (let at = 0; at <= text.length; at++) {
    marked += ']]'.repeat(marks.filter(({ from, to }) => to === at && from < at).length)
    const opened = marks.filter(({ from }) => from === at).toSorted((a, b) => b.to - a.to)
    marked += opened.map(({ opening, from, to }) => opening + (from === to ? ']]' : '')).join('')
    marked += text.charAt(at)
  }
  return marked
}

function describe(text: string, finding: Finding, number: number): string {
  const also = finding.also === undefined ? '' : `, also ${finding.also.join(', ')}`
  const [first] = finding.ranges
  return [
    `${number}. ${finding.rule} (${finding.category}, ${finding.tier}, ${finding.severity}${also}): ${quote(text.slice(first.from, first.to), 80)}`,
    `   ${finding.message}`,
    ...finding.repairs.flatMap((repair) => describeRepair(text, repair)),
  ].join('\n')
}

function describeRepair(text: string, repair: Repair): string[] {
  const edits = repair.edits.map(({ from, to, insert }) => {
    const before = text.slice(Math.max(0, from - 20), from)
    const after = text.slice(to, to + 20)
    return `       ${quote(`${before}{${text.slice(from, to)}⇒${insert}}${after}`, 400)}`
  })
  return [`   → ${repair.kind}: ${repair.label}`, ...edits]
}

function quote(words: string, longest: number): string {
  const line = words.replace(/\n/gu, '⏎')
  return line.length <= longest ? line : `${line.slice(0, longest - 20)} … ${line.slice(-17)}`
}
