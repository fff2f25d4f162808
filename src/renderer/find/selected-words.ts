import type { EditorState } from '@codemirror/state'

/** Longer selections are not counted while they are being made. */
const longest = 400_000

/** How many words are selected; null where nothing is. */
export function selectedWords(state: EditorState): number | null {
  const ranges = state.selection.ranges.filter(({ empty }) => !empty)
  const length = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  if (length === 0 || length > longest) return null
  return ranges.reduce((sum, { from, to }) => sum + countWords(state.doc.sliceString(from, to)), 0)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,’'\-\u2011][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
