import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { electron, type Galley, launch } from './launch'
import { answer, asked } from './questions'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)
const damaged = '\uFEFFRescue teams\r\n\r\nRescue teams reached the the village.\nThey stayed.\r\n'

async function newFile(galley: Galley, name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(galley.folder, name)
  await writeFile(file, content)
  return file
}

test('a binary file is refused in one sentence, and the app goes on', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-binary-'))
  const picture = path.join(folder, 'photo.txt')
  await writeFile(picture, png)
  const galley = await launch([picture], { readers: 'off' })
  await galley.page.getByRole('alert').filter({ hasText: 'photo.txt' }).first().waitFor()
  await galley.openFrom(await newFile(galley, 'quake.txt', damaged))
  await galley.page.keyboard.press('Control+o')
  await galley.page.getByRole('textbox', { name: 'Draft: quake.txt' }).waitFor()
  await galley.close()
  await rm(folder, { recursive: true })
})

test('what cannot be opened leaves the open draft alone', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page } = galley
  await galley.openFrom(await newFile(galley, 'quake.txt', damaged))
  await page.keyboard.press('Control+o')
  await galley.checked()

  await mkdir(path.join(galley.folder, 'folder.txt'))
  const unreadable = [
    path.join(galley.folder, 'missing.txt'),
    path.join(galley.folder, 'folder.txt'),
    await newFile(galley, 'empty.txt', ''),
    await newFile(galley, 'photo.txt', png),
    await newFile(galley, 'nul.txt', 'a\0b'),
    await newFile(galley, 'large.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(65)),
  ]
  for (const file of unreadable) {
    await galley.openFrom(file)
    await page.keyboard.press('Control+o')
    const notice = page.getByRole('alert').filter({ hasText: path.basename(file) })
    await notice.waitFor()
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('textbox', { name: 'Draft: quake.txt' }).waitFor()
  }
  await galley.close()
})

test('saving changes nothing but what was repaired: byte order mark and every line end stay', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page } = galley
  const file = await newFile(galley, 'quake.txt', damaged)
  await galley.openFrom(file)
  await page.keyboard.press('Control+o')
  await galley.checked()
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Edited').waitFor()
  await page.keyboard.press('Control+s')
  await page.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Saved quake.txt' }).waitFor()
  expect(await readFile(file, 'utf8')).toBe(damaged.replace('the the', 'the'))
  await page.getByText('Edited').waitFor({ state: 'detached' })
  await galley.close()
})

test('closing with unsaved changes asks, and Cancel keeps the window', async () => {
  const galley = await launch([], { readers: 'off' })
  const { app, page } = galley
  await galley.openFrom(await newFile(galley, 'quake.txt', damaged))
  await page.keyboard.press('Control+o')
  await galley.checked()
  await page.getByRole('textbox', { name: 'Draft: quake.txt' }).click()
  await page.keyboard.type('More. ')
  await page.getByText('Edited').waitFor()
  await answer(galley, 2)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => asked(galley)).toEqual([expect.stringContaining('quake.txt')])
  await page.keyboard.type('Still open. ')
  await page.locator('.cm-content').filter({ hasText: 'Still open. ' }).waitFor()
  expect(app.windows()).toHaveLength(1)
  await galley.close()
})

test('a second start hands its draft to the app that runs, which leaves an edited draft in its window', async () => {
  const galley = await launch([path.resolve('resources/samples/mint-biden-putin.txt')], { readers: 'off' })
  await galley.checked()
  await galley.page.getByRole('textbox', { name: /^Draft: / }).focus()
  await galley.page.keyboard.type('More. ')
  await galley.page.getByText('Edited').waitFor()
  const file = await newFile(galley, 'quake.txt', damaged)
  const opened = galley.app.waitForEvent('window')
  const { executablePath, before } = electron()
  const second = spawn(executablePath, [...before, `--user-data-dir=${path.join(galley.folder, 'profile')}`, file], {
    stdio: 'ignore',
  })
  const page = await opened
  await page.getByRole('textbox', { name: 'Draft: quake.txt' }).waitFor()
  await galley.page.getByRole('textbox', { name: 'Draft: mint-biden-putin.txt' }).waitFor()
  if (second.exitCode === null) await new Promise((resolve) => second.on('exit', resolve))
  await galley.close()
})
