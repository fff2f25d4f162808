import type { SourceLine } from '../format'
import { createPlaces } from '../report/report'
import type { MarkupLayout } from './layout'

/** From where on in the text its words stand in which line of the source. */
export function linesIn({ source, paragraphs }: MarkupLayout): readonly SourceLine[] {
  const placeOf = createPlaces(source)
  const lines: SourceLine[] = []
  for (const run of paragraphs.flatMap(({ runs }) => runs)) {
    // Such words were moved about.
    const line = run.kind === 'fixed' ? null : placeOf(run.source.from).line
    if (lines.at(-1)?.line !== line) lines.push({ from: run.from, line })
  }
  return lines
}
