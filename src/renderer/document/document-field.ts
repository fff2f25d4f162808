import { type ChangeDesc, StateField, type Text } from '@codemirror/state'
import type { BlockHint, Range } from '../../engine'
import type { OpenedDocument, OpenedDraft } from '../../shared/contract'

/** What the draft came out of, where that was more than text, and where what it says beside the text stands now. */
export const documentField = StateField.define<OpenedDocument | null>({
  create: () => null,
  update(document, { docChanged, changes, newDoc }) {
    if (document === null || !docChanged) return document
    return { ...document, ...movedBeside(document, changes, newDoc) }
  },
})

type Beside = Pick<OpenedDocument, 'blocks' | 'shields' | 'remarks'>

/** What stands beside a text, where it stands after changes that led to `text`. */
export function movedBeside({ blocks, shields, remarks }: Beside, changes: ChangeDesc, text: Text): Beside {
  return {
    blocks: movedBlocks(blocks, changes, text),
    shields: shields.map((range) => moved(range, changes)).filter(({ from, to }) => from < to),
    remarks: remarks.map((remark) => moved(remark, changes)),
  }
}

/** What main knew when it opened the draft. */
export function documentOf(draft: OpenedDraft | null): OpenedDocument | null {
  return draft?.document ?? null
}

function moved<T extends Range>(range: T, changes: ChangeDesc): T {
  const from = changes.mapPos(range.from, 1)
  return { ...range, from, to: Math.max(from, changes.mapPos(range.to, -1)) }
}

/** Blocks with what is typed at their edges; a paragraph begun in one is of its kind only where such come in rows. */
function movedBlocks(blocks: readonly BlockHint[], changes: ChangeDesc, text: Text): readonly BlockHint[] {
  return blocks.flatMap((block) => {
    const from = changes.mapPos(block.from, -1)
    const to = changes.mapPos(block.to, 1)
    if (from >= to) return []
    if (changes.touchesRange(block.from, block.to) === false) return [{ ...block, from, to }]
    const parts = partsOf(text.sliceString(from, to), from)
    return parts.slice(0, inRows.has(block.kind) ? parts.length : 1).map((range) => ({ ...range, kind: block.kind }))
  })
}

const inRows: ReadonlySet<BlockHint['kind']> = new Set(['list', 'quotation', 'cell', 'footnote'])

function partsOf(text: string, start: number): readonly Range[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/gu)].map(({ 0: part, index }) => ({
    from: start + index,
    to: start + index + part.length,
  }))
}
