import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answer, asked } from './questions'
import { keptIn, type Run, scene, windowWith } from './recovery-app'

const story = 'Rescue teams reached the village\n\nRescue teams reached the village on Monday.\n'

const editor = (page: Page) => page.getByRole('textbox', { name: /^Draft: / })

async function write(folder: string, ...names: readonly string[]): Promise<readonly string[]> {
  const files = names.map((name) => path.join(folder, name))
  await Promise.all(files.map((file) => writeFile(file, story)))
  return files
}

async function type(page: Page, text: string): Promise<void> {
  await editor(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(text)
  await page.getByText('Edited').waitFor()
}

/** As the system asks to open a file. */
async function openFromOutside({ app }: Run, file: string): Promise<void> {
  await app.evaluate(({ app: galley }, name) => {
    galley.emit('open-file', { preventDefault: () => undefined }, name)
  }, file)
}

const textInFirstWindow = ({ app }: Run): Promise<string> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelector('.cm-content')?.textContent ?? ''",
      ) as Promise<string>,
  )

test('B12 B18 each file has one window; quitting asks for each unsaved draft, and Cancel keeps them all', async () => {
  const { folder, start } = await scene()
  const [one = '', two = '', three = '', four = ''] = await write(folder, 'one.txt', 'two.txt', 'three.txt', 'four.txt')
  const run = await start(one, two, three)
  const [first, second] = [await windowWith(run, 'one.txt'), await windowWith(run, 'two.txt')]
  await windowWith(run, 'three.txt')
  await mkdir(path.join(folder, 'links'))
  await symlink(two, path.join(folder, 'links/second.txt'))
  await openFromOutside(run, two)
  await openFromOutside(run, path.join(folder, 'links/second.txt'))
  // What is asked for after them has a window, and they have none.
  await openFromOutside(run, four)
  await windowWith(run, 'four.txt')
  await expect.poll(() => run.app.windows()).toHaveLength(4)
  await type(first, 'One: ')
  await type(second, 'Two: ')

  await answer(run, 2)
  await run.app.evaluate(({ app }) => app.quit())
  await expect.poll(() => asked(run)).toHaveLength(1)
  await expect.poll(() => editor(first).textContent()).toContain('One: ')
  await expect.poll(() => editor(second).textContent()).toContain('Two: ')

  // Save for each.
  await answer(run, 0)
  await run.quit()
  expect(await readFile(one, 'utf8')).toBe(`One: ${story}`)
  expect(await readFile(two, 'utf8')).toBe(`Two: ${story}`)
  expect(await readFile(three, 'utf8')).toBe(story)

  const again = await start()
  for (const name of ['two.txt', 'three.txt']) await windowWith(again, name)
})

test('what was open is open again', async () => {
  const { folder, start } = await scene()
  const [file = ''] = await write(folder, 'quake.txt')
  const first = await start(file)
  await editor(first.page).waitFor()
  await expect.poll(() => readFile(path.join(folder, 'profile/session.json'), 'utf8').catch(() => '')).toContain('quake.txt')
  await first.quit()
  const second = await start()
  await second.page.getByRole('textbox', { name: 'Draft: quake.txt' }).waitFor()
})

test('B13 a page that crashes in the midst of typing is loaded again with every character, and saves it', async () => {
  const { folder, start } = await scene()
  const [file = ''] = await write(folder, 'quake.txt')
  const run = await start(file)
  await type(run.page, 'Late news: ')
  const crashed = run.page.waitForEvent('crash')
  for (const character of 'it is worse than was thought. ') await run.page.keyboard.type(character)
  await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await crashed
  await expect.poll(() => textInFirstWindow(run)).toContain('Late news: it is worse than was thought. Rescue')
  await answer(run, 0)
  await run.quit()
  expect(await readFile(file, 'utf8')).toBe(`Late news: it is worse than was thought. ${story}`)
})

test('B13 a page that hangs is loaded again if the editor wants it', async () => {
  const { folder, start } = await scene()
  const [file = ''] = await write(folder, 'quake.txt')
  const run = await start(file)
  await type(run.page, 'Late news: ')
  await keptIn(folder, 'recovery', 'Late news: ')
  await answer(run, 1)
  const crashed = run.page.waitForEvent('crash')
  await run.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    void window?.webContents.executeJavaScript('for (;;) {}').catch(() => undefined)
    // Chromium takes half a minute to say so.
    window?.emit('unresponsive')
  })
  await crashed
  await expect.poll(() => textInFirstWindow(run)).toContain('Late news: Rescue teams')
  expect(await asked(run)).toEqual(['This window does not answer.'])
})
