import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem as fs } from '../../../src/disk/file-system'
import { handOver, holdMark, pruneHanded, takeText, untilReleased } from '../../../src/main/opening/hand-over'
import { tempFolder } from '../temp-folder'

const quick = { pause: 5, most: 60 }

test('C20 nothing is put down where the message says it all', () => {
  const folder = tempFolder()
  expect(handOver(folder, null, false)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

test('C20 a text from standard input is taken once, and gone from the disk then', async () => {
  const folder = tempFolder()
  const id = handOver(folder, Buffer.from('Words.'), false) ?? ''
  expect((await takeText(fs, folder, id))?.toString()).toBe('Words.')
  expect(readdirSync(folder)).toEqual([])
  expect(await takeText(fs, folder, id)).toBeNull()
})

test('C20 what no Galley took up is gone at a later start; what is handed over now stays', async () => {
  const folder = tempFolder()
  const old = handOver(folder, Buffer.from('Old words.'), true) ?? ''
  const young = handOver(folder, Buffer.from('Words.'), false) ?? ''
  const twoHoursAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  for (const ending of ['txt', 'open']) utimesSync(path.join(folder, `${old}.${ending}`), twoHoursAgo, twoHoursAgo)
  await pruneHanded(fs, folder, Date.now())
  expect(readdirSync(folder)).toEqual([`${young}.txt`])
  await pruneHanded(fs, path.join(folder, 'none'), Date.now())
})

test('C20 who waits comes back when the mark is taken away, and not before', async () => {
  const folder = tempFolder()
  const id = handOver(folder, null, true) ?? ''
  let isBack = false
  const waiting = untilReleased(folder, id, quick).then((released) => {
    isBack = true
    return released
  })
  const release = await holdMark(fs, folder, id)
  await new Promise((resolve) => setTimeout(resolve, 3 * quick.most))
  expect(isBack).toBe(false)
  await release()
  expect(await waiting).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

test('C20 who waits comes back when the Galley that took the mark up has died', async () => {
  const folder = tempFolder()
  const id = handOver(folder, null, true) ?? ''
  // Above the largest process id of any system.
  writeFileSync(path.join(folder, `${id}.open`), '2147483646')
  expect(await untilReleased(folder, id, quick)).toBe(true)
})

test('C20 a mark that nobody takes up is given up', async () => {
  const folder = tempFolder()
  const id = handOver(folder, null, true) ?? ''
  expect(await untilReleased(folder, id, quick)).toBe(false)
})

test('C20 where nobody waits, no mark is made', async () => {
  const folder = tempFolder()
  const id = handOver(folder, Buffer.from('Words.'), false) ?? ''
  const release = await holdMark(fs, folder, id)
  expect(readdirSync(folder)).toEqual([`${id}.txt`])
  await release()
})
