import { escapeMarkup } from '../escape'

/** At which of its edges a space would be lost: where the paragraph begins or ends there, or another space stands. */
export interface Edges {
  readonly start: boolean
  readonly end: boolean
}

/**
 * Words as an OpenDocument paragraph holds them, with the file’s prefix for its text namespace: white space there counts as one space
 * whatever it is, so that tabs, line ends and every space beyond the first are elements.
 */
export function odtText(text: string, prefix: string, edges: Edges = { start: true, end: true }): string {
  return text.replace(/[\t\n]| +|[^\t\n ]+/gu, (part, at: number) => {
    if (part === '\t') return `<${prefix}:tab/>`
    if (part === '\n') return `<${prefix}:line-break/>`
    if (!part.startsWith(' ')) return escapeMarkup(part)
    const behindBreak = /[\t\n]/u.test(text.charAt(at - 1))
    const end = at + part.length
    const isLost = (at === 0 ? edges.start : behindBreak) || (end === text.length && edges.end)
    if (isLost) return spaces(part.length, prefix)
    return part.length === 1 ? ' ' : ` ${spaces(part.length - 1, prefix)}`
  })
}

/** Spaces that count, each of them. */
export function spaces(count: number, prefix: string): string {
  if (count <= 0) return ''
  return count === 1 ? `<${prefix}:s/>` : `<${prefix}:s ${prefix}:c="${count}"/>`
}
