import { redo, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { changeWords } from '../../../src/renderer/compare/change-words'
import { compareField, keepHunk, keyOf } from '../../../src/renderer/compare/compare-field'
import { compareRows } from '../../../src/renderer/compare/compare-rows'
import { type Hunk, hunksBetween } from '../../../src/formats/changes/hunks'
import { revertHunk } from '../../../src/renderer/compare/revert-hunk'
import { draftState } from '../../../src/renderer/editor/create-editor-state'
import { apply, draftOf, run } from '../helpers/state'

const opened = 'The headline\n\nOne red fox runs. Two birds sing.\n\nThree dogs.\n\nFour cats.'

function edited(): EditorState {
  const state = EditorState.create({ doc: opened, extensions: [draftState(draftOf(opened)), compareField] })
  const fox = opened.indexOf('red ')
  const birds = opened.indexOf('birds')
  return apply(apply(state, { changes: { from: birds, to: birds + 5, insert: 'larks' } }), {
    changes: { from: fox, to: fox + 4 },
  })
}

const hunksOf = (state: EditorState): readonly Hunk[] =>
  hunksBetween(state.field(compareField).baseline.toString(), state.doc.toString())

function reverted(state: EditorState, at: number): EditorState {
  const hunk = hunksOf(state)[at]
  const spec = hunk === undefined ? null : revertHunk(state, hunk)
  if (spec === null) throw new Error('nothing to take back')
  return apply(state, spec)
}

describe('a change taken back', () => {
  it('brings back what the draft was opened with, and leaves the other changes', () => {
    const state = reverted(edited(), 0)
    expect(state.doc.toString()).toBe(opened.replace('birds', 'larks'))
    expect(hunksOf(state).map(({ inserted }) => inserted)).toEqual(['larks'])
  })

  it('is one step of undo and of redo', () => {
    const before = edited()
    const after = reverted(reverted(before, 1), 0)
    expect(after.doc.toString()).toBe(opened)
    const once = run(after, undo)
    expect(hunksOf(once)).toHaveLength(1)
    expect(run(once, undo).doc.eq(before.doc)).toBe(true)
    expect(run(once, redo).doc.toString()).toBe(opened)
  })

  it('is refused where the text is no longer the one that was compared', () => {
    const state = edited()
    const [, birds] = hunksOf(state)
    const typed = apply(state, { changes: { from: 0, insert: 'X' } })
    expect(birds === undefined ? undefined : revertHunk(typed, birds)).toBeNull()
  })
})

describe('a change that was kept', () => {
  const isKept = (state: EditorState, hunk: Hunk): boolean => state.field(compareField).kept.has(keyOf(hunk))

  it('stays kept while others are taken back, and opens again when it is typed in', () => {
    const state = edited()
    const [, birds] = hunksOf(state)
    if (birds === undefined) throw new Error('two changes were made')
    const kept = apply(state, { effects: keepHunk.of({ hunk: birds, keep: true }) })
    const alone = reverted(kept, 0)
    expect(hunksOf(alone).map((hunk) => isKept(alone, hunk))).toEqual([true])
    const typed = apply(alone, { changes: { from: alone.doc.toString().indexOf('larks'), insert: 'sky' } })
    expect(hunksOf(typed).map((hunk) => isKept(typed, hunk))).toEqual([false])
    const open = apply(kept, { effects: keepHunk.of({ hunk: birds, keep: false }) })
    expect(isKept(open, birds)).toBe(false)
  })
})

describe('the rows of a comparison', () => {
  it('are paragraphs with changes, and unchanged ones taken together', () => {
    const text = edited().doc.toString()
    const rows = compareRows(text, hunksOf(edited()))
    expect(rows.map((row) => (row.kind === 'changed' ? row.pieces.length : row.paragraphs))).toEqual([
      ['The headline'],
      5,
      ['Three dogs.', 'Four cats.'],
    ])
    expect(rows[1]?.at).toBe(text.indexOf('One'))
  })

  it('hold a paragraph that was taken out between two others', () => {
    const text = opened.replace('Three dogs.\n\n', '')
    const rows = compareRows(text, hunksBetween(opened, text))
    expect(rows.map(({ kind }) => kind)).toEqual(['unchanged', 'changed'])
  })
})

it('a change is said in words', () => {
  const words = (original: string, text: string): readonly string[] => hunksBetween(original, text).map(changeWords)
  expect(words('a red fox', 'a fox')).toEqual(['taken out “red”'])
  expect(words('a fox', 'a red fox')).toEqual(['put in “red”'])
  expect(words('a red fox', 'a blue fox')).toEqual(['“red” became “blue”'])
})
