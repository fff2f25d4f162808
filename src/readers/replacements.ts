import type { Proposal } from '../engine/rules/rule'
import type { Range, ReaderParagraph } from '../engine'

/** How many replacements are offered at most. */
const mostOffered = 3

/** Whether a range reaches into words between quotation marks. */
export function isQuoted({ quotations }: ReaderParagraph, range: Range): boolean {
  return quotations.some((zone) => range.from < zone.to && range.to > zone.from)
}

/**
 * Other words in the place of those at a range: one good repair, or a choice of up to three. What a person said is not changed: there
 * the only offer is a question. `mechanical` says that no word changes, so that the one repair is safe.
 */
export function offerReplacements(
  paragraph: ReaderParagraph,
  range: Range,
  others: readonly string[],
  mechanical = false,
): readonly Proposal[] {
  const words = paragraph.text.slice(range.from, range.to)
  if (isQuoted(paragraph, range)) return [{ label: `Ask whether “${words.trim()}” was said`, kind: 'query', edits: [] }]
  const offered = [...new Set(others)].filter((other) => other !== words).slice(0, mostOffered)
  const kind = offered.length > 1 ? 'choice' : mechanical ? 'safe' : 'single'
  return offered.map((other) => ({ label: labelFor(words, other), kind, edits: [{ ...range, insert: other }] }))
}

function labelFor(words: string, other: string): string {
  if (words.trim() === '') return `Put in “${other.trim()}”`
  return other.trim() === '' ? `Take out “${words.trim()}”` : `Change “${words.trim()}” to “${other.trim()}”`
}
