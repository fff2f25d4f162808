import { expect, test } from 'vitest'
import { createEditorState, nothingCarried } from '../../../src/renderer/editor/create-editor-state'
import { optionsField, setOptions } from '../../../src/renderer/editor/options-field'
import { setOutline } from '../../../src/renderer/editor/outline-field'
import { verdictField } from '../../../src/renderer/editor/verdict-field'
import { strictnessSettings } from '../../../src/renderer/settings/strictness-settings'
import { blocksOf } from '../helpers/fake-proofreader'
import { draftOf } from '../helpers/state'
import { setTicket } from '../../../src/renderer/ticket/ticket-field'
import type { Strictness } from '../../../src/engine/verdict'

type Chosen = Readonly<Record<string, Strictness>>

/** What is kept after a choice for one of the desks. */
function choose(strictness: Chosen, label: string, value: Strictness): Chosen {
  let after = strictness
  const control = strictnessSettings(strictness, 'World', (changed) => {
    after = changed
  }).find((setting) => setting.label === label)?.control
  if (control?.kind !== 'choice') throw new Error(`no setting for ${label}`)
  control.set(value)
  return after
}

test('the ticket’s desk comes first, then those that were given a word', () => {
  const labels = (desk: string, strictness: Chosen) => strictnessSettings(strictness, desk, () => {}).map(({ label }) => label)
  expect(labels('World desk', { sport: 'lenient', world: 'strict' })).toEqual(['World desk', 'Sport desk'])
  expect(labels('', {})).toEqual(['Drafts without a desk'])
})

test('only what is not as usual is kept', () => {
  expect(choose({}, 'World desk', 'strict')).toEqual({ world: 'strict' })
  expect(choose({ world: 'strict', sport: 'lenient' }, 'World desk', 'usual')).toEqual({ sport: 'lenient' })
})

test('the verdict follows the ticket and the settings', () => {
  const ticket = { date: '', language: '', desk: 'World desk', style: '', slug: '' }
  const outline = { blocks: blocksOf('A story.'), words: 600, sentences: 30, unanalysed: [], source: '', share: 0.2 }
  let state = createEditorState(draftOf('A story.'), nothingCarried, [])
  state = state.update({ effects: setOutline.of(outline) }).state
  expect(state.field(verdictField)?.kind).toBe('heavy')
  state = state.update({ effects: setOptions.of({ ...state.field(optionsField), strictness: { world: 'strict' } }) }).state
  expect(state.field(verdictField)?.kind).toBe('heavy')
  state = state.update({ effects: setTicket.of(ticket) }).state
  expect(state.field(verdictField)?.kind).toBe('send-back')
})
