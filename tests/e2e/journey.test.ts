import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/engine'
import { launch } from './launch'
import { countStops, currentCard, findInText, nextStop, type Reported, walkTo } from './stops'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

const isMove = ({ repairs: [first] }: Reported): boolean => first?.kind === 'single' && first.edits.length === 2
const isMechanical = ({ repairs }: Reported): boolean => repairs.some(({ kind }) => kind === 'delete' || kind === 'safe')
const isChoice = ({ repairs }: Reported): boolean =>
  repairs.filter(({ kind, edits }) => kind === 'choice' && edits.length > 0).length > 1
const isAnything = ({ repairs }: Reported): boolean => (repairs[0]?.edits.length ?? 0) > 0

/** What F8 comes to: neither style, which waits, nor the mechanical, which is settled at once. */
const isStop = (finding: Reported): boolean => finding.category !== 'style' && !isMechanical(finding)

// The command line reads the draft four times, with every reader.
test('an editor opens the Mint draft, walks its findings, repairs by key, undoes, saves and exports', {
  timeout: 240_000,
}, async () => {
  const galley = await launch([sample])
  const { page } = galley
  const scratch = path.join(galley.folder, 'scratch.txt')
  let text = await readFile(sample, 'utf8')

  let known: { readonly text: string; readonly findings: readonly Reported[] } | undefined
  /** What the command line finds in the text as it must be now, asked once for each text. */
  async function findings(): Promise<readonly Reported[]> {
    if (known?.text !== text) known = { text, findings: await findInText(text, scratch) }
    return known.findings
  }

  /** Makes repair number `at` of the first such finding by key, and works out what the text must be now. */
  async function repair(isWanted: (finding: Reported) => boolean, at: number, what: string): Promise<Reported> {
    const finding = (await findings()).filter(isStop).find(isWanted)
    if (finding === undefined) throw new Error(`nothing in the draft offers ${what}`)
    await walkTo(page, finding)
    await page.keyboard.press(`Alt+Digit${at}`)
    const editing = finding.repairs.filter(({ edits }) => edits.length > 0)
    text = applyEdits(text, editing[at - 1]?.edits ?? [])
    await galley.checked()
    return finding
  }

  await galley.checked()
  await galley.screenshot('mint-opened')
  const stops = (await findings()).filter(isStop)
  await expect.poll(() => countStops(page)).toBe(stops.length)

  for (const [index, { message }] of stops.entries()) {
    await nextStop(page)
    expect(await currentCard(page).getAttribute('aria-posinset')).toBe(String(index + 1))
    expect(await currentCard(page).textContent()).toContain(message)
  }

  await repair(isMove, 1, 'a move')
  const mechanical = (await findings()).filter(isMechanical)
  await page.keyboard.press('Control+Shift+f')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await galley.checked()
  text = applyEdits(
    text,
    mechanical.flatMap(({ repairs }) => repairs.find(({ kind }) => kind === 'delete' || kind === 'safe')?.edits ?? []),
  )
  await repair(isChoice, 2, 'a choice')
  const wanted = text
  const undone = await repair(isAnything, 1, 'a repair')
  await page.keyboard.press('Control+z')
  await galley.checked()
  text = wanted
  await page
    .getByRole('option')
    .filter({ hasText: undone.quote.slice(0, 20) })
    .first()
    .waitFor()
  await galley.screenshot('mint-repaired')

  const saved = path.join(galley.folder, 'saved.txt')
  await galley.saveTo(saved)
  await page.keyboard.press('Control+Shift+s')
  await page.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Saved saved.txt' }).waitFor()
  const exported = path.join(galley.folder, 'exported.txt')
  await galley.saveTo(exported)
  await page.keyboard.press('Control+e')
  await page.getByRole('dialog').filter({ hasText: 'nobody has read' }).waitFor()
  // Marks that must not go out are left: Enter alone would go on editing.
  await page.getByRole('button', { name: 'Export anyway' }).press('Enter')
  await page.getByRole('status', { name: 'Last action' }).filter({ hasText: 'Exported exported.txt' }).waitFor()

  expect(await readFile(saved, 'utf8')).toBe(wanted)
  expect(await readFile(exported, 'utf8')).toBe(wanted)
  await expect(wanted).toMatchFileSnapshot(path.resolve('tests/e2e/golden/mint-repaired.txt'))
  expect(await readFile(sample, 'utf8'), 'the original is untouched').not.toBe(wanted)
  await galley.close()
})
