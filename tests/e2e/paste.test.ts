import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launch } from './launch'
import { look } from './look'
import { keptIn, scene } from './recovery-app'

const story = 'Storm damages harbour\n\nThe storm damaged the harbour of Brest on Monday, the council said.\n\n'
const rich = `<h2>Aid for the towns</h2>
<p>The state will pay <a href="https://example.com/aid">two million euros</a>, the minister said.</p>
<script>window.hurt = true</script><img src="x" onerror="window.hurt = true"><p><a href="javascript:window.hurt = true">More</a> will follow.</p>
<figure><img src="https://example.com/harbour.jpg" alt="The harbour"></figure><iframe src="https://example.com/film"></iframe>`

/** Pastes at the caret, as the browser tells an editor of it. */
function paste(page: Page, markup: string): Promise<void> {
  return page.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'plain words')
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, markup)
}

/** Pastes at the end of the draft. */
async function pasteAtEnd(page: Page): Promise<void> {
  await page.locator('.cm-content').filter({ hasText: 'harbour of Brest' }).waitFor()
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await paste(page, rich)
  await page.locator('.cm-content').filter({ hasText: 'two million euros, the minister said.' }).waitFor()
}

async function copied(app: ElectronApplication, page: Page, what: 'Body' | 'Headline'): Promise<{ html: string; text: string }> {
  await page.keyboard.press('Control+Shift+C')
  await page
    .getByRole('status', { name: 'Last action' })
    .filter({ hasText: `${what} copied` })
    .waitFor()
  return app.evaluate(async ({ clipboard }) => {
    if (!('readHTML' in clipboard)) {
      const [item] = await clipboard.read()
      return { html: (await (await item?.getType('text/html'))?.text()) ?? '', text: await clipboard.readText() }
    }
    const old = clipboard as unknown as { readHTML(): string; readText(): string } // as it was before Electron 45
    return { html: old.readHTML(), text: old.readText() }
  })
}

function expectWhole({ html, text }: { readonly html: string; readonly text: string }): void {
  expect(html).toContain('<a href="https://example.com/aid">two million euros</a>')
  expect(html).toContain('<img src="https://example.com/harbour.jpg" alt="The harbour">')
  expect(html).toContain('<iframe src="https://example.com/film"></iframe>')
  expect(html).not.toContain('javascript:')
  expect(text).toContain('The state will pay two million euros, the minister said.')
  expect(text).not.toContain('Storm damages harbour')
}

test('A20 rich text is pasted as words, nothing of it runs, and the body is copied with its links', async () => {
  const galley = await launch([], { readers: 'off' })
  const { app, page, folder } = galley
  const file = path.join(folder, 'story.txt')
  await writeFile(file, story)
  await galley.openFrom(file)
  await page.keyboard.press('Control+o')
  await pasteAtEnd(page)
  await galley.checked()
  await galley.screenshot('pasted')
  expect(await page.locator('.cm-content').innerText()).toContain('Aid for the towns')
  expect(await page.locator('.cm-content').innerText()).not.toContain('window.hurt')
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  // The editor puts empty pictures of its own beside what cannot be typed into.
  expect(await page.locator('.cm-content :is(a, img:not(.cm-widgetBuffer), iframe, script)').count()).toBe(0)
  expect(await page.locator('.cm-content .remark-object').allInnerTexts()).toEqual(['picture: The harbour', 'embedded page'])

  // A step back and forth takes nothing away.
  await page.keyboard.press('Control+z')
  await page.locator('.cm-content').filter({ hasNotText: 'two million euros' }).waitFor()
  await page.keyboard.press('Control+y')
  await page.locator('.cm-content').filter({ hasText: 'two million euros' }).waitFor()
  await galley.checked()
  expectWhole(await copied(app, page, 'Body'))
  expect((await copied(app, page, 'Headline')).text).toBe('Storm damages harbour')
  await galley.close()
})

test('a story is pasted into a new draft, where nobody has read it yet, and the keys stay in the paper', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page } = galley
  await galley.checked()
  await page.getByRole('button', { name: 'No more hints' }).click()
  await page.keyboard.press('Control+n')
  await page.getByText('Paste a story here, or type it').waitFor()
  await page.getByRole('heading', { name: 'Nothing to read yet' }).waitFor()
  await look(galley, 'new-draft')
  await paste(page, `<h1>Storm damages harbour</h1><p>The storm damaged the harbour of Brest on Monday.</p>${rich}`)
  await page.getByRole('button', { name: '7 paragraphs unread' }).waitFor()
  await galley.checked()
  // Read again and again, as long as the caret stands where the paste left it.
  await page.waitForTimeout(400)
  expect(await page.getByRole('button', { name: '7 paragraphs unread' }).count()).toBe(1)
  await page.keyboard.press('Control+End')
  await page.getByRole('button', { name: /unread/u }).waitFor({ state: 'detached' })
  expect(await page.getByRole('textbox', { name: 'Draft: New draft.txt' }).count()).toBe(1)
  await galley.close()
})

test('what was pasted comes back after a kill −9 with its links and pictures', async () => {
  const { folder, start } = await scene()
  const file = path.join(folder, 'story.txt')
  await writeFile(file, story)
  const first = await start(file)
  await pasteAtEnd(first.page)
  await keptIn(folder, 'recovery', 'two million euros')
  await keptIn(folder, 'reviews', 'https://example.com/film')
  await first.kill()
  const { app, page } = await start()
  await page.locator('.cm-content .remark-link').filter({ hasText: 'two million euros' }).waitFor()
  expect(await page.locator('.cm-content .remark-object').allInnerTexts()).toEqual(['picture: The harbour', 'embedded page'])
  await page.locator('.cm-content').focus()
  expectWhole(await copied(app, page, 'Body'))
})
