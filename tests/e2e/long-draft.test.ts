import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pictures } from './look'
import { scene } from './recovery-app'

test('B17 a draft of 19 MB opens unchecked and says why, is typed in and saved, and can be checked', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'archive.txt')
  const paragraph = 'Rescue teams reached the village on Monday. They stayed until the snow had gone.\n\n'
  const whole = paragraph.repeat(Math.floor((19 * 1024 * 1024) / paragraph.length))
  await writeFile(file, whole)
  const { page } = await start(file)
  const notice = page.getByRole('status').filter({ hasText: 'more than 5 million characters' })
  await notice.waitFor()
  await page.getByRole('status', { name: 'Checking' }).filter({ hasText: 'Not checked' }).waitFor()
  await pictures(page, 'long-draft')
  await page.getByRole('textbox', { name: 'Draft: archive.txt' }).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Late news: ')
  await page.keyboard.press('Control+s')
  await page.getByText('Saved archive.txt').waitFor()
  expect((await readFile(file, 'utf8')) === `Late news: ${whole}`).toBe(true)
  await notice.getByRole('button', { name: 'Check now' }).click()
  await page.getByRole('status', { name: 'Checking' }).filter({ hasText: 'Checking…' }).waitFor()
  await page.keyboard.press('Control+Home')
  await page.getByRole('textbox', { name: 'Draft: archive.txt' }).focus()
  await page.keyboard.type('Now: ')
  await page.getByText('Edited').waitFor()
})
