import type { Proposal } from '../engine/report'
import type { Range, ReaderParagraph } from '../engine'
import { askIfSaid } from '../engine/proposals'

/** How many replacements are offered at most. */
const mostOffered = 3

/** Whether a range reaches into words between quotation marks. */
export function isQuoted({ quotations }: ReaderParagraph, range: Range): boolean {
  return quotations.some((zone) => range.from < zone.to && range.to > zone.from)
}

/**
 * Other words in the place of those at a range: one good repair, or a choice of up to three, never a safe one. What a person said is not
 * changed: there the only offer is a question.
 */
export function offerReplacements(paragraph: ReaderParagraph, range: Range, others: readonly string[]): readonly Proposal[] {
  const words = paragraph.text.slice(range.from, range.to)
  if (isQuoted(paragraph, range)) return [askIfSaid(`“${words}”`)]
  const offered = [...new Set(others)].filter((other) => other !== words).slice(0, mostOffered)
  const kind = offered.length > 1 ? 'choice' : 'single'
  return offered.map((other) => ({ label: `Change “${words}” to “${other}”`, kind, edits: [{ ...range, insert: other }] }))
}
