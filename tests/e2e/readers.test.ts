import { appendFile, cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Galley, launch } from './launch'

/** Nothing in it breaks a rule. */
const odd = 'The ladder is stunned by a rural crown of silver with creamy towers.'
const draft = `Storm damages harbour

The storm damaged the harbour of Brest on Monday and closed the road to the islands for two days. Fishing boats stayed in port, and the ferry is not running until Friday.

${odd}

The repairs will cost two million euros, the council said, and a third of the sum comes from the state.
`

async function openDraft(text: string): Promise<Galley> {
  const galley = await launch()
  const file = path.join(galley.folder, 'storm.txt')
  await writeFile(file, text)
  await galley.openFrom(file)
  await galley.page.keyboard.press('Control+o')
  await galley.page.getByRole('textbox', { name: /storm\.txt/ }).waitFor()
  await galley.checked()
  return galley
}

/** The processes that hold readers; ended as the system would end one that takes too much memory. */
async function killReaders({ app }: Galley): Promise<number> {
  return app.evaluate(({ app: electron }) => {
    const readers = electron.getAppMetrics().filter(({ name }) => name === 'Galley Readers')
    for (const { pid } of readers) process.kill(pid, 'SIGKILL')
    return readers.length
  })
}

/** Megabytes. */
async function memoryOfReaders({ app }: Galley): Promise<number> {
  return app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ name }) => name === 'Galley Readers')
      .reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  )
}

test('the second reader marks what no rule can name, in one process, and its card says what it is', async () => {
  const galley = await openDraft(draft)
  const card = galley.page.getByRole('option', { name: /Second reader/ })
  await card.waitFor()
  await card.click()
  await card.getByText('So many words here read oddly').waitFor()
  await galley.screenshot('second-reader')
  expect(await memoryOfReaders(galley)).toBeLessThan(800)
  expect(await killReaders(galley)).toBe(1)
  await galley.close()
})

test('a model that is damaged is said once in the status line, and all else works', async () => {
  const galley = await openDraft(draft)
  const resources = path.join(galley.folder, 'app/resources')
  await mkdir(resources, { recursive: true })
  await cp(path.resolve('resources'), resources, { recursive: true })
  await symlink(path.resolve('node_modules'), path.join(galley.folder, 'app/node_modules'))
  await appendFile(path.join(resources, 'model/second-reader.onnx'), 'damage')
  await galley.app.evaluate(({ app }, folder) => {
    app.getAppPath = () => folder
  }, path.dirname(resources))
  expect(await killReaders(galley)).toBe(1)
  const { page } = galley
  await page.getByRole('textbox', { name: /storm\.txt/ }).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nBoats stayed in the the port. ')
  const problem = page.getByRole('status', { name: 'Readers' })
  await problem.filter({ hasText: 'The second reader is off: its model is missing or damaged.' }).waitFor({ timeout: 30_000 })
  await page.getByRole('region', { name: 'Mechanical' }).filter({ hasText: 'words doubled' }).waitFor()
  await galley.checked()
  await page.keyboard.type('They left it again. ')
  await galley.checked()
  expect(await problem.count()).toBe(1)
  expect(await problem.textContent()).toMatch(/^The second reader is off:[^.]*\. Everything else works[^.]*\.$/u)
  await galley.screenshot('damaged-model')
  await galley.close()
})
