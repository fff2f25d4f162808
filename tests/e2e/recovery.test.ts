import { readFile, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { send } from './launch'
import { pictures } from './look'
import { answer, asked } from './questions'
import { keptIn, scene } from './recovery-app'

const story =
  'Rescue teams reached the village\n\nRescue teams reached the village on Monday.\n\nThey stayed until the snow had gone.\n'

const editor = (page: Page) => page.getByRole('textbox', { name: /^Draft: / })

/** Where one is in Galley, a click into the text is a choice of a finding; the start of the text is safe to type at. */
async function type(page: Page, text: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(text)
  await page.getByText('Edited').waitFor()
}

test('B10 B11 what was typed before a kill −9 comes back, the file untouched, and Keep leaves it unsaved', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'quake.txt')
  await writeFile(file, story)
  const first = await start(file)
  await type(first.page, 'Late news: ')
  await keptIn(folder, 'recovery', 'Late news: ')
  await first.kill()
  expect(await readFile(file, 'utf8')).toBe(story)

  const second = await start()
  const banner = second.page.getByRole('alert').filter({ hasText: 'Recovered unsaved changes to “quake.txt”' })
  await banner.waitFor()
  await expect.poll(() => editor(second.page).textContent()).toContain('Late news: Rescue teams')
  await pictures(second.page, 'recovered')
  await banner.getByRole('button', { name: 'Compare' }).click()
  await second.page.getByRole('dialog').getByText('from the file').waitFor()
  await pictures(second.page, 'recovered-compare')
  await second.page.keyboard.press('Escape')
  await banner.getByRole('button', { name: 'Keep' }).click()
  await banner.waitFor({ state: 'detached' })
  await second.page.getByText('Edited').waitFor()
  expect(await readFile(file, 'utf8')).toBe(story)
  await second.page.keyboard.press('Control+s')
  await second.page.getByText('Saved quake.txt').waitFor()
  expect(await readFile(file, 'utf8')).toBe(`Late news: ${story}`)
  await expect.poll(() => readdir(path.join(folder, 'profile/recovery'))).toEqual([])
})

test('B11 Discard asks once and gives back what is in the file, which was changed meanwhile', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'quake.txt')
  await writeFile(file, story)
  const first = await start(file)
  await type(first.page, 'Late news: ')
  await keptIn(folder, 'recovery', 'Late news: ')
  await first.kill()
  const theirs = story.replace('Monday', 'Tuesday')
  await writeFile(file, theirs)

  const second = await start()
  const { page } = second
  await page.getByRole('alert').filter({ hasText: 'Another program changed' }).waitFor()
  await pictures(page, 'recovered-changed')
  expect(await readFile(file, 'utf8')).toBe(theirs)
  await answer(second, 1)
  await page.getByRole('button', { name: 'Discard…' }).click()
  await expect.poll(() => asked(second)).toHaveLength(1)
  expect(await editor(page).textContent()).toContain('Late news')
  await answer(second, 0)
  await page.getByRole('button', { name: 'Discard…' }).click()
  await expect.poll(() => editor(page).textContent()).toContain('Tuesday')
  expect(await asked(second)).toEqual(['Discard the recovered changes to “quake.txt”?'])
  expect(await editor(page).textContent()).not.toContain('Late news')
  await expect.poll(() => readdir(path.join(folder, 'profile/recovery'))).toEqual([])
})

test('A22 recovery copies are for their owner only', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'quake.txt')
  await writeFile(file, story)
  const { page } = await start(file)
  await type(page, 'Late news: ')
  const recovery = path.join(folder, 'profile/recovery')
  const modes = async (): Promise<readonly number[]> => {
    const names = await readdir(recovery)
    const all = [recovery, ...names.map((name) => path.join(recovery, name))]
    return Promise.all(all.map(async (one) => (await stat(one)).mode & 0o777))
  }
  // Before it has its name, a copy has another for a moment.
  await expect.poll(() => modes().catch(() => [])).toEqual([0o700, 0o600])
})

test('B07 B09 changes on disk: reload with undo, keep mine, deleted and saved again', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'quake.txt')
  await writeFile(file, story)
  const run = await start(file)
  const { page } = run
  await editor(page).waitFor()
  const theirs = story.replace('Monday', 'Tuesday')
  await writeFile(file, theirs)
  const banner = page.getByRole('alert').filter({ hasText: 'Another program changed' })
  await banner.waitFor()
  await pictures(page, 'changed-clean')
  await banner.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => editor(page).textContent()).toContain('Tuesday')
  await page.getByText('Edited').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await expect.poll(() => editor(page).textContent()).toContain('Monday')
  await page.getByText('Edited').waitFor()

  await writeFile(file, theirs.replace('snow', 'ice'))
  await banner.waitFor()
  await pictures(page, 'changed-edited')
  await banner.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('dialog').getByText('from the file').waitFor()
  await page.keyboard.press('Escape')
  await banner.getByRole('button', { name: 'Keep mine' }).click()
  await banner.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+s')
  await page.getByText('Saved quake.txt').waitFor()
  expect(await readFile(file, 'utf8')).toBe(story)

  await rename(file, `${file}.away`)
  const gone = page.getByRole('alert').filter({ hasText: 'was deleted, moved or renamed' })
  await gone.waitFor()
  await pictures(page, 'deleted')
  const title = () => run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
  await expect.poll(title).toContain('quake.txt (deleted)')
  await gone.getByRole('button', { name: 'Save', exact: true }).click()
  await gone.waitFor({ state: 'detached' })
  expect(await readFile(file, 'utf8')).toBe(story)
  await unlink(file)
  await gone.waitFor()
})

test('B15 a guessed encoding is shown before it is believed, kept on save, and never written as “?”', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'old.txt')
  const old = Buffer.from(
    'The Caf\xe9 de Flore is open\r\n\r\nHe said: \x93No\x94 \x96 and left for M\xe1laga at once.\r\n',
    'latin1',
  )
  await writeFile(file, old)
  const run = await start(file)
  const { page } = run
  const dialog = page.getByRole('dialog', { name: 'Does “old.txt” read right?' })
  await dialog.getByText('“No” – and left').waitFor()
  await pictures(page, 'encoding')
  await dialog.getByRole('radio', { name: /^ISO-8859-2/ }).check()
  await dialog.getByRole('group', { name: 'As ISO-8859-2' }).waitFor()
  await dialog.getByRole('radio', { name: /^Windows-1252/ }).check()
  await dialog.getByRole('button', { name: 'Keep Windows-1252' }).click()
  await type(page, 'Now: ')
  await page.keyboard.press('Control+s')
  await page.getByText('Saved old.txt').waitFor()
  expect(await readFile(file)).toEqual(Buffer.concat([Buffer.from('Now: '), old]))

  await page.keyboard.type('Москва ')
  await answer(run, 1)
  await page.keyboard.press('Control+s')
  await expect.poll(() => asked(run)).toEqual(['“М” cannot be written in Windows-1252, the encoding of “old.txt”.'])
  expect(await readFile(file)).toEqual(Buffer.concat([Buffer.from('Now: '), old]))
  await answer(run, 0)
  await page.keyboard.press('Control+s')
  await page.getByRole('contentinfo').getByRole('button', { name: 'UTF-8' }).waitFor()
  expect(await readFile(file, 'utf8')).toContain('Now: Москва The Café de Flore')
})

test('B23 earlier versions are listed, shown as they differ, and brought back', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'quake.txt')
  await writeFile(file, story)
  const run = await start(file)
  const { page } = run
  for (const word of ['One ', 'Two ']) {
    await type(page, word)
    await page.keyboard.press('Control+s')
    await page.getByText('Saved quake.txt').waitFor()
    await page.getByText('Edited').waitFor({ state: 'detached' })
  }
  await send(run, 'versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  const versions = dialog.getByRole('radio')
  await expect.poll(() => versions.count()).toBe(3)
  await versions.last().check()
  await dialog.locator('ins').first().waitFor()
  await pictures(page, 'versions')
  await dialog.getByRole('button', { name: 'Bring this text back' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => editor(page).textContent()).not.toContain('Two')
  expect(await readFile(file, 'utf8')).toBe(`Two One ${story}`)
  await page.keyboard.press('Control+s')
  await expect.poll(() => readFile(file, 'utf8')).toBe(story)
})
