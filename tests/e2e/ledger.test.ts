import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { type Galley, launch, launchChecked, share, turnReadersOff } from './launch'
import { look } from './look'

const story = `Zelensky asks allies for air defence

KYIV, 12 March 2024 - President Volodymyr Zelenskyy asked allies on Tuesday for 12 air defence systems.

Trains left Kiev at noon, and 40 people were waiting at the station in Kyiv.

Zelensky thanked the ministers of the Shanghai Cooperation Organization (SCO). “Zelensky is right,” the minister Petro Koval said.

Members of the Shanghai Cooperation Council (SCO) met on Monday, March 13.
`

let folder = ''
let draft = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-ledger-'))
  draft = path.join(folder, 'story.txt')
  await writeFile(draft, story)
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const textOf = ({ page }: Galley): Promise<string> => page.locator('.cm-content').innerText()

describe('the ledger', () => {
  const shared = share(() => launchChecked([draft], { readers: 'off' }))

  test('shows names with their places, goes there, and makes all the same, by keys alone', async () => {
    const galley = shared()
    const { page } = galley
    await page.getByRole('tab', { name: 'Proof' }).focus()
    await page.keyboard.press('ArrowRight')
    const ledger = page.getByRole('complementary', { name: 'Ledger' })
    await ledger.getByRole('button', { name: /^Volodymyr Zelenskyy President/ }).waitFor()
    await ledger.getByRole('button', { name: 'Kiev, paragraph 3' }).press('Enter')
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Kiev')

    const before = await textOf(galley)
    await ledger.getByRole('button', { name: 'Use this one: write “Volodymyr Zelenskyy” everywhere' }).press('Enter')
    await page.getByText('2 places changed').waitFor()
    const after = await textOf(galley)
    expect(after).toContain('Zelenskyy thanked')
    expect(after).toContain('“Zelensky is right,”')
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(galley)).toBe(before)
  })

  test('looks as kept in test-output, and axe finds nothing wrong in either theme', async () => {
    const galley = shared()
    const { page } = galley
    await page.getByRole('tab', { name: 'Ledger' }).click()
    await page.getByRole('button', { name: /^Volodymyr Zelenskyy President/ }).waitFor()
    await look(galley, 'ledger')
    // The list rolls, the window does not.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0)
  })
})

test('a list of names kept on disk decides spellings, and what is written into it is followed', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'galley-house-'))
  const names = path.join(profile, 'names.txt')
  await writeFile(names, 'Kyiv (not Kiev)\n')
  await writeFile(path.join(profile, 'house-list.json'), JSON.stringify({ version: 1, content: { path: names } }))
  await turnReadersOff(profile)
  const galley = await launch([`--user-data-dir=${profile}`, draft])
  const { page } = galley
  await galley.checked()
  await page
    .getByRole('option', { name: /Not as the house spells it/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+,')
  await page.getByText('names.txt: 1 entry').waitFor()
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill('list of names')
  await expectAccessible(galley, 'the setting of the list')
  await galley.screenshot('house-list')
  const next = path.join(profile, 'next.txt')
  await writeFile(next, 'Kiev\nVolodymyr Zelensky\n')
  await rename(next, names)
  await page.getByText('names.txt: 2 entries').waitFor()
  await page.keyboard.press('Escape')
  await page
    .getByRole('option', { name: /Not as the house spells it/ })
    .filter({ hasText: 'Zelenskyy' })
    .first()
    .waitFor()
  await galley.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})
