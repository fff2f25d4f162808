import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { createRecovery } from '../../../src/main/recovery/recovery'
import { openRecoveryFolder } from '../../../src/main/recovery/recovery-folder'
import { tempFolder } from '../temp-folder'
import { refusal } from '../../disk/faulty-disk'

/** A disk of which every call takes its time, and some fail. */
function slowDisk(latency: number, broken: () => boolean): FileSystem {
  const slowed = Object.entries(diskFileSystem).map(([name, call]) => [
    name,
    async (...args: readonly unknown[]): Promise<unknown> => {
      await wait(latency)
      if (broken()) throw refusal('EIO')
      // Each entry keeps its own signature; only this wrapper does not know it.
      return (call as (...given: readonly unknown[]) => unknown)(...args)
    },
  ])
  return Object.fromEntries(slowed) as FileSystem
}

test('B24 on a slow disk that fails now and then, typing waits for nothing and what was typed is saved in the end', async () => {
  let fails = false
  const fs = slowDisk(40, () => fails)
  const file = path.join(tempFolder(), 'story.txt')
  writeFileSync(file, 'x'.repeat(200_000))
  const documents = createDocuments(tempFolder(), fs)
  const reports: string[] = []
  const copies = openRecoveryFolder(fs, tempFolder(), '00000000')
  const recovery = createRecovery(documents, copies, (message) => reports.push(message), {
    idle: 5,
    most: 20,
  })
  onTestFinished(recovery.stop)
  const opened = await documents.open(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { id } = opened
  const saves: Promise<unknown>[] = []
  const took: number[] = []
  for (let version = 1; version <= 60; version += 1) {
    const before = performance.now()
    documents.edit(id, version, [{ from: 0, to: 0, insert: 'y' }])
    took.push(performance.now() - before)
    fails = version % 7 === 0
    if (version % 10 === 0) {
      const taken = documents.snapshot(id, version)
      if (taken.kind === 'taken') saves.push(documents.save(taken.snapshot))
    }
    await wait(2)
  }
  // One call of this disk takes 40 ms: an edit that waited for any would be seen.
  expect(took.toSorted((a, b) => a - b)[57]).toBeLessThan(30)
  await Promise.all(saves)
  // Long enough to hit a recovery copy; the next one is written all the same.
  fails = true
  documents.edit(id, 61, [{ from: 0, to: 0, insert: 'y' }])
  await expect.poll(() => reports).not.toEqual([])
  fails = false
  documents.edit(id, 62, [{ from: 0, to: 0, insert: 'y' }])
  await recovery.flush()
  expect((await copies.find()).kept).toMatchObject([{ draft: { mirror: { version: 62 } } }])
  const taken = documents.snapshot(id, 62)
  expect(taken.kind === 'taken' && (await documents.save(taken.snapshot))?.kind).toBe('saved')
  expect(readFileSync(file, 'utf8')).toBe('y'.repeat(62) + 'x'.repeat(200_000))
}, 30_000)
