import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFileSystem, type FileSystem } from '../../../src/disk/file-system'
import { createHouseDesk, openHousePlace } from '../../../src/main/house-list/house-desk'
import type { HouseList } from '../../../src/shared/house-list'
import { refusal } from '../../disk/faulty-disk'
import { tempFolder } from '../temp-folder'

/** A desk over a folder, whose news of the folder come when the test says so. */
async function setUp(fs: FileSystem = diskFileSystem) {
  const folder = tempFolder()
  const told: HouseList[] = []
  let hear: ((name: string | null) => void) | null = null
  const watched: string[] = []
  const watch = (where: string, heard: (name: string | null) => void) => {
    watched.push(where)
    hear = heard
    return () => undefined
  }
  const kept = path.join(folder, 'house-list.json')
  const place = await openHousePlace(fs, kept, 'test')
  const desk = createHouseDesk(fs, place, watch, (list) => told.push(list))
  return { folder, file: path.join(folder, 'names.txt'), kept, desk, told, watched, hear: (name: string | null) => hear?.(name) }
}

test('without a list there is none, and nothing is watched', async () => {
  const { desk, watched } = await setUp()
  expect(await desk.get()).toEqual({ kind: 'none' })
  expect(watched).toEqual([])
})

test('a list that is chosen is read, told, and known at the next start', async () => {
  const { desk, file, kept, told, folder } = await setUp()
  await writeFile(file, 'Kyiv (not Kiev)\r\nVolodymyr Zelenskyy\r\n')
  const list = await desk.use(file)
  expect(list).toEqual({
    kind: 'read',
    file: 'names.txt',
    names: [
      { name: 'Kyiv', not: ['Kiev'] },
      { name: 'Volodymyr Zelenskyy', not: [] },
    ],
  })
  expect(told).toEqual([list])
  const place = await openHousePlace(diskFileSystem, kept, 'test')
  const again = createHouseDesk(
    diskFileSystem,
    place,
    () => null,
    () => undefined,
  )
  expect(await again.get()).toEqual(list)
  expect(await readFile(kept, 'utf8')).toContain(JSON.stringify(path.join(folder, 'names.txt')))
})

test('what another desk writes into the file is followed, also where the file is replaced', async () => {
  const { desk, file, told, hear, folder } = await setUp()
  await writeFile(file, 'Kyiv\n')
  await desk.use(file)
  const next = path.join(folder, 'next')
  await writeFile(next, 'Kyiv\nLviv\n')
  await rename(next, file)
  hear('other.txt')
  hear('names.txt')
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2)
  expect(told.at(-1)).toMatchObject({ kind: 'read', names: [{ name: 'Kyiv' }, { name: 'Lviv' }] })
})

test('a list that is gone says so, and dropping it asks for it no more', async () => {
  const { desk, file } = await setUp()
  expect(await desk.use(file)).toEqual({
    kind: 'failed',
    file: 'names.txt',
    message: 'There is no file “names.txt” in that place.',
  })
  expect(await desk.use(null)).toEqual({ kind: 'none' })
})

test('on a full disk another list, or none, takes effect all the same, and whoever asked is told', async () => {
  let full = false
  const open: FileSystem['open'] = (at, flags, mode) =>
    full && flags === 'wx' ? Promise.reject(refusal('ENOSPC')) : diskFileSystem.open(at, flags, mode)
  const { desk, file, told } = await setUp({ ...diskFileSystem, open })
  await writeFile(file, 'Kyiv\n')
  await desk.use(file)
  full = true
  await expect(desk.use(null)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await desk.get()).toEqual({ kind: 'none' })
  expect(told.at(-1)).toEqual({ kind: 'none' })
})

test('a list in another encoding is read as it is meant', async () => {
  const { desk, file } = await setUp()
  await writeFile(file, Buffer.from('José Álvarez\nMüller\nGarçon\n', 'latin1'))
  expect(await desk.use(file)).toMatchObject({ names: [{ name: 'José Álvarez' }, { name: 'Müller' }, { name: 'Garçon' }] })
})
