import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { launch } from './launch'

const rich = `<h2>Aid for the towns</h2>
<p>The state will pay <a href="https://example.com/aid">two million euros</a>, the minister said.</p>
<script>window.hurt = true</script><img src="x" onerror="window.hurt = true"><p><a href="javascript:window.hurt = true">More</a> will follow.</p>
<figure><img src="https://example.com/harbour.jpg" alt="The harbour"></figure><iframe src="https://example.com/film"></iframe>`

test('A20 rich text is pasted as words, nothing of it runs, and the body is copied with its links', async () => {
  const galley = await launch()
  const { app, page, folder } = galley
  const file = path.join(folder, 'story.txt')
  await writeFile(file, 'Storm damages harbour\n\nThe storm damaged the harbour of Brest on Monday, the council said.\n\n')
  await galley.openFrom(file)
  await page.keyboard.press('Control+o')
  await page.locator('.cm-content').filter({ hasText: 'harbour of Brest' }).waitFor()
  await page.locator('.cm-content').click()
  await page.keyboard.press('Control+End')
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'plain words')
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, rich)
  await page.locator('.cm-content').filter({ hasText: 'two million euros, the minister said.' }).waitFor()
  await galley.checked()
  await galley.screenshot('pasted')
  expect(await page.locator('.cm-content').innerText()).toContain('Aid for the towns')
  expect(await page.locator('.cm-content').innerText()).not.toContain('window.hurt')
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  expect(await page.locator('.cm-content :is(a, img:not(.cm-widgetBuffer), iframe, script)').count()).toBe(0)
  expect(await page.locator('.cm-content .remark-object').allInnerTexts()).toEqual(['picture: The harbour', 'embedded page'])

  // A step back and forth takes nothing away.
  await page.keyboard.press('Control+z')
  await page.locator('.cm-content').filter({ hasNotText: 'two million euros' }).waitFor()
  await page.keyboard.press('Control+y')
  await page.locator('.cm-content').filter({ hasText: 'two million euros' }).waitFor()
  await galley.checked()

  await page.keyboard.press('Control+Shift+C')
  await page.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Body copied' }).waitFor()
  const copied = await app.evaluate(async ({ clipboard }) => {
    if (!('readHTML' in clipboard)) {
      const [item] = await clipboard.read()
      return { html: (await (await item?.getType('text/html'))?.text()) ?? '', text: await clipboard.readText() }
    }
    const old = clipboard as unknown as { readHTML(): string; readText(): string } // as it was before Electron 45
    return { html: old.readHTML(), text: old.readText() }
  })
  expect(copied.html).toContain('<a href="https://example.com/aid">two million euros</a>')
  expect(copied.html).toContain('<img src="https://example.com/harbour.jpg" alt="The harbour">')
  expect(copied.html).toContain('<iframe src="https://example.com/film"></iframe>')
  expect(copied.html).not.toContain('javascript:')
  expect(copied.text).toContain('The state will pay two million euros, the minister said.')
  expect(copied.text).not.toContain('Storm damages harbour')
  await galley.close()
})
