import { expect, test, vi } from 'vitest'
import { contextTemplate } from '../../src/main/menu/context-menu'
import { commands } from '../../src/shared/commands'

vi.mock('electron', () => ({ Menu: {} }))

const editFlags = {
  ...{ canUndo: true, canRedo: true, canCut: false, canCopy: false, canPaste: true, canDelete: true, canSelectAll: true },
  canEditRichly: false,
}

test('C14 in the draft it offers what the keys do at a mark, then cut, copy and paste', () => {
  const run: string[] = []
  const items = contextTemplate({ isEditable: true, editFlags, selectionText: '', formControlType: 'none' }, (id) => run.push(id))
  const own = items.filter(({ id }) => id !== undefined)
  expect(own.map(({ label }) => label)).toContain(commands.retype.title)
  for (const { click } of own) (click as (() => void) | undefined)?.() // these handlers take nothing
  expect(run).toEqual(own.map(({ id }) => id))
  expect(items.find(({ role }) => role === 'cut')?.enabled).toBe(false)
  expect(items.find(({ role }) => role === 'paste')?.enabled).toBe(true)
})

test('C14 in a field it only edits, and beside words that are selected it copies', () => {
  const nothing = () => undefined
  const field = contextTemplate({ isEditable: true, editFlags, selectionText: '', formControlType: 'input-search' }, nothing)
  expect(field.map(({ role }) => role)).toEqual(['cut', 'copy', 'paste', 'selectAll'])
  expect(contextTemplate({ isEditable: false, editFlags, selectionText: 'words' }, nothing)).toEqual([{ role: 'copy' }])
  expect(contextTemplate({ isEditable: false, editFlags, selectionText: '' }, nothing)).toEqual([])
})
