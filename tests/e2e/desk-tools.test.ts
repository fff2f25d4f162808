import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { type Galley, launch, launchChecked, share, turnReadersOff, typeInto } from './launch'
import { look } from './look'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** The command that Enter would run. */
const picked = ({ page }: Galley): Locator =>
  page.getByRole('listbox', { name: 'Commands' }).getByRole('option', { selected: true })

const textOf = ({ page }: Galley): Promise<string> => page.locator('.cm-content').innerText()

describe('the tools of the desk', () => {
  const shared = share(() => launchChecked([sample], { readers: 'off' }))

  test('the palette finds a command by a few letters and runs it, by keys alone', async () => {
    const galley = shared()
    const { page } = galley
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Command' })
    await typeInto(page, field, 'settl furn')
    await picked(galley).filter({ hasText: 'Settle Furniture and Safe Repairs' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Settle furniture and safe repairs' }).waitFor()
    await page.keyboard.press('Escape')

    // Without a current finding there is nothing to ignore, so the command is shown and cannot be run.
    await page.keyboard.press('Control+k')
    await typeInto(page, field, 'ignore here')
    await expect.poll(() => picked(galley).getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Enter')
    expect(await field.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
  })

  test('the comparison takes one change back and keeps another, by keys alone', async () => {
    const galley = shared()
    const { page } = galley
    const opened = await textOf(galley)
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Exclusive: ')
    await page.keyboard.press('Control+g')
    await typeInto(page, page.getByRole('textbox', { name: /^Paragraph, 1 to/ }), '3')
    await page.keyboard.press('Enter')
    await typeInto(page, page.locator('.cm-content'), 'Meanwhile ')
    await page.keyboard.press('Control+d')
    const change = page.getByRole('button', { name: /^Change 1 of 2: put in “Exclusive:”/ })
    await change.waitFor()
    await expectAccessible(galley, 'comparing')
    await page.keyboard.press('r')
    await page.getByRole('button', { name: /^Change 1 of 1: put in “Meanwhile”/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /kept$/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const after = await textOf(galley)
    expect(after).not.toContain('Exclusive: ')
    expect(after).toContain('Meanwhile ')
    // Taking back was one step of undo, and typing the other.
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(galley)).toContain('Exclusive: ')
    for (let times = 0; times < 4; times++) await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(galley)).toBe(opened)
  })

  test('finding and replacing, by keys alone', async () => {
    const galley = shared()
    const { page } = galley
    await page.keyboard.press('Control+h')
    await typeInto(page, page.getByRole('textbox', { name: 'Find', exact: true }), 'Kremlin')
    const count = page.getByRole('status', { name: 'Matches' })
    await count.filter({ hasText: /found$/ }).waitFor()
    await expectAccessible(galley, 'finding')
    await page.keyboard.press('Enter')
    await count.filter({ hasText: /^1 of / }).waitFor()
    const put = page.getByRole('textbox', { name: 'Replace with' })
    await put.focus()
    await typeInto(page, put, 'Palace')
    await page.getByRole('button', { name: 'Replace all' }).press('Enter')
    await count.filter({ hasText: /^\d+ replaced$/ }).waitFor()
    await page.keyboard.press('Escape')
    expect(await textOf(galley)).not.toContain('Kremlin')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(galley)).toContain('Kremlin')
  })

  test('look as kept in test-output, and axe finds nothing wrong in either theme', async () => {
    const galley = shared()
    const { page } = galley
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'keys')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Rules' }).click()
    await page.locator('.rule-name').first().click()
    await look(galley, 'rules')
    await page.getByRole('tab', { name: 'Statistics' }).click()
    await look(galley, 'statistics')
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'settings')
  })
})

test('settings and a key that was chosen survive a restart', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'galley-settings-'))
  await turnReadersOff(folder)
  const args = [`--user-data-dir=${folder}`, sample]
  const galley = await launch(args)
  const { page } = galley
  await galley.checked()
  await page.keyboard.press('Control+,')
  await page.getByRole('searchbox', { name: 'Search the settings' }).waitFor()
  await expectAccessible(galley, 'settings')
  await page.getByRole('combobox', { name: 'Type' }).selectOption('sans')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await page.keyboard.press('Control+a')
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('marks off')
  const change = page.getByRole('button', { name: 'Change the key of Marks Off, to Read in Peace' })
  await change.press('Enter')
  await page.keyboard.press('x')
  await page.getByText('That key types or moves.').waitFor()
  await page.keyboard.press('Control+e')
  await page.getByText('is the key of “Export…”').waitFor()
  await page.keyboard.press('Control+Shift+m')
  await page.getByText('Ctrl Shift M').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+=')
  await page.getByText('Zoom 110 %').waitFor()
  await page.getByRole('button', { name: 'No more hints' }).press('Enter')
  await expect.poll(() => readFile(path.join(folder, 'settings.json'), 'utf8')).toContain('"hintsDone": true')
  const bounds = { x: 60, y: 40, width: 1100, height: 700 }
  await galley.app.evaluate(({ BrowserWindow }, where) => BrowserWindow.getAllWindows()[0]?.setBounds(where), bounds)
  // The system puts it there when it gets round to it.
  await expect.poll(() => readFile(path.join(folder, 'window.json'), 'utf8')).toContain('"width": 1100')
  await galley.close()

  const again = await launch(args)
  await again.checked()
  expect(await again.page.getByRole('region', { name: 'First steps' }).count()).toBe(0)
  expect(await again.page.locator('.cm-scroller').evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Inter')
  expect(await again.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  const zoom = () => again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
  await expect.poll(zoom).toBeCloseTo(1.1)
  expect(await again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(bounds)
  await again.page.keyboard.press('Control+Shift+m')
  await again.page.getByText('Marks are off').waitFor()
  await again.screenshot('settings-kept')
  await again.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})
