import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { launch } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('the window looks as kept in test-output, and axe finds nothing wrong', async () => {
    const galley = await launch([sample])
    const { page } = galley
    await page.emulateMedia({ colorScheme })
    await galley.checked()
    await expectAccessible(galley, 'opened')
    await galley.screenshot(`window-${colorScheme}`)

    await page.keyboard.press('F8')
    await expectAccessible(galley, 'at a finding')
    await galley.screenshot(`finding-${colorScheme}`)

    await page.keyboard.press('Control+Shift+f')
    await page.getByRole('dialog').waitFor()
    await expectAccessible(galley, 'mechanical stop')
    await galley.screenshot(`mechanical-${colorScheme}`)
    await page.keyboard.press('Escape')
    await galley.close()
  })

  test('so do retyping, questions, what is settled, the ticket and the export dialog', async () => {
    const galley = await launch([sample])
    const { page } = galley
    await page.emulateMedia({ colorScheme })
    await galley.checked()
    const look = async (name: string): Promise<void> => {
      await expectAccessible(galley, name)
      await galley.screenshot(`${name}-${colorScheme}`)
    }
    await page.keyboard.press('F8')
    await page.keyboard.press('F2')
    await page.keyboard.type('In short, ')
    await galley.checked()
    await look('retype')
    await page.keyboard.press('Escape')
    await galley.checked()
    await page.keyboard.press('F8')
    await page.keyboard.press('Alt+q')
    await page.keyboard.press('Alt+i')
    await galley.checked()
    await page.locator('.panel-order').selectOption('rule')
    await page.getByRole('button', { name: 'Filter' }).click()
    await look('by-rule')
    await page.locator('.panel-order').selectOption('settled')
    await look('settled')
    await page.locator('button.ticket').click()
    await look('ticket')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /quer(?:y|ies) open/u }).click()
    await page.getByRole('dialog').waitFor()
    await look('questions')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    await look('export')
    await page.keyboard.press('Escape')
    await galley.close()
  })

  test('the empty window too', async () => {
    const galley = await launch(['no-such-folder/draft.txt'])
    await galley.page.emulateMedia({ colorScheme })
    await galley.page.getByRole('heading', { name: 'Galley' }).waitFor()
    await expectAccessible(galley, 'without a draft')
    await galley.screenshot(`start-${colorScheme}`)
    await galley.close()
  })
})

test('the page has no Node, and its process is sandboxed where the system lets it', async () => {
  const galley = await launch([sample])
  expect(
    await galley.page.evaluate(() => [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  await galley.close()
})
