import type { FormattedDraft } from '../../formats/format'
import { readHtml } from '../../formats/html/read'
import { draftOfMarkup } from '../../formats/markup/layout'
import { orRefused } from '../../formats/format'

/** What rich text says: words, and as data what kind of paragraphs they are and where links lead. */
export type Pasted = Pick<FormattedDraft, 'text' | 'blocks' | 'shields' | 'remarks'>

/** Reads rich text from the clipboard; null where it says nothing or is made to break readers. Pictures and embeds are left out. */
export function pastedDraft(html: string): Pasted | null {
  const layout = orRefused(() => readHtml(withoutFrame(html)))
  if ('kind' in layout) return null
  const { text, blocks, shields, remarks } = draftOfMarkup(layout)
  return withoutObjects(text, { blocks, shields, remarks })
}

/** Windows puts the address of the page and places in front of the markup. */
function withoutFrame(html: string): string {
  return html
    .replaceAll('\0', '')
    .replace(/^Version:[^<]*/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
}

/** A picture cannot be pasted: its mark goes, with the paragraph that held nothing else. */
function withoutObjects(text: string, beside: Omit<Pasted, 'text'>): Pasted | null {
  const gone = [...text.matchAll(/\uFFFC(?:\n\n)?/gu)].map(({ index, 0: all }) => {
    const isAlone = all.length > 1 && (index === 0 || text.startsWith('\n\n', index - 2))
    return { from: index, to: index + (isAlone ? all.length : 1) }
  })
  const place = (at: number): number => at - gone.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(at, to) - from), 0)
  const moved = <T extends { readonly from: number; readonly to: number }>(ranges: readonly T[]): readonly T[] =>
    ranges.map((range) => ({ ...range, from: place(range.from), to: place(range.to) })).filter(({ from, to }) => from < to)
  const words = text
    .split('')
    .filter((_, at) => !gone.some(({ from, to }) => from <= at && at < to))
    .join('')
  if (words.trim() === '') return null
  return { text: words.trimEnd(), blocks: moved(beside.blocks), shields: moved(beside.shields), remarks: moved(beside.remarks) }
}
