import { EditorSelection } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { storyOf } from '../../../src/renderer/commands/copy-story'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { pastedDraft } from '../../../src/renderer/paste/pasted-draft'
import { besideText, insertPasted } from '../../../src/renderer/paste/pasted-field'
import { payloads } from '../../formats/payloads'
import { apply, stateOf } from '../helpers/state'

const rich = `<meta charset="utf-8"><h2>A subhead</h2><p>One <a href="https://example.org/a?b=1&amp;c">link</a> and
one <a href="javascript:alert(1)">that runs</a>.</p><p><img src="x"></p><ul><li>A point</li></ul>`

it('takes words, kinds of paragraphs and targets of links from rich text', () => {
  const pasted = pastedDraft(rich)
  expect(pasted?.text).toBe('A subhead\n\nOne link and one that runs.\n\nA point')
  expect(pasted?.blocks.map(({ kind, from, to }) => [kind, pasted.text.slice(from, to)])).toEqual([
    ['subhead', 'A subhead'],
    ['list', 'A point'],
  ])
  expect(pasted?.remarks.map(({ from, to, text }) => [pasted.text.slice(from, to), text])).toEqual([
    ['link', 'https://example.org/a?b=1&c'],
  ])
})

it('keeps what came with a paste at its words, and hands it on when the body is copied', () => {
  const pasted = pastedDraft(rich)
  if (pasted === null) throw new Error('nothing pasted')
  const before = stateOf('Head\n\n')
  const at = before.doc.length
  const after = apply(apply(before, { selection: EditorSelection.cursor(at) }), {})
  const state = apply(apply(after, insertPasted(after, pasted)), { changes: { from: 0, insert: 'The ' } })
  const [link] = besideText(state).remarks
  expect(state.doc.sliceString(link?.from ?? 0, link?.to)).toBe('link')
  const paragraph = state.doc.toString().indexOf('One link')
  const block = { from: paragraph, to: paragraph + 27, kind: 'body', paragraph: 1 } as const
  const outline = { blocks: [block], words: 9, sentences: 2, unanalysed: [], source: '', share: 0 }
  const [part] = storyOf(apply(state, { effects: setOutline.of(outline as never) })).body
  expect(part).toEqual({
    text: 'One link and one that runs.',
    kind: 'body',
    links: [{ from: 4, to: 8, target: 'https://example.org/a?b=1&c' }],
  })
})

it('forgets a link whose words are gone', () => {
  const pasted = pastedDraft('<p>One <a href="https://example.org">link</a>.</p>')
  if (pasted === null) throw new Error('nothing pasted')
  const state = apply(stateOf(''), insertPasted(stateOf(''), pasted))
  const left = besideText(apply(state, { changes: { from: 4, to: 8 } })).remarks.filter(({ from, to }) => from < to)
  expect(left).toEqual([])
})

describe('A20 nothing of a paste but words and targets of pages', () => {
  it.each(payloads)('%s', (payload) => {
    const pasted = pastedDraft(`<p>Words before.</p>${payload}`)
    expect(pasted?.text.startsWith('Words before.')).toBe(true)
    for (const { kind, text } of pasted?.remarks ?? [])
      expect([kind, text]).toEqual(['link', expect.stringMatching(/^(?:https?|mailto|tel):/u)])
  })
})

it('says so where there is nothing to paste', () => {
  expect(pastedDraft('<img src="x">')).toBeNull()
  expect(pastedDraft('<div>'.repeat(3000))).toBeNull()
})
