import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectAccessible, expectUncut, smallTargets } from './accessible'
import { type Galley, launch, launchChecked, resize, send, share, typeInto } from './launch'
import { look, pictures } from './look'
import { nextStop } from './stops'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** Opens a draft with these words in the window, which is empty. */
async function open(galley: Galley, name: string, text: string): Promise<void> {
  const file = path.join(galley.folder, name)
  await writeFile(file, text)
  await galley.openFrom(file)
  await galley.page.getByRole('main').getByRole('button').first().press('Enter')
}

/** Text with hundreds of findings. */
async function longDraft(): Promise<string> {
  const mint = await readFile(sample, 'utf8')
  return Array.from({ length: 26 }, () => mint).join('\n\n')
}

/** The end of the text is drawn only when it is seen. */
async function scrollToEnd({ page }: Galley): Promise<void> {
  await page.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
}

/** A picture of a zoomed window, of which Playwright takes only a corner. */
async function capture({ app }: Galley, name: string): Promise<void> {
  const picture = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64'),
  )
  await writeFile(path.join('test-output', `${name}.png`), Buffer.from(picture ?? '', 'base64'))
}

test('a draft without findings', async () => {
  const galley = await launch(['no-such-folder/draft.txt'])
  await open(galley, 'clean.txt', 'Council votes\n\nThe council met on Monday. It voted for the budget.\n')
  await galley.checked()
  expect(await galley.page.locator('.verdict h2').textContent()).toBe('Fit to edit')
  await look(galley, 'state-none')
  await galley.close()
})

test('a draft with a long name that is being read, and then has hundreds of findings', async () => {
  const galley = await launch(['no-such-folder/draft.txt'], { readers: 'off' })
  const { page } = galley
  const name = `${'a-very-long-name-of-a-draft-as-a-system-makes-them-'.repeat(3)}.txt`
  await open(galley, name, await longDraft())
  await page.getByRole('status', { name: 'Checking' }).filter({ hasText: 'Checking…' }).waitFor()
  await pictures(page, 'state-checking')
  await galley.checked()
  await page
    .locator('.status')
    .filter({ hasText: /[5-9]\d\d findings open/u })
    .waitFor()
  await page.keyboard.press('F8')
  await page.locator('.card-on').waitFor()
  await look(galley, 'state-hundreds')
  expect(await page.locator('.panel *').count()).toBeLessThan(500)
  await galley.close()
})

describe('the sample', () => {
  const shared = share(() => launchChecked([sample], { readers: 'off' }))

  test('leftover lines folded', async () => {
    const galley = shared()
    await scrollToEnd(galley)
    await galley.page.locator('.fold-folded').first().waitFor()
    await look(galley, 'state-folded')
  })

  test('C11 nothing moves where the system asks for rest', async () => {
    const { page } = shared()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const moving = await page.locator('body *').evaluateAll((elements) =>
      elements
        .map((element) => ({ style: getComputedStyle(element), name: element.className }))
        .filter(
          ({ style }) => /[1-9]/u.test(style.transitionDuration + style.animationDuration) || style.scrollBehavior === 'smooth',
        )
        .map(({ name }) => String(name)),
    )
    // CodeMirror's caret blinks by an animation of its own, which is the one thing that may.
    expect(moving.filter((name) => !name.includes('cm-cursor'))).toEqual([])
    await page.emulateMedia({ reducedMotion: null })
  })

  test.each([
    ['320 px', 320, 640, 1],
    ['640 px at 200 %', 640, 800, 2],
    ['720 px', 720, 640, 1],
    ['1320 px at 200 %', 1320, 900, 2],
  ] as const)('C12 nothing is cut off at %s, and C13 every target is large enough', async (name, width, height, zoom) => {
    const galley = shared()
    const { page } = galley
    await resize(galley, width, height, zoom)
    await nextStop(page)
    await expectUncut(page, name)
    await expectAccessible(galley, name)
    await capture(galley, `state-${name.replaceAll(/\W+/gu, '-').replace(/-$/u, '')}`)
    expect(await smallTargets(page)).toEqual([])
    for (const [key, dialog] of [
      ['Control+,', 'settings'],
      ['Control+Shift+f', 'mechanical'],
      ['Control+e', 'export'],
      ['F1', 'keys'],
    ] as const) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await expectUncut(page, dialog)
      expect(await smallTargets(page), dialog).toEqual([])
      if (width === 320) await capture(galley, `state-320-px-${dialog}`)
      await page.keyboard.press('Escape')
    }
  })

  test('comparing, finding, the dictionary, reading in peace, one paragraph in focus', async () => {
    const galley = shared()
    const { page } = galley
    await resize(galley, 1320, 880)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+f')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await galley.checked()
    for (let times = 0; times < 6; times++) await page.keyboard.press('F8')
    await look(galley, 'state-passage')
    await page.keyboard.press('Control+d')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'state-compare')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Alt+d')
    await page.getByText('is in the dictionary').waitFor()
    await send(galley, 'showDictionary')
    await page.getByRole('dialog', { name: 'Dictionary' }).waitFor()
    await look(galley, 'state-dictionary')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+h')
    await typeInto(page, page.getByRole('textbox', { name: 'Find', exact: true }), 'Kremlin')
    await look(galley, 'state-find')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F9')
    await page.getByText('Marks are off').waitFor()
    await look(galley, 'state-peace')
    await send(galley, 'focusParagraph')
    await page.locator('.sheet-focus').waitFor()
    await look(galley, 'state-focus')
    await page.keyboard.press('Control+g')
    await page.getByRole('dialog').waitFor()
    await look(galley, 'state-go-to')
    await page.keyboard.press('Escape')
    await scrollToEnd(galley)
    await page.locator('.fold-removed').first().waitFor()
    await look(galley, 'state-removed')
  })
})
