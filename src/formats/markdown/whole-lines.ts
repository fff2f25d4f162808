import type { Range } from '../../engine/types'

/**
 * What goes of a source with a paragraph of it: its lines, and of the blank ones around it those on one side. A blank line left in a list
 * would set all of it apart.
 */
export function wholeLines(source: string, range: Range): Range {
  const start = source.lastIndexOf('\n', range.from - 1) + 1
  const end = source.indexOf('\n', range.to)
  if (end === -1 || !isBlank(source.slice(start, range.from)) || !isBlank(source.slice(range.to, end))) return range
  const before = start === 0 ? '' : source.slice(source.lastIndexOf('\n', start - 2) + 1, start - 1)
  const next = source.indexOf('\n', end + 1)
  const after = source.slice(end + 1, next === -1 ? source.length : next)
  if (isBlank(before) && isBlank(after) && next !== -1) return { from: start, to: next + 1 }
  const isFree = isBlank(before) || isBlank(after) || (isItem(before) && isItem(after))
  return isFree ? { from: start, to: end + 1 } : range
}

/** Of quotations the marks alone. */
function isBlank(line: string): boolean {
  return /^[ \t>]*$/u.test(line)
}

function isItem(line: string): boolean {
  return /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/u.test(line)
}
