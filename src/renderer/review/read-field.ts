import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import type { BlockOutline, Range } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { outlineField } from '../editor/outline-field'
import { pastedParagraphs } from './pasted-paragraphs'
import { textKey } from './text-key'

/** What an editor has read. */
interface Reading {
  /** In order, none touching another. */
  readonly ranges: readonly Range[]
  /** Keys of paragraphs read before the draft was opened this time; they wait for the blocks of the first check. */
  readonly remembered: ReadonlySet<string>
}

/** These blocks were read. */
export const markRead = StateEffect.define<readonly Range[]>({
  map: (ranges, changes) => ranges.map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) })),
})

/** Paragraphs with these keys were read when the draft was last open. */
export const rememberRead = StateEffect.define<readonly string[]>()

/** The paragraphs that count as read. What is typed into one leaves it read: the editor was there. Pasted paragraphs are new. */
export const readField = StateField.define<Reading>({
  create: () => ({ ranges: [], remembered: new Set() }),
  update(reading, transaction) {
    let { ranges, remembered } = reading
    if (transaction.docChanged && ranges.length > 0) {
      const { changes } = transaction
      ranges = ranges
        .map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }))
        .filter(({ from, to }) => from < to)
      for (const pasted of pastedParagraphs(transaction)) ranges = ranges.flatMap((range) => without(range, pasted))
    }
    for (const effect of transaction.effects) {
      if (effect.is(markRead)) ranges = [...ranges, ...effect.value].toSorted((a, b) => a.from - b.from)
      if (effect.is(rememberRead)) remembered = new Set([...remembered, ...effect.value])
    }
    const blocks = transaction.state.field(outlineField)?.blocks
    if (remembered.size > 0 && blocks !== undefined) {
      const known = remembered
      const again = blocks.filter((block) => !isRead(ranges, block) && known.has(keyOf(transaction.state, block)))
      ranges = [...ranges, ...again].toSorted((a, b) => a.from - b.from)
      remembered = new Set()
    }
    return ranges === reading.ranges && remembered === reading.remembered ? reading : { ranges, remembered }
  },
})

function without({ from, to }: Range, hole: Range): readonly Range[] {
  if (to <= hole.from || from >= hole.to) return [{ from, to }]
  return [
    { from, to: hole.from },
    { from: hole.to, to },
  ].filter((rest) => rest.from < rest.to)
}

/** Some of the block was read. */
export function isRead(ranges: readonly Range[], block: Range): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.to ?? 0) <= block.from) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.from ?? Number.POSITIVE_INFINITY) < block.to
}

/** Paragraphs nobody has read. What is left over from the web page need not be. */
export const unreadBlocks = (state: EditorState): readonly BlockOutline[] =>
  unreadOf(state.field(readField))(state.field(outlineField)?.blocks ?? none)

const none: readonly BlockOutline[] = []

/** Several parts of the window ask at each of their drawings, most of which change neither what was read nor the paragraphs. */
const unreadOf = onceEach(({ ranges }: Reading) =>
  onceEach((blocks: readonly BlockOutline[]) => blocks.filter((block) => block.kind !== 'furniture' && !isRead(ranges, block))),
)

/** What is remembered of the reading when the draft is closed. */
export function readKeys(state: EditorState): readonly string[] {
  const { ranges, remembered } = state.field(readField)
  const blocks = state.field(outlineField)?.blocks ?? []
  return [...remembered, ...blocks.filter((block) => isRead(ranges, block)).map((block) => keyOf(state, block))]
}

function keyOf({ doc }: EditorState, { from, to }: Range): string {
  return textKey(doc.sliceString(from, to).trim())
}
