import { linkSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeOut } from '../../src/cli/write-out'
import { canMount, mountSmallDisk } from '../main/small-disk'
import { folderWith } from './galley'

const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('files that are written to one folder at the same moment all arrive, and nothing else stays there', async () => {
  const folder = folderWith({})
  const names = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(2, '0')}.txt`)
  const results = await Promise.all(names.map((name) => writeOut(path.join(folder, name), inBytes(name))))
  expect(results.flatMap(({ said }) => said)).toEqual([])
  expect(readdirSync(folder).toSorted()).toEqual(names)
  expect(names.map((name) => readFileSync(path.join(folder, name), 'utf8'))).toEqual(names)
})

test('every name of a file has the new text', async () => {
  const folder = folderWith({ 'story.txt': 'The longer text of before.' })
  linkSync(path.join(folder, 'story.txt'), path.join(folder, 'twin.txt'))
  await writeOut(path.join(folder, 'story.txt'), inBytes('New.'))
  expect(readFileSync(path.join(folder, 'twin.txt'), 'utf8')).toBe('New.')
  expect(readFileSync(path.join(folder, 'story.txt'), 'utf8')).toBe('New.')
  expect(readdirSync(folder).toSorted()).toEqual(['story.txt', 'twin.txt'])
})

test('a link that leads nowhere stays one, and nothing is written', async () => {
  const folder = folderWith({})
  const link = path.join(folder, 'link.txt')
  symlinkSync('none.txt', link)
  expect(await writeOut(link, inBytes('New.'))).toMatchObject({ outcome: { kind: 'failed' } })
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder)).toEqual(['link.txt'])
})

test.skipIf(!canMount)('a file with two names that does not fit on the disk keeps what it held', async () => {
  const { disk, unmount } = mountSmallDisk()
  onTestFinished(unmount)
  const old = 'old '.repeat(4000)
  writeFileSync(path.join(disk, 'story.txt'), old)
  linkSync(path.join(disk, 'story.txt'), path.join(disk, 'twin.txt'))
  expect((await writeOut(path.join(disk, 'story.txt'), inBytes('new '.repeat(15_000)))).said).toEqual([
    `${path.join(disk, 'story.txt')}: The file could not be written (ENOSPC).`,
  ])
  expect(readFileSync(path.join(disk, 'twin.txt'), 'utf8')).toBe(old)
  expect(readdirSync(disk).toSorted()).toEqual(['story.txt', 'twin.txt'])
})
