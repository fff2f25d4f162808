import path from 'node:path'
import { describe, test } from 'vitest'
import { launch, launchChecked, share } from './launch'
import { look } from './look'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

describe('with a draft', () => {
  const shared = share(() => launchChecked([sample]))

  test('axe finds nothing wrong with the window in either theme; pictures are kept in test-output', async () => {
    const galley = shared()
    const { page } = galley
    await look(galley, 'window')
    await page.keyboard.press('F8')
    await page.locator('.card-on').waitFor()
    await look(galley, 'finding')
    await page.keyboard.press('Control+Shift+f')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'mechanical')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('so do retyping, questions, what is settled, the ticket and the export dialog', async () => {
    const galley = shared()
    const { page } = galley
    await page.keyboard.press('F8')
    await page.keyboard.press('F2')
    await page.getByRole('region', { name: 'Retyping a sentence' }).waitFor()
    await page.keyboard.type('In short, ')
    await galley.checked()
    await look(galley, 'retype')
    await page.keyboard.press('Escape')
    await galley.checked()
    await page.keyboard.press('F8')
    await page.keyboard.press('Alt+q')
    await page.keyboard.press('Alt+i')
    await galley.checked()
    await page.locator('.panel-order').selectOption('rule')
    await page.getByRole('button', { name: 'Filter' }).click()
    await look(galley, 'by-rule')
    await page.locator('.panel-order').selectOption('settled')
    await look(galley, 'settled')
    await page.locator('button.ticket').click()
    await page.locator('.ticket-form').waitFor()
    await look(galley, 'ticket')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /quer(?:y|ies) open/u }).click()
    await page.getByRole('dialog').waitFor()
    await look(galley, 'questions')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'export')
  })
})

test('the empty window too', async () => {
  const galley = await launch(['no-such-folder/draft.txt'])
  await galley.page.getByRole('heading', { name: 'Galley' }).waitFor()
  await look(galley, 'start')
  await galley.close()
})
