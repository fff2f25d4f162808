import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './accessible'
import { type Galley, launch, share } from './launch'
import { around, difference, lineStyle, pixels, type Strip } from './pixels'

/** A short mark of each kind, each on one line of the screen. */
const words = `Council votes on the bloc

The council denies membership of Ukraine in the bloc.

Committed to the principle of.

The hall was built by the town, was paid by the county and was opened by the king.
`

let folder = ''
let draft = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-colours-'))
  draft = path.join(folder, 'council.txt')
  await writeFile(draft, words)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The few pixels below the letters, where the line of a mark is. */
async function below(galley: Galley, mark: Locator): Promise<Strip> {
  const box = await mark.boundingBox()
  if (box === null) throw new Error('no mark')
  return pixels(galley, { x: box.x + 2, y: box.y + box.height - 9, width: box.width - 4, height: 14 })
}

/** The draft, with style findings shown as well. */
async function open(): Promise<Galley> {
  const galley = await launch([draft], { readers: 'off' })
  await galley.checked()
  await galley.page.getByRole('button', { name: /^Style/u }).press('Enter')
  await galley.page.locator('.mark-style').first().waitFor()
  await galley.page.locator('.cm-content').focus()
  await galley.page.keyboard.press('Control+End')
  return galley
}

const kinds = ['broken', 'translation', 'style'] as const

const nothing: Strip = { width: 0, height: 0, light: [] }

describe.each(['light', 'dark'] as const)('C10 in forced colours, %s,', (colorScheme) => {
  test('marks, the current one, what is pressed, the open card, tabs and focus are to be seen, and axe finds nothing wrong', async () => {
    const galley = await open()
    const { page } = galley
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await expectAccessible(galley, 'forced colours')

    const marks = kinds.map((kind) => page.locator(`.cm-content .mark-${kind}`).first())
    const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()))
    const shots = async (): Promise<readonly Strip[]> => {
      const strips: Strip[] = []
      for (const box of boxes) strips.push(await pixels(galley, box ?? { x: 0, y: 0, width: 1, height: 1 }))
      return strips
    }
    const marked = await shots()
    await page.keyboard.press('F9')
    await page.getByText('Marks are off').waitFor()
    const bare = await shots()
    for (const [at, kind] of kinds.entries())
      expect(difference(marked[at] ?? nothing, bare[at] ?? nothing), kind).toBeGreaterThan(20)
    await page.keyboard.press('F9')
    await page.locator('.cm-content .mark').first().waitFor()

    // The current finding, in the text and in the list.
    const mark = page.locator('.cm-content .mark').first()
    const card = page
      .getByRole('listbox', { name: /^Findings/u })
      .getByRole('option')
      .first()
    const before = [await around(galley, mark), await around(galley, card)] as const
    const size = await card.boundingBox()
    await page.keyboard.press('F8')
    await page.locator('.card-on').waitFor()
    expect(difference(before[0], await around(galley, mark)), 'the current mark').toBeGreaterThan(60)
    const after = await pixels(galley, {
      x: (size?.x ?? 0) - 6,
      y: (size?.y ?? 0) - 6,
      width: (size?.width ?? 0) + 12,
      height: (size?.height ?? 0) + 12,
    })
    expect(difference(before[1], after), 'the open card').toBeGreaterThan(200)

    // What is pressed and what is not.
    const chip = page.locator('.chip').first()
    const pressed = await around(galley, chip)
    await chip.click()
    await page.mouse.move(0, 0)
    await page.locator('.chip[aria-pressed="false"]').first().waitFor()
    await page.locator('.cm-content').focus()
    expect(difference(pressed, await around(galley, chip)), 'a chip').toBeGreaterThan(60)
    await chip.click()

    // The tab that is open has a line of its own, and the others have none.
    const [isOpen, isShut] = await page
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor))
    const system = (name: string): Promise<string> =>
      page.evaluate((colour) => {
        const probe = document.body.appendChild(document.createElement('i'))
        probe.style.setProperty('color', colour)
        const { color } = getComputedStyle(probe)
        probe.remove()
        return color
      }, name)
    expect([isOpen, isShut]).toEqual([await system('Highlight'), await system('Canvas')])

    // The focus ring of a button and of an option.
    for (const [name, element] of [
      ['a button', page.getByRole('button', { name: 'Compare' })],
      ['the open card', page.locator('.card-on')],
    ] as const) {
      await page.locator('.cm-content').focus()
      const off = await around(galley, element)
      await page.keyboard.press('F6')
      await element.focus()
      expect(difference(off, await around(galley, element)), `focus on ${name}`).toBeGreaterThan(100)
    }
    await galley.screenshot(`state-forced-${colorScheme}`)
    await galley.close()
  })
})

describe('C08 without colour', () => {
  const shared = share(open)

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('the three kinds of marks are told apart by their lines (%s, forced colours %s)', async (colorScheme, forcedColors) => {
    const galley = shared()
    await galley.page.emulateMedia({ colorScheme, forcedColors })
    const seen: string[] = []
    for (const kind of kinds) seen.push(lineStyle(await below(galley, galley.page.locator(`.cm-content .mark-${kind}`).first())))
    expect(seen).toEqual(['double', 'wavy', 'dotted'])
  })
})
