import type { Hunk } from '../../formats/changes/hunks'

/** A stretch of a paragraph: as it was, or a change by its number among all. */
export type ComparePiece =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'change'; readonly index: number; readonly hunk: Hunk }

/** A paragraph with changes, or a run of paragraphs without any. `at` is where it begins in the text shown. */
export type CompareRow =
  | { readonly kind: 'changed'; readonly at: number; readonly pieces: readonly ComparePiece[] }
  | { readonly kind: 'unchanged'; readonly at: number; readonly paragraphs: readonly string[] }

/** The text as paragraphs in which its changes stand; unchanged ones between them are taken together. */
export function compareRows(text: string, hunks: readonly Hunk[]): readonly CompareRow[] {
  const rows: CompareRow[] = []
  let pieces: ComparePiece[] = []
  let start = 0
  const close = (end: number): void => {
    const paragraph = text.slice(start, end)
    const last = rows.at(-1)
    if (pieces.some(({ kind }) => kind === 'change')) rows.push({ kind: 'changed', at: start, pieces })
    else if (paragraph.trim() !== '') {
      if (last?.kind === 'unchanged') rows.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, paragraph] })
      else rows.push({ kind: 'unchanged', at: start, paragraphs: [paragraph] })
    }
    pieces = []
  }
  const addSame = (from: number, to: number): void => {
    let at = from
    for (let end = text.indexOf('\n', at); end !== -1 && end < to; end = text.indexOf('\n', at)) {
      if (end > at) pieces.push({ kind: 'same', text: text.slice(at, end) })
      close(end)
      at = end + 1
      start = at
    }
    if (to > at) pieces.push({ kind: 'same', text: text.slice(at, to) })
  }
  let at = 0
  for (const [index, hunk] of hunks.entries()) {
    addSame(at, hunk.after.from)
    pieces.push({ kind: 'change', index, hunk })
    at = hunk.after.to
  }
  addSame(at, text.length)
  close(text.length)
  return rows
}
