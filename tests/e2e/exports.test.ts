import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { payloads } from '../formats/payloads'
import { launch } from './launch'
import { look } from './look'

test('the export dialog offers every kind by keys, and a proof, a report and a page come out', async () => {
  const galley = await launch([path.resolve('resources/samples/mint-biden-putin.txt')], { readers: 'off' })
  const { page } = galley
  await galley.checked()
  const done = page.getByRole('status', { name: 'Last action' })
  for (const [kind, name] of [
    ['proof', 'mint.pdf'],
    ['report-html', 'mint.report.html'],
    ['html', 'mint.html'],
  ] as const) {
    await galley.saveTo(path.join(galley.folder, name))
    await page.keyboard.press('Control+e')
    await page.getByRole('dialog').waitFor()
    await page.getByLabel('Export as').selectOption(kind)
    if (kind === 'proof') await look(galley, 'export-kinds')
    await page.getByRole('button', { name: 'Export anyway' }).click()
    await done.filter({ hasText: `Exported ${name}` }).waitFor()
  }
  const proof = await readFile(path.join(galley.folder, 'mint.pdf'))
  await writeFile(path.resolve('test-output/mint-proof.pdf'), proof)
  expect(proof.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(proof.length).toBeGreaterThan(20_000)
  const report = await readFile(path.join(galley.folder, 'mint.report.html'), 'utf8')
  await writeFile(path.resolve('test-output/mint-report.html'), report)
  expect(report).toContain('What is still marked')
  expect(await readFile(path.join(galley.folder, 'mint.html'), 'utf8')).toMatch(/<h1>.*<\/h1>/u)
  // The paper is gone with its page.
  await expect.poll(() => galley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await galley.close()
})

test('U06 a page made to run is text, opened, reported and printed', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page, folder } = galley
  const hostile = path.join(folder, 'hostile.html')
  await writeFile(
    hostile,
    `<!doctype html><body><h1>Words ${payloads[0] ?? ''}</h1><p>First words of it.</p>${payloads.join('\n<p>And more words.</p>\n')}`,
  )
  await galley.openFrom(hostile)
  await page.keyboard.press('Control+o')
  await page.locator('.cm-content').filter({ hasText: 'First words of it.' }).waitFor()
  await galley.checked()
  await galley.saveTo(path.join(folder, 'hostile.pdf'))
  await page.keyboard.press('Control+e')
  await page.getByLabel('Export as').selectOption('proof')
  await page.getByRole('button', { name: 'Export anyway' }).click()
  await page.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Exported hostile.pdf' }).waitFor()
  expect(await page.evaluate(() => '__pwned' in globalThis)).toBe(false)
  // CodeMirror puts an image without a source on both sides of what it draws in a line.
  const live = '.cm-content :is(img:not(.cm-widgetBuffer), .cm-widgetBuffer[src], svg, script, iframe, object, embed, a, style)'
  expect(await page.locator(live).count()).toBe(0)
  await galley.close()
})
