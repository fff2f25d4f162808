// @vitest-environment happy-dom
import { undo } from '@codemirror/commands'
import { act } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/engine'
import { createFakeProofreader } from '../helpers/fake-proofreader'
import { findingOn } from '../helpers/findings'
import { loopWorker } from '../helpers/loop-worker'
import { draftOf } from '../helpers/state'
import { desktop, open, options, session, setupWindow, textNow } from '../helpers/window'

setupWindow()

const foxes = 'A red fox ran.\n\nAnother red fox ran.'
const pasted = `\n\n${foxes}`

function find(text: string): readonly Finding[] {
  return [...text.matchAll(/red fox/gu)].map(({ index }) => {
    const range = { from: index, to: index + 'red fox'.length }
    const finding = findingOn(text, { words: 'red fox', becomes: 'fox' })
    return {
      ...finding,
      id: `odd-colour~red fox~${index}`,
      ranges: [range],
      repairs: finding.repairs.map((repair) => ({
        ...repair,
        edits: [{ ...range, insert: 'fox' }],
        guards: [{ ...range, text: 'red fox' }],
      })),
    }
  })
}

const places = (): number => document.querySelectorAll('dialog .dialog-list li').length
const command = (id: 'nextFinding' | 'repairAll' | 'undo'): Promise<void> => act(async () => desktop.emit('command', id))

beforeEach(async () => {
  await open(draftOf('Short.'), () => loopWorker(createFakeProofreader(find), []))
  await act(async () => session.view.dispatch({ changes: { from: 6, insert: pasted }, userEvent: 'input.paste' }))
  await vi.waitUntil(() => act(async () => options().length === 2), { timeout: 15_000 })
  await command('nextFinding')
  await command('repairAll')
})

it('a command of the menu waits, as keys do, until the dialog is closed', async () => {
  expect(places()).toBe(2)
  await command('undo')
  expect(textNow()).toBe(`Short.${pasted}`)
  expect(places()).toBe(2)
  await act(async () => session.ui.update({ dialog: 'none' }))
  await command('undo')
  expect(textNow()).toBe('Short.')
})

it('what changes below the dialog changes what is in it, and nothing left to repair closes it', async () => {
  const red = textNow().lastIndexOf('red ')
  await act(async () => session.view.dispatch({ changes: { from: red, to: red + 'red '.length } }))
  expect(places()).toBe(1)
  await act(async () => void undo(session.view))
  await act(async () => void undo(session.view))
  expect(textNow()).toBe('Short.')
  expect(document.querySelector('dialog')).toBeNull()
  expect(session.ui.get().dialog).toBe('none')
})
