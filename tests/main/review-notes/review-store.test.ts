import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { createReviewStore } from '../../../src/main/review-notes/review-store'
import { reviewNotes } from '../../../src/main/review-notes/schema'
import type { ReviewNotes } from '../../../src/shared/review-notes'
import * as v from 'valibot'
import { tempFolder } from '../temp-folder'

const notes: ReviewNotes = {
  textKey: 'abc-1',
  settled: [
    { kind: 'ignored', id: 'rule~a~b', rule: 'rule', category: 'broken', mechanical: false, at: 3, quote: 'words' },
    {
      ...{ kind: 'repaired', id: 'rule~c~d', rule: 'rule', category: 'style', mechanical: true, at: 9, quote: ',' },
      ...{ label: 'Remove it', repair: 'delete', version: 2, changes: [{ from: 9, to: 9, was: ',\n', is: '' }] },
    },
  ],
  queries: [{ id: '1', from: 0, to: 4, question: 'Who?', quote: 'Some', rule: null, answered: false }],
  read: ['k-1'],
  ticket: { date: '2021-12-30', language: '', desk: 'World', style: 'Wire', slug: '' },
  caret: 7,
  marksBefore: { broken: 5, translation: 6, style: 1, words: 400 },
}
const fileAt = (path: string) => ({
  path,
  baseline: { dev: 1n, ino: 1n, size: 1n, mtimeNs: 1_640_000_000_000_000_000n, sha256: '' },
})

describe('what is kept of a review', () => {
  test('comes back for the same file and for no other, and only its owner may read it', async () => {
    const folder = tempFolder()
    const file = fileAt('/stories/a.txt')
    await createReviewStore(diskFileSystem, folder, 'test').save(file, notes)
    const again = createReviewStore(diskFileSystem, folder, 'test')
    expect(await again.load(file)).toEqual({ notes, modified: 1_640_000_000_000 })
    expect((await again.load(fileAt('/stories/b.txt'))).notes).toBeNull()
    expect(await again.load(null)).toEqual({ notes: null, modified: null })
    const [name = ''] = await readdir(join(folder, 'drafts'))
    expect(name).toMatch(/^[0-9a-f]{40}\.json$/u)
    expect((await stat(join(folder, 'drafts', name))).mode & 0o777).toBe(0o600)
  })

  test('that is damaged is set aside and does not come back', async () => {
    const folder = tempFolder()
    const file = fileAt('/stories/a.txt')
    await createReviewStore(diskFileSystem, folder, 'test').save(file, notes)
    const [name = ''] = await readdir(join(folder, 'drafts'))
    await writeFile(join(folder, 'drafts', name), '{"version":1,"content":{"settled":"all"}}')
    const again = createReviewStore(diskFileSystem, folder, 'test')
    expect((await again.load(file)).notes).toBeNull()
    expect(await readFile(join(folder, 'drafts', `${name}.bad`), 'utf8')).toContain('all')
    await again.save(file, notes)
    expect((await createReviewStore(diskFileSystem, folder, 'test').load(file)).notes).toEqual(notes)
  })

  test('is nothing for a draft without a file', async () => {
    const folder = tempFolder()
    const store = createReviewStore(diskFileSystem, folder, 'test')
    await store.save(null, notes)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('what a page may send', () => {
  test('is refused when it is too much, or not what it should be', () => {
    const [ignored] = notes.settled
    expect(v.safeParse(reviewNotes, notes).success).toBe(true)
    for (const bad of [
      { ...notes, path: '/etc/passwd' },
      { ...notes, caret: -1 },
      { ...notes, settled: [{ ...ignored, kind: 'burnt' }] },
      { ...notes, read: Array.from({ length: 100_001 }, () => 'k') },
      null,
    ])
      expect(v.safeParse(reviewNotes, bad).success).toBe(false)
  })
})
