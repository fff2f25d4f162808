import { originalWords, pageOf, plain, sentence } from './page'
import { type DraftReport, families, marksIn, nameOfRule, type ReportedFinding, type Reporter } from './report'

/** A draft as a galley proof: the text with its marks, each with a number, and the notes beside the paragraph they belong to. */
export function proofPage(report: DraftReport, reporter: Reporter): string {
  const { name, text, findings } = report
  const numbered = findings
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map((finding, index) => ({ finding, number: index + 1 }))
  let at = 0
  const paragraphs = text.split('\n').map((line) => {
    const [from, to] = [at, at + line.length]
    at = to + 1
    if (line.trim() === '') return ''
    const own = numbered.filter(({ finding }) => finding.from >= from && finding.from <= to)
    const covering = numbered.filter(({ finding }) => finding.from < to && finding.to > from)
    return `<div class="row"><p>${marked(text, from, to, covering)}</p><ol>${own.map((one) => note(one, reporter)).join('')}</ol></div>`
  })
  return pageOf(
    `Proof of ${name}`,
    `<h1>${plain(name)}</h1>\n${legend(report)}\n${paragraphs.filter((one) => one !== '').join('\n')}`,
    proofStyle,
  )
}

/** How many marks of each family there are, each drawn as it is in the text. */
function legend({ findings }: DraftReport): string {
  const marks = marksIn(findings)
  const shown = families.map((family) => `<span class="${family}">${family}</span> ${marks[family]}`)
  return `<p class="legend">Marks: ${shown.join(' · ')}. They count what Galley saw, not every error.</p>`
}

interface Numbered {
  readonly finding: ReportedFinding
  readonly number: number
}

/** Marks may lie in one another: the text is cut wherever one begins or ends, and a piece wears the worst of its marks. */
function marked(text: string, from: number, to: number, covering: readonly Numbered[]): string {
  const cuts = new Set([from, to])
  for (const { finding } of covering) for (const cut of [finding.from, finding.to]) if (cut > from && cut < to) cuts.add(cut)
  const edges = [...cuts].toSorted((one, other) => one - other)
  return edges
    .slice(0, -1)
    .map((start, index) => {
      const end = edges[index + 1] ?? to
      const over = covering.filter(({ finding }) => finding.from < end && finding.to > start)
      const numbers = over.filter(({ finding }) => finding.from === start).map(({ number }) => `<sup>${number}</sup>`)
      const [worst] = over.toSorted((one, other) => other.finding.severity - one.finding.severity)
      const words = plain(text.slice(start, end))
      return numbers.join('') + (worst === undefined ? words : `<span class="${worst.finding.category}">${words}</span>`)
    })
    .join('')
}

function note({ finding, number }: Numbered, reporter: Reporter): string {
  const repair = finding.repair === '' ? '' : ` <i>→ ${plain(finding.repair)}</i>`
  return `<li value="${number}"><b>${plain(nameOfRule(reporter, finding.rule))}.</b> ${sentence(finding.message)}${originalWords(finding.message, finding.original)}${repair}</li>`
}

/** Marks differ by line as well as by colour, as in the window. */
export const proofStyle = `
@page { margin: 18mm 14mm; }
body { font: 11pt/1.45 "Source Serif 4", Georgia, serif; color: #111; background: #fff; max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 15pt; overflow-wrap: anywhere; } h2 { font-size: 12pt; }
table, ol, .legend { font: 8.5pt/1.35 Inter, "Helvetica Neue", Arial, sans-serif; }
.row { display: grid; grid-template-columns: 3fr 2fr; gap: 1.2em; margin: 0 0 .7em; }
.row p { margin: 0; overflow-wrap: anywhere; } .row ol { margin: .2em 0 0; padding-left: 1.8em; } .row li { margin: 0 0 .3em; break-inside: avoid; }
sup { font: 7pt Inter, Arial, sans-serif; color: #444; padding-right: .1em; }
.broken { text-decoration: underline double #b3261e; } .translation { text-decoration: underline wavy #6b3fa0; } .style { text-decoration: underline dotted #1f5fa8; }
span { text-underline-offset: .2em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`
