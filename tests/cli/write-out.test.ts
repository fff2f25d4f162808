import {
  chownSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { readDraftOnDisk } from '../../src/cli/read-draft'
import { sweepPlaces, writeOut } from '../../src/cli/write-out'
import { tempName, tempOwner } from '../../src/disk/temp-files'
import { canMount, mountSmallDisk } from '../main/small-disk'
import { folderWith } from './galley'

const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text)

let state = ''
beforeEach(() => {
  state = folderWith({})
  vi.stubEnv('XDG_STATE_HOME', state)
})

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
  expect((await writeOut(path.join(disk, 'story.txt'), inBytes('new '.repeat(17_000)))).said).toEqual([
    `${path.join(disk, 'story.txt')}: The file could not be written (ENOSPC).`,
  ])
  expect(readFileSync(path.join(disk, 'twin.txt'), 'utf8')).toBe(old)
  expect(readdirSync(disk).toSorted()).toEqual(['story.txt', 'twin.txt'])
})

test.each([
  ['written over', (place: string) => writeFileSync(place, 'Theirs.')],
  [
    'put in its place',
    (place: string) => {
      writeFileSync(`${place}.new`, 'Theirs.')
      renameSync(`${place}.new`, place)
    },
  ],
])('what another program has %s since the draft was read stays', async (_how, change) => {
  const place = path.join(folderWith({ 'story.txt': 'Old.' }), 'story.txt')
  const { file } = await readDraftOnDisk(place)
  change(place)
  expect((await writeOut(place, inBytes('New.'), file)).said).toEqual([
    `${place}: Another program has changed the file meanwhile; nothing was written.`,
  ])
  expect(readFileSync(place, 'utf8')).toBe('Theirs.')
})

test('a draft that is as it was read is written over, by whatever name; and another file that was named', async () => {
  const folder = folderWith({ 'story.txt': 'Old.', 'other.txt': 'Other.' })
  const [place, twin, other] = ['story.txt', 'twin.txt', 'other.txt'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  linkSync(place, twin)
  const { file } = await readDraftOnDisk(place)
  expect((await writeOut(twin, inBytes('New.'), file)).said).toEqual([])
  expect((await writeOut(other, inBytes('New.'), file)).said).toEqual([])
  expect([place, twin, other].map((one) => readFileSync(one, 'utf8'))).toEqual(['New.', 'New.', 'New.'])
  expect(readdirSync(path.join(state, 'galley/backups'))).toEqual([])
})

test.skipIf(process.getuid?.() !== 0)('a file keeps its owner', async () => {
  const place = path.join(folderWith({ 'story.txt': 'Old.' }), 'story.txt')
  chownSync(place, 1234, 1234)
  await writeOut(place, inBytes('New.'))
  expect(statSync(place)).toMatchObject({ uid: 1234, gid: 1234 })
})

test('what a run that was ended left half written is swept, and nothing of a run that goes on', async () => {
  const owner = tempOwner(path.join(state, 'galley/backups'))
  const [left, young, others] = [tempName(owner), tempName(owner), tempName(tempOwner('another'))]
  const folder = folderWith({ [left]: 'half', [young]: 'half', [others]: 'half' })
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  for (const name of [left, others]) utimesSync(path.join(folder, name), twoHoursAgo, twoHoursAgo)
  await sweepPlaces([path.join(folder, 'story.txt')])
  expect(readdirSync(folder).toSorted()).toEqual([young, others].toSorted())
})
