import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../src/main/documents/documents'
import { diskFileSystem } from '../../src/disk/file-system'
import { menuTemplate } from '../../src/main/menu/menu-template'
import { openRecentFiles } from '../../src/main/recent-files'
import { tempFolder } from './temp-folder'

const open = (folder: string) => openRecentFiles(diskFileSystem, path.join(folder, 'recent.json'), 'owner')

test('C19 the last twenty files, the newest first, each once, after a restart too', async () => {
  const folder = tempFolder()
  const recent = await open(folder)
  for (let at = 0; at < 25; at++) await recent.add(path.join(folder, `${at}.txt`))
  await recent.add(path.join(folder, '10.txt'))
  const names = (await (await open(folder)).list()).map((file) => path.basename(file.path))
  expect(names).toHaveLength(20)
  expect(names.slice(0, 3)).toEqual(['10.txt', '24.txt', '23.txt'])
  expect(new Set(names).size).toBe(20)
})

test('C19 a file that is gone is known to be, and all can be cleared', async () => {
  const folder = tempFolder()
  const recent = await open(folder)
  const [here, gone] = [path.join(folder, 'here.txt'), path.join(folder, 'gone.txt')]
  await writeFile(here, '')
  await writeFile(gone, '')
  await recent.add(here)
  await recent.add(gone)
  await rm(gone)
  expect(await recent.list()).toEqual([
    { path: gone, exists: false },
    { path: here, exists: true },
  ])
  await recent.clear()
  expect(await (await open(folder)).list()).toEqual([])
})

test('C19 nothing is noted while the editor does not want it', async () => {
  const folder = tempFolder()
  const recent = await open(folder)
  const documents = createDocuments(path.join(folder, 'backups'), diskFileSystem)
  let isWanted = false
  const noted: string[] = []
  recent.follow(
    documents,
    () => isWanted,
    (file) => noted.push(path.basename(file)),
    () => undefined,
  )
  for (const name of ['secret.txt', 'story.txt']) {
    await writeFile(path.join(folder, name), 'Words.')
    await documents.open(path.join(folder, name))
    isWanted = true
  }
  expect(noted).toEqual(['story.txt'])
  expect((await recent.list()).map((file) => path.basename(file.path))).toEqual(['story.txt'])
})

test('C19 the menu shows a missing file disabled, and opens the others', () => {
  const opened: string[] = []
  const files = [
    { path: '/desk/gone.txt', exists: false },
    { path: '/desk/Q & A.txt', exists: true },
  ]
  const recent = { files, open: (file: string) => opened.push(file), clear: () => opened.push('cleared') }
  const file = menuTemplate(false, () => undefined, {}, recent).find(({ label }) => label === 'File')?.submenu
  const submenu = Array.isArray(file) ? file.find(({ label }) => label === 'Open Recent')?.submenu : undefined
  const items = Array.isArray(submenu) ? submenu : []
  expect(items.map(({ label, enabled }) => [label, enabled])).toEqual([
    ['gone.txt — /desk', false],
    ['Q && A.txt — /desk', true],
    [undefined, undefined],
    ['Clear', true],
  ])
  // The click handlers here take nothing; Electron would hand them the item and the window.
  for (const { enabled, click } of items) if (enabled === true) (click as (() => void) | undefined)?.()
  expect(opened).toEqual(['/desk/Q & A.txt', 'cleared'])
})
