import { redo, undo } from '@codemirror/commands'
import { EditorSelection, type EditorState, type StateCommand } from '@codemirror/state'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { htmlBody } from '../../../src/formats/html/make'
import { reviewNotes } from '../../../src/main/review-notes/schema'
import { storyOf } from '../../../src/renderer/commands/copy-story'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { type Pasted, pastedDraft } from '../../../src/renderer/paste/pasted-draft'
import { besideText, insertPasted } from '../../../src/renderer/paste/pasted-field'
import { notesOf, restoreNotes } from '../../../src/renderer/review/notes'
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
    embeds: [],
  })
})

const withEmbeds = `<p>One <a href="https://example.org/a">link</a>.</p><figure><img src="https://example.org/p.jpg" alt="The [old] harbour"></figure>
<p>See <iframe src="https://example.org/embed"></iframe> and <img src="data:image/png;base64,AAAA"> <img src="javascript:alert(1)">here.</p>`

function pasteOf(html: string): Pasted {
  const pasted = pastedDraft(html)
  if (pasted === null) throw new Error('nothing pasted')
  return pasted
}

/** The body as it is copied, as rich text. */
function copied(state: EditorState): string {
  return htmlBody(storyOf(state).body.map((part) => ({ ...part, kind: null })))
}

it('keeps pictures and embeds that have an address as tokens, and leaves out those without', () => {
  const { text, remarks, shields, blocks } = pasteOf(withEmbeds)
  expect(text).toBe('One link.\n\n[picture: The old harbour]\n\nSee [embedded page] and here.')
  const objects = remarks.filter(({ kind }) => kind === 'object')
  expect(objects.map(({ from, to, target }) => [text.slice(from, to), target])).toEqual([
    ['[picture: The old harbour]', 'https://example.org/p.jpg'],
    ['[embedded page]', 'https://example.org/embed'],
  ])
  expect(shields.map(({ from, to }) => text.slice(from, to))).toEqual(['[picture: The old harbour]', '[embedded page]'])
  expect(blocks.map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([['body', '[picture: The old harbour]']])
})

const whole =
  '<p>One <a href="https://example.org/a">link</a>.</p>\n<p><img src="https://example.org/p.jpg" alt="The [old] harbour"></p>\n<p>See <iframe src="https://example.org/embed"></iframe> and here.</p>'

it('brings links and embeds back with their words, however often that is undone and redone', () => {
  const empty = apply(stateOf('Head\n\n'), { selection: EditorSelection.cursor(6) })
  let state = apply(empty, insertPasted(empty, pasteOf(withEmbeds)))
  const run = (command: StateCommand): void =>
    void command({ state, dispatch: (transaction) => void (state = transaction.state) })
  expect(copied(state)).toBe(whole)
  run(undo)
  expect([state.doc.toString(), besideText(state).remarks.filter(({ from, to }) => from < to)]).toEqual(['Head\n\n', []])
  run(redo)
  expect(copied(state)).toBe(whole)
  state = apply(state, { changes: { from: 6, to: 40 } })
  expect(copied(state)).not.toContain('<a')
  state = apply(state, { changes: { from: 0, insert: 'The ' } })
  for (let round = 0; round < 2; round += 1) {
    run(undo)
    run(undo)
    expect(copied(state)).toBe(whole)
    run(redo)
    run(redo)
    expect(copied(state)).not.toContain('<a')
  }
})

it('takes the name of an embed that was written over for words', () => {
  const state = apply(stateOf(''), insertPasted(stateOf(''), pasteOf(withEmbeds)))
  const at = state.doc.toString().indexOf('old')
  expect(copied(apply(state, { changes: { from: at, to: at + 3, insert: 'new' } }))).toContain('[picture: The new harbour]')
})

it('keeps what was pasted with the notes of the draft, also for a text that went on without them', () => {
  const state = apply(stateOf(''), insertPasted(stateOf(''), pasteOf(withEmbeds)))
  const text = state.doc.toString()
  const { pasted } = notesOf(state)
  const reopened = (now: string) => {
    const opened = stateOf(now)
    return copied(apply(opened, restoreNotes(opened, { notes: notesOf(state), modified: null, words: [] })))
  }
  expect(v.safeParse(reviewNotes, JSON.parse(JSON.stringify(notesOf(state)))).success).toBe(true)
  expect(pasted?.remarks.map(({ words }) => words)).toEqual(['link', '[picture: The old harbour]', '[embedded page]'])
  expect(reopened(`Head\n\n${text}`)).toBe(whole)
  expect(reopened(`Head\n\nMore. ${text}`)).toBe(whole.replace('<p>One', '<p>More. One'))
  expect(reopened(`Head\n\n${text.replace(' here.', ' elsewhere.')}`)).toBe(whole.replace(' here.', ' elsewhere.'))
  // The paste was given up: the same words in another sentence lead nowhere.
  expect(reopened('Head\n\nA link to nowhere and an [embedded page] by hand.')).toBe(
    '<p>A link to nowhere and an [embedded page] by hand.</p>',
  )
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
    for (const { kind, text, target } of pasted?.remarks ?? [])
      expect(kind === 'link' ? text : target).toMatch(/^(?:https?|mailto|tel):/u)
  })
})

it('says so where there is nothing to paste', () => {
  expect(pastedDraft('<img src="x">')).toBeNull()
  expect(pastedDraft('<div>'.repeat(3000))).toBeNull()
})
