import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { watchFiles } from '../../../src/main/watching/watch-files'
import { watchFolder } from '../../../src/main/watching/watch-folder'
import { canMount, mountSmallDisk } from '../small-disk'
import { tempFolder } from '../temp-folder'

test.skipIf(!canMount)('B09 a disk that is pulled costs no text, and is known again when it is back', async () => {
  const { disk, unmount } = mountSmallDisk()
  const desk = path.join(disk, 'desk')
  mkdirSync(desk)
  writeFileSync(path.join(desk, 'story.txt'), 'One.\r\nTwo.\n')
  const documents = createDocuments(tempFolder())
  const watching = watchFiles(documents, watchFolder, { idle: 20, most: 100, busy: 30 })
  onTestFinished(watching.stop)
  const opened = await documents.open(path.join(desk, 'story.txt'))
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { id } = opened
  documents.edit(id, 1, [{ from: 0, to: 0, insert: 'New. ' }])

  unmount()
  watching.lookAtAll()
  await expect.poll(() => documents.get(id)?.disk).toBe('deleted')
  expect(documents.get(id)?.mirror.text).toBe('New. One.\nTwo.\n')
  const taken = documents.snapshot(id, 1)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  // Saved into the empty folder where the disk was, the text would be hidden when it is back.
  expect(await documents.save(taken.snapshot, null)).toMatchObject({ kind: 'failed', failure: { code: 'ENOENT' } })
  expect(readdirSync(disk)).toEqual([])

  const again = mountSmallDisk(disk)
  onTestFinished(again.unmount)
  mkdirSync(desk)
  writeFileSync(path.join(desk, 'story.txt'), 'One.\r\nTwo.\n')
  watching.lookAtAll()
  await expect.poll(() => documents.get(id)?.disk).toBe('same')
  expect((await documents.save(taken.snapshot))?.kind).toBe('saved')
})
