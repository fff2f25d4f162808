import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { isEdited } from '../../../src/main/documents/draft-document'
import { saveFailureMessage } from '../../../src/disk/save-failure'
import { canMount, mountSmallDisk } from '../small-disk'
import { tempFolder } from '../temp-folder'

function smallDisk(): string {
  const { disk, unmount } = mountSmallDisk()
  onTestFinished(unmount)
  return disk
}

async function openOn(disk: string, old: string) {
  const file = path.join(disk, 'story.txt')
  writeFileSync(file, old)
  const documents = createDocuments(tempFolder())
  const opened = await documents.open(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { id } = opened
  documents.restate(id, 1, 'new '.repeat(12_500))
  const taken = documents.snapshot(id, 1)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  return { documents, id, file, snapshot: taken.snapshot }
}

test.skipIf(!canMount)(
  'B04 on a disk that is full the old file stays whole, the draft unsaved, and the message names the disk',
  async () => {
    const disk = smallDisk()
    const old = 'old '.repeat(7500)
    const { documents, id, file, snapshot } = await openOn(disk, old)
    const outcome = await documents.save(snapshot)
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'ENOSPC' } })
    expect(readFileSync(file, 'utf8')).toBe(old)
    expect(readdirSync(disk)).toEqual(['story.txt'])
    const draft = documents.get(id)
    expect(draft && isEdited(draft)).toBe(true)
    if (outcome?.kind === 'failed')
      expect(saveFailureMessage(file, outcome.failure)).toContain(
        `the disk that holds the folder “${path.basename(disk)}” is full`,
      )
  },
)

test.skipIf(!canMount)('B04 control: one write of the same text over the same file cuts it short, and may say nothing', () => {
  const disk = smallDisk()
  const file = path.join(disk, 'story.txt')
  writeFileSync(file, 'old '.repeat(7500))
  writeFileSync(path.join(disk, 'other'), 'x'.repeat(28_000))
  try {
    writeFileSync(file, 'new '.repeat(12_500))
  } catch {
    // An error or none: the file is what matters.
  }
  expect(readFileSync(file, 'utf8').length).toBeLessThan(50_000)
  expect(readFileSync(file, 'utf8')).not.toBe('old '.repeat(7500))
})
