import type { Severity } from '../../engine/types'
import type { DraftReport, ReportedFinding, Reporter } from './report'

const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = { 1: 'note', 5: 'warning', 10: 'error' }

/** The findings as SARIF 2.1.0 (OASIS), as code hosts and build servers show them. Columns are in UTF-16 units. */
export function sarifReport(reports: readonly DraftReport[], { version, rules }: Reporter): string {
  const used = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].toSorted()
  const described = used.map((id) => {
    const known = rules.find((rule) => rule.id === id)
    const shown = known === undefined ? id : known.name
    return { id, shortDescription: { text: shown }, ...(known === undefined ? {} : { help: { text: known.why } }) }
  })
  const run = {
    tool: { driver: { name: 'Galley', version, rules: described } },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap((report) => resultsOf(report, used)),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function resultsOf(report: DraftReport, used: readonly string[]) {
  return report.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: used.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.repair === '' ? finding.message : `${finding.message} → ${finding.repair}` },
    locations: [locationOf(report.name, finding)],
    properties: { category: finding.category, tier: finding.tier, quote: report.text.slice(finding.from, finding.to) },
  }))
}

/** A document is told of by its paragraphs, which are no lines of its file, and by the line of its source. */
function locationOf(name: string, { inFile, paragraph, sourceLine = null }: ReportedFinding) {
  const artifactLocation = { uri: uriOf(name) }
  if (inFile !== null) return { physicalLocation: { artifactLocation, region: inFile } }
  return {
    physicalLocation: { artifactLocation, ...(sourceLine === null ? {} : { region: { startLine: sourceLine } }) },
    logicalLocations: [{ fullyQualifiedName: `paragraph ${paragraph}`, kind: 'paragraph' }],
  }
}

/** A relative path stays one; RFC 3986 wants all but a few characters written as bytes. */
function uriOf(path: string): string {
  const whole = path.replaceAll('\\', '/').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  const drive = /^[a-z]:\//iu.test(whole) ? 'file:///' : whole.startsWith('/') ? 'file://' : ''
  return drive + encodeURI(whole).replaceAll(/[?#]/gu, (character) => (character === '?' ? '%3F' : '%23'))
}
