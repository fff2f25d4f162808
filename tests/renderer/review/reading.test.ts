import type { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine'
import { setCheck } from '../../../src/renderer/editor/check-field'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { exportConcerns, isConcerned } from '../../../src/renderer/review/export-concerns'
import { goToUnread } from '../../../src/renderer/review/go-to-unread'
import { markRead, readKeys, rememberRead, unreadBlocks } from '../../../src/renderer/review/read-field'
import { askAboutFinding } from '../../../src/renderer/queries/ask'
import { blocksOf } from '../helpers/fake-proofreader'
import { findingOn, rangeOf } from '../helpers/findings'
import { apply, stateOf } from '../helpers/state'

const text = 'Headline\n\nOne fox ran.\n\nTwo birds sang.\n\nSubscribe'
const blocks = blocksOf(text).map((block) =>
  block.from === text.indexOf('Sub') ? { ...block, kind: 'furniture' as const } : block,
)
const accusation = {
  ...findingOn(text, { words: 'birds sang', category: 'translation' }),
  severity: 10 as const,
  repairs: [{ label: 'Ask', kind: 'query' as const, edits: [], guards: [] }],
}

function checkedState(findings: readonly Finding[] = [accusation]): EditorState {
  const outline = setOutline.of({ blocks, words: 8, sentences: 2, unanalysed: [], source: '' })
  return apply(stateOf(text, findings), { effects: [outline, setCheck.of({ kind: 'checked', reading: false })] })
}

const unread = (state: EditorState): readonly string[] =>
  unreadBlocks(state).map(({ from, to }) => state.doc.sliceString(from, to))

describe('reading', () => {
  it('leaves out what is left over from the web page', () => {
    expect(unread(checkedState())).toEqual(['Headline', 'One fox ran.', 'Two birds sang.'])
  })

  it('is kept through changes of the text', () => {
    const state = apply(checkedState(), { effects: markRead.of([rangeOf(text, 'One fox ran.')]) })
    expect(unread(state)).toEqual(['Headline', 'Two birds sang.'])
    const typed = apply(state, {
      changes: [
        { from: 0, insert: 'The ' },
        { ...rangeOf(text, 'fox'), insert: 'wolf' },
      ],
    })
    expect(unread(typed)).toEqual(['The Headline', 'Two birds sang.'])
  })

  it('begins anew with paragraphs that were pasted, also over others that were read', () => {
    const read = apply(checkedState(), { effects: markRead.of(blocks) })
    expect(unread(read)).toEqual([])
    const pasted = apply(read, { changes: { from: 0, to: text.length, insert: text }, userEvent: 'input.paste' })
    const again = apply(pasted, { effects: setOutline.of({ blocks, words: 8, sentences: 2, unanalysed: [], source: '' }) })
    expect(unread(again)).toEqual(['Headline', 'One fox ran.', 'Two birds sang.'])
    const { from, to } = rangeOf(text, 'fox')
    const word = apply(read, { changes: { from, to, insert: 'wolf' }, userEvent: 'input.paste' })
    expect(unread(word)).toEqual([])
  })

  it('is known again by the paragraph’s words', () => {
    const keys = readKeys(apply(checkedState(), { effects: markRead.of([rangeOf(text, 'One fox ran.')]) }))
    const opened = apply(stateOf(text), { effects: rememberRead.of(keys) })
    const outlined = apply(opened, { effects: setOutline.of({ blocks, words: 8, sentences: 2, unanalysed: [], source: '' }) })
    expect(unread(outlined)).toEqual(['Headline', 'Two birds sang.'])
    expect(readKeys(opened)).toEqual(keys)
  })

  it('goes on to the next paragraph nobody has read, and round', () => {
    const state = checkedState()
    const next = goToUnread(state)
    expect(next?.selection).toEqual({ anchor: text.indexOf('One') })
    const end = apply(state, { selection: { anchor: text.length } })
    expect(goToUnread(end)?.selection).toEqual({ anchor: 0 })
    expect(goToUnread(apply(state, { effects: markRead.of(blocks) }))).toBeNull()
  })
})

describe('before an export', () => {
  it('says what is unread, unanswered and of legal weight, and counts marks before and after', () => {
    const state = checkedState()
    expect(exportConcerns(state)).toMatchObject({ grave: [accusation], queries: [], marksBefore: 1, marksAfter: 1 })
    const asked = apply(state, askAboutFinding(state, accusation, 'silently'))
    expect(exportConcerns(asked)).toMatchObject({
      grave: [accusation],
      queries: [{ quote: 'Two birds sang.' }],
      marksBefore: 1,
      marksAfter: 1,
    })
  })

  it('says which marks are no findings of the walk', () => {
    const style = findingOn(text, { words: 'ran', category: 'style' })
    const safe = findingOn(text, { words: 'fox', kind: 'safe', becomes: 'foxes', guard: 'One fox ran.' })
    const state = checkedState([accusation, { ...accusation, ...style }, { ...accusation, ...safe }])
    expect(exportConcerns(state)).toMatchObject({ marksAfter: 3, marksAside: { mechanical: 1, hidden: 1 } })
  })

  it('says that there is nothing in a draft', () => {
    const empty = apply(stateOf(' \n'), { effects: setCheck.of({ kind: 'checked', reading: false }) })
    expect(exportConcerns(empty)).toMatchObject({ isEmpty: true, unread: [] })
    expect(isConcerned(exportConcerns(empty))).toBe(true)
  })

  it('has nothing to say of a draft that was read and settled, and much of one that was not checked', () => {
    const state = apply(checkedState([]), { effects: markRead.of(blocks) })
    expect(isConcerned(exportConcerns(state))).toBe(false)
    expect(isConcerned(exportConcerns(apply(state, { changes: { from: 0, insert: 'x' } })))).toBe(true)
  })
})
