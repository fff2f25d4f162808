import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixtures } from '../formats/docx/fixtures'
import { wordText } from '../formats/docx/oracle'
import { p, r, styled, word } from '../formats/docx/word'
import { launch, typeInto } from './launch'
import { answer } from './questions'

const by = 'w:author="Reporter" w:date="2025-01-02T03:04:05Z"'
const story = word({
  body: [
    styled('Heading1', r('Rescue teams reach the village')),
    p(r('Rescue teams reached the the village on Monday, and the people who live there were brought to a school nearby.')),
    p(
      `${r('They ')}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">probably </w:delText></w:r></w:del><w:ins w:id="2" ${by}>${r('surely ')}</w:ins>${r('will stay there until ')}<w:commentRangeStart w:id="3"/>${r('the road is clear')}<w:commentRangeEnd w:id="3"/>${r(', the mayor of the village said.')}`,
    ),
    styled('ListBullet', r('a road that is closed')),
    styled('Quote', r('“We have never seen so much snow,” she said.')),
  ].join(''),
  comments: `<w:comment w:id="3" w:author="Desk" w:date="2025-01-02T03:04:05Z" w:initials="D">${p(r('Which road?'))}</w:comment>`,
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
})

test('U01 B22 a Word document opens with its marks and comments, is repaired, and is saved after a question; a damaged one costs a sentence', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page, folder } = galley
  const damaged = path.join(folder, 'damaged.docx')
  await writeFile(damaged, story.slice(0, 2000))
  await galley.openFrom(damaged)
  await page.keyboard.press('Control+o')
  await page.getByRole('alert').filter({ hasText: '“damaged.docx” is a Word document. It is damaged' }).waitFor()

  const file = path.join(folder, 'story.docx')
  await writeFile(file, story)
  await galley.openFrom(file)
  await page.keyboard.press('Control+o')
  await page.getByRole('textbox', { name: 'Draft: story.docx' }).waitFor()
  await galley.checked()
  expect(await page.locator('.line-headline').innerText()).toBe('Rescue teams reach the village')
  expect(await page.locator('.line-list').innerText()).toBe('a road that is closed')
  expect(await page.locator('.remark-deleted').innerText()).toBe('probably ')
  expect(await page.locator('.remark-inserted').innerText()).toBe('surely ')
  expect(await page.locator('.remark-comment').getAttribute('title')).toBe('Desk: Which road?')
  await page.getByRole('contentinfo', { name: 'Status' }).getByText('Word document').waitFor()
  await galley.screenshot('word-light')

  await page.keyboard.press('Control+Home')
  await page.keyboard.type('All ')
  await answer(galley, 1)
  await page.keyboard.press('Control+s')
  await page.getByText('Saved story.docx').waitFor()
  const saved = await readFile(file)
  expect(wordText(saved, 'accepted')).toMatch(/^All Rescue teams reach the village\n\n/u)
  const [before, after] = [unzipSync(story), unzipSync(saved)]
  const changed = Object.keys(before).filter((name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])))
  expect(changed).toEqual(['word/document.xml'])
  await galley.close()
})

test('a draft is exported as Word with what was changed tracked', async () => {
  const galley = await launch([], { readers: 'off' })
  const { page, folder } = galley
  const file = path.join(folder, 'story.docx')
  await writeFile(file, fixtures['headings'] ?? '')
  await galley.openFrom(file)
  await page.keyboard.press('Control+o')
  await page.getByRole('textbox', { name: 'Draft: story.docx' }).waitFor()
  await galley.checked()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('World ')
  const out = path.join(folder, 'story.tracked.docx')
  await galley.saveTo(out)
  await page.keyboard.press('Control+k')
  await typeInto(page, page.getByRole('combobox', { name: 'Command' }), 'export as word with tracked')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Export anyway' }).click()
  await page.getByText('Exported story.tracked.docx').waitFor()
  const tracked = await readFile(out)
  expect(wordText(tracked, 'accepted')).toMatch(/^World Leaders will call/u)
  expect(wordText(tracked, 'rejected')).toMatch(/^Leaders will call/u)
  await galley.close()
})
