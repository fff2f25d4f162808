import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDragOut } from '../../../src/main/dragging/drag-out'
import type { DragResult } from '../../../src/shared/results'
import { setUp } from '../desk/set-up'

/** Drags the draft of this file out of its window, after some words were typed. */
async function drag(name: string, content: string | Uint8Array, words = 'New words. ', below = '') {
  const galley = setUp()
  const { desk, documents, folder, write, type } = galley
  const own = write(name, content)
  desk.openWindowFor(own)
  const id = await type(1, words)
  const dragged: (readonly [number, string])[] = []
  const dragOut = createDragOut({
    documents,
    folder: path.join(folder, below, 'dragged'),
    startDrag: (key, file) => void dragged.push([key, file]),
  })
  const placed = desk.placed(1, id)
  if (placed === null) throw new Error('it is not open')
  const dragAt = (version: number): Promise<DragResult> => dragOut(placed, version)
  return { ...galley, own, dragged, dragAt }
}

test('C23 a draft is dragged out with its corrections, as a file of its kind; its own file is not touched', async () => {
  const { own, dragged, dragAt } = await drag('story.txt', 'Old words.\r\n')
  expect(await dragAt(1)).toEqual({ kind: 'dragged' })
  const [key, file] = dragged[0] ?? [0, '']
  expect([key, path.basename(file)]).toEqual([1, 'story.corrected.txt'])
  expect(readFileSync(file, 'utf8')).toBe('New words. Old words.\r\n')
  expect(readFileSync(own, 'utf8')).toBe('Old words.\r\n')
})

test('C23 so is a web page, as one; and RTF, which is only read, as plain text', async () => {
  const page = await drag('story.html', '<p>Old <b>words</b>.</p>\n')
  await page.dragAt(1)
  expect(readFileSync(page.dragged[0]?.[1] ?? '', 'utf8')).toContain('<b>words</b>')
  const rtf = await drag('story.rtf', '{\\rtf1 Old words.\\par}')
  await rtf.dragAt(1)
  expect(path.basename(rtf.dragged[0]?.[1] ?? '')).toBe('story.corrected.txt')
})

test('C23 nothing is dragged of a text that main does not have yet, and what was dragged before the last start is gone', async () => {
  const { folder, documents, dragged, dragAt } = await drag('story.txt', 'Old words.')
  expect(await dragAt(7)).toMatchObject({ kind: 'failed' })
  expect(dragged).toEqual([])
  await dragAt(1)
  const left = dragged[0]?.[1] ?? ''
  writeFileSync(`${left}.more`, '')
  createDragOut({ documents, folder: path.join(folder, 'dragged'), startDrag: () => undefined })
  await expect.poll(() => existsSync(left)).toBe(false)
})

test('C23 a character that the draft’s encoding lacks, and a folder that cannot be written to, are said', async () => {
  const cafe = await drag('story.txt', Buffer.from('Caf\xe9.', 'latin1'), 'Москва ')
  expect(await cafe.dragAt(1)).toEqual({
    kind: 'failed',
    message:
      'Nothing was dragged out: “М” in line 1 cannot be written in Windows-1252. Save the draft, which offers UTF-8, or export it.',
  })
  // There can be no folder below a file.
  const closed = await drag('story.txt', 'Old words.', 'New words. ', 'story.txt')
  expect(await closed.dragAt(1)).toEqual({
    kind: 'failed',
    message: 'The draft could not be dragged out (ENOTDIR); export it instead.',
  })
  expect([...cafe.dragged, ...closed.dragged]).toEqual([])
})
