import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import type { BlockOutline, Range } from '../../engine'
import { mapWithEdges } from '../editor/map-range'
import { outlineField, paragraphsOf } from '../editor/outline-field'
import { Stretches } from '../editor/stretches'
import { pastedParagraphs } from './pasted-paragraphs'
import { textKey } from './text-key'

/** What an editor has read. */
interface Reading {
  readonly ranges: Stretches<Range>
  /** Keys of paragraphs read before the draft was opened this time; they wait for the blocks of the first check. */
  readonly remembered: ReadonlySet<string>
}

/** These blocks were read. */
export const markRead = StateEffect.define<readonly Range[]>({
  map: (ranges, changes) => ranges.map((range) => mapWithEdges(range, changes)),
})

/** Paragraphs with these keys were read when the draft was last open. */
export const rememberRead = StateEffect.define<readonly string[]>()

/** The paragraphs that count as read. What is typed into one leaves it read: the editor was there. Pasted paragraphs are new. */
export const readField = StateField.define<Reading>({
  create: () => ({ ranges: Stretches.of([]), remembered: new Set() }),
  update(reading, transaction) {
    let { ranges, remembered } = reading
    if (transaction.docChanged && ranges.count > 0) {
      ranges = ranges.map(transaction.changes.desc)
      for (const pasted of pastedParagraphs(transaction)) ranges = without(ranges, pasted)
    }
    for (const effect of transaction.effects) {
      if (effect.is(markRead)) ranges = joined(ranges, effect.value)
      if (effect.is(rememberRead)) remembered = new Set([...remembered, ...effect.value])
    }
    if (remembered.size > 0 && transaction.state.field(outlineField) !== null) {
      const known = remembered
      const read = ranges
      const blocks = paragraphsOf(transaction.state).now()
      ranges = joined(
        read,
        blocks.filter((block) => !isRead(read, block) && known.has(keyOf(transaction.state, block))),
      )
      remembered = new Set()
    }
    return ranges === reading.ranges && remembered === reading.remembered ? reading : { ranges, remembered }
  },
})

function joined(ranges: Stretches<Range>, more: readonly Range[]): Stretches<Range> {
  return Stretches.of([...ranges.now(), ...more].toSorted((a, b) => a.from - b.from))
}

function without(ranges: Stretches<Range>, hole: Range): Stretches<Range> {
  const rest = ranges.now().flatMap(({ from, to }): readonly Range[] =>
    to <= hole.from || from >= hole.to
      ? [{ from, to }]
      : [
          { from, to: hole.from },
          { from: hole.to, to },
        ].filter((part) => part.from < part.to),
  )
  return Stretches.of(rest)
}

/** Some of the block was read. */
export function isRead(ranges: Stretches<Range>, block: Range): boolean {
  return ranges.between(block.from, block.to).some(({ from, to }) => from < block.to && to > block.from)
}

/** Numbers of the paragraphs nobody has read. What is left over from the web page need not be. */
export const unreadField = StateField.define<readonly number[]>({
  create: unreadOf,
  update(unread, { state, startState }) {
    const same =
      paragraphsOf(state).key === paragraphsOf(startState).key &&
      state.field(readField).ranges.key === startState.field(readField).ranges.key
    return same ? unread : unreadOf(state)
  },
})

function unreadOf(state: EditorState): readonly number[] {
  const { ranges } = state.field(readField)
  return paragraphsOf(state)
    .now()
    .flatMap((block, at) => (block.kind === 'furniture' || isRead(ranges, block) ? [] : [at + 1]))
}

/** Paragraphs nobody has read, where they stand now. */
export function unreadBlocks(state: EditorState): readonly BlockOutline[] {
  const paragraphs = paragraphsOf(state)
  return state.field(unreadField).flatMap((number) => paragraphs.at(number) ?? [])
}

/** What is remembered of the reading when the draft is closed. */
export function readKeys(state: EditorState): readonly string[] {
  const { ranges, remembered } = state.field(readField)
  const read = paragraphsOf(state)
    .now()
    .filter((block) => isRead(ranges, block))
  return [...remembered, ...read.map((block) => keyOf(state, block))]
}

function keyOf({ doc }: EditorState, { from, to }: Range): string {
  return textKey(doc.sliceString(from, to).trim())
}
