import { renameSync, unlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { showLabel } from '../../../src/main/windows/window-label'
import { setUp } from '../desk/set-up'

/** What the window of a draft shows on a system. */
function shownOn(onMac: boolean, { shown }: ReturnType<ReturnType<typeof setUp>['page']>): readonly unknown[] {
  const calls: unknown[] = []
  const window = {
    setTitle: (title: string) => calls.push(title),
    setRepresentedFilename: (file: string) => calls.push(file),
    setDocumentEdited: (edited: boolean) => calls.push(edited),
  }
  if (shown !== null) showLabel(window, shown, onMac)
  return calls
}

test('C18 title, file and edited dot follow a draft that is opened, edited, saved, saved as and deleted', async () => {
  const { desk, handlers, documents, page, answers, folder, write, idIn, type } = setUp()
  const file = write('story.txt', 'Words.')
  desk.openWindowFor(file)
  const id = await idIn(1)
  const onMac = (): readonly unknown[] => shownOn(true, page(1))
  expect(onMac()).toEqual(['story.txt — Galley', file, false])
  await type(1, 'More ')
  expect(onMac()).toEqual(['story.txt — Galley', file, true])
  expect(shownOn(false, page(1))).toEqual(['• story.txt — Galley'])
  await handlers.saveDraft(1, id, 1)
  expect(onMac()).toEqual(['story.txt — Galley', file, false])
  answers.place = path.join(folder, 'renamed.txt')
  await handlers.saveDraftAs(1, id, 1)
  expect(onMac()).toEqual(['renamed.txt — Galley', answers.place, false])
  unlinkSync(answers.place)
  await documents.checkDisk(id)
  expect(onMac()).toEqual(['renamed.txt (deleted) — Galley', answers.place, false])
})

test('C18 a file that is moved away by another program is told as gone from where it was', async () => {
  const { desk, documents, page, write, idIn, folder } = setUp()
  const file = write('story.txt', 'Words.')
  desk.openWindowFor(file)
  const id = await idIn(1)
  renameSync(file, path.join(folder, 'moved.txt'))
  await documents.checkDisk(id)
  expect(shownOn(true, page(1))[0]).toBe('story.txt (deleted) — Galley')
})

test('C18 a copy without a file has no icon of one', async () => {
  const { desk, page, idIn } = setUp()
  desk.openWindowFor(null)
  await idIn(1)
  expect(shownOn(true, page(1))).toEqual(['sample.txt — Galley', '', false])
})
