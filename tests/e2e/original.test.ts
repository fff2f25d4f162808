import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectUncut, smallTargets } from './accessible'
import { type Galley, launch } from './launch'
import { look, pictures } from './look'

const draft = `Brunner promises money for schools

Minister Karl Brunner announced 4.5 million euros for new schools on Monday.

The money does not come from the state budget. The opposition in Hamburg called the plan a scandal.

The contract with the Wendelin company was only terminated in 2019.

On October 3, 2021, 12,000 people visited the exhibition in Dresden.
`
const original = `Brunner verspricht Geld für Schulen

Der Minister Karl Brunner kündigte am Montag 4,5 Milliarden Euro für neue Schulen an.

Das Geld kommt nicht aus dem Haushalt des Landes. Die Opposition in Hamburg nannte den Plan einen Skandal.

Der Vertrag mit der Firma Wendelin wurde erst 2019 gekündigt.

Am 3. Oktober 2021 besuchten 12.000 Menschen die Ausstellung in Dresden.
`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'galley-original-'))
  await writeFile(path.join(folder, 'draft.txt'), draft)
  await writeFile(path.join(folder, 'original.txt'), original)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function openBoth(): Promise<Galley> {
  const galley = await launch([path.join(folder, 'draft.txt')], { readers: 'off' })
  await galley.checked()
  await galley.openFrom(path.join(folder, 'original.txt'))
  await galley.page.keyboard.press('Alt+o')
  await galley.page.getByRole('button', { name: 'From a file…' }).click()
  await sentence(galley, 'Der Minister').waitFor()
  await galley.page
    .getByRole('option', { name: /Number other than in the original/u })
    .first()
    .waitFor()
  return galley
}

const sentence = ({ page }: Galley, begins: string) =>
  page.getByRole('listbox', { name: 'Sentences of the original' }).getByRole('option', { name: new RegExp(`^${begins}`, 'u') })

/** Puts the caret into the sentence that begins so. */
async function caretAt({ page }: Galley, words: string): Promise<void> {
  await page.getByText(words, { exact: false }).last().click()
}

test('opens draft and original, repairs a wrong number by key, and mends a link', async () => {
  const galley = await openBoth()
  const { page } = galley
  const file = path.join(folder, 'draft.txt')
  await page.locator('.cm-content').focus()
  await page.keyboard.press('F8')
  await page.getByText('The original says 4,5 Milliarden, not 4.5 million').first().waitFor()
  await page.keyboard.press('Alt+1')
  await galley.checked()
  await page.keyboard.press('Control+s')
  await page.getByText('Saved draft.txt').waitFor()
  expect(await readFile(file, 'utf8')).toBe(draft.replace('4.5 million', '4.5 billion'))

  // The sentence of the caret is marked beside it.
  await caretAt(galley, 'The contract with the Wendelin')
  await expect.poll(() => sentence(galley, 'Der Vertrag').getAttribute('class')).toContain('sentence-aligned')

  // A link is taken away and made again, by keys alone.
  await page.getByRole('listbox', { name: 'Sentences of the original' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => sentence(galley, 'Der Vertrag').getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('u')
  await expect.poll(() => sentence(galley, 'Der Vertrag').getAttribute('class')).toContain('sentence-alone')
  await page.keyboard.press('Enter')
  await expect.poll(() => sentence(galley, 'Der Vertrag').getAttribute('class')).toContain('sentence-by-hand')

  // Retyping shows what the original says above the field.
  await page.locator('.cm-content').focus()
  await page.keyboard.press('F2')
  await page.getByRole('note', { name: 'The original' }).getByText('Der Vertrag mit der Firma Wendelin').waitFor()
  await page.keyboard.press('Escape')

  // A question quotes the original.
  await page.keyboard.press('Alt+q')
  await page.getByRole('dialog').getByText('Der Vertrag mit der Firma Wendelin').waitFor()
  await page.keyboard.press('Escape')

  // The ticket knows the language, and the pane can be put away.
  await page.locator('button.ticket').getByText('German').waitFor()
  await page.keyboard.press('Alt+o')
  await sentence(galley, 'Der Vertrag').waitFor({ state: 'hidden' })
  await galley.close()
})

test('a pasted original is set in its script, and scrolls with the draft', async () => {
  const days = [...Array(40).keys()].map((day) => day + 101)
  await writeFile(
    path.join(folder, 'draft.txt'),
    days.map((day) => `On that day ${day} people from Geneva came to the meeting of the council.`).join('\n\n'),
  )
  const galley = await launch([path.join(folder, 'draft.txt')], { readers: 'off' })
  const { page } = galley
  await galley.checked()
  await page.keyboard.press('Alt+o')
  const pasted = days.map((day) => `当天，来自日内瓦的${day}人参加了理事会的会议。`).join('\n\n')
  await page.getByLabel('Paste the original here').fill(pasted)
  await page.getByRole('button', { name: 'Put it beside the draft' }).click()
  const pane = page.getByRole('listbox', { name: 'Sentences of the original' })
  await expect.poll(() => pane.getAttribute('lang')).toBe('zh')
  expect(await pane.getAttribute('dir')).toBe('ltr')
  await sentence(galley, '当天，来自日内瓦的140人').waitFor()
  const isInSight = async (begins: string): Promise<boolean> => {
    const [line, frame] = await Promise.all([sentence(galley, begins).boundingBox(), pane.boundingBox()])
    return line !== null && frame !== null && line.y >= frame.y - 1 && line.y + line.height <= frame.y + frame.height + 1
  }
  const scroll = (top: number) => page.locator('.cm-scroller').evaluate((scroller, to) => scroller.scrollTo(0, to), top)
  // The links come in when the comparison is done; until then the pane stays where it is.
  await expect.poll(() => isInSight('当天，来自日内瓦的101人')).toBe(true)
  await scroll(100_000)
  await expect.poll(() => isInSight('当天，来自日内瓦的140人')).toBe(true)
  await expect.poll(() => isInSight('当天，来自日内瓦的101人')).toBe(false)
  await scroll(0)
  await expect.poll(() => isInSight('当天，来自日内瓦的101人')).toBe(true)
  await galley.close()
})

test('the original is there again when the draft is opened again', async () => {
  const galley = await openBoth()
  const { page } = galley
  const openDraft = async (name: string, words: string): Promise<void> => {
    await galley.openFrom(path.join(folder, name))
    await page.keyboard.press('Control+o')
    await page.locator('.cm-content').getByText(words).first().waitFor()
  }
  await writeFile(path.join(folder, 'other.txt'), 'Another story has no original.\n')
  await openDraft('other.txt', 'Another story')
  await sentence(galley, 'Der Minister').waitFor({ state: 'hidden' })
  await openDraft('draft.txt', 'Minister Karl Brunner')
  await sentence(galley, 'Der Minister').waitFor()
  await galley.close()
})

test('looks as kept in test-output, and axe finds nothing wrong in either theme', async () => {
  const galley = await openBoth()
  const { page } = galley
  await page.locator('.cm-content').focus()
  await page.keyboard.press('F8')
  await look(galley, 'original')
  await page.keyboard.press('F2')
  await pictures(page, 'original-retype')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Replace…' }).click()
  await page.getByRole('dialog').waitFor()
  await look(galley, 'original-dialog')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectUncut(page, '320 px')
  expect(await smallTargets(page)).toEqual([])
  await pictures(page, 'original-320')
  await galley.close()
})

test('a draft that holds its original in another script is parted, as one step of undo', async () => {
  const both = `${draft}\n---\n\nالوزير كارل برونر أعلن يوم الاثنين عن ٤٫٥ مليار يورو للمدارس الجديدة.\n\nلا تأتي الأموال من ميزانية الولاية. ووصفت المعارضة في هامبورغ الخطة بأنها فضيحة.\n`
  await writeFile(path.join(folder, 'draft.txt'), both)
  const galley = await launch([path.join(folder, 'draft.txt')], { readers: 'off' })
  const { page } = galley
  await galley.checked()
  await page.keyboard.press('Alt+o')
  await page.getByText('This draft seems to hold its original in Arabic').waitFor()
  await page.getByRole('button', { name: 'Take it out of the draft' }).click()
  await sentence(galley, 'الوزير').waitFor()
  expect(await page.getByRole('listbox', { name: 'Sentences of the original' }).getAttribute('dir')).toBe('rtl')
  await expect.poll(() => page.locator('.cm-content').innerText()).not.toContain('الوزير')
  await galley.screenshot('original-arabic')
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('.cm-content').innerText()).toContain('الوزير')
  await galley.close()
})
