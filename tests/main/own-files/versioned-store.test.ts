import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { diskFileSystem } from '../../../src/disk/file-system'
import { openStore } from '../../../src/main/own-files/versioned-store'
import { tempFolder } from '../temp-folder'

const schema = v.object({ size: v.number() })

function open(file: string) {
  return openStore({ fs: diskFileSystem, path: file, owner: '00000000', version: 2, schema, defaults: { size: 1 } })
}

const place = (): string => path.join(tempFolder(), 'profile', 'settings.json')

test('what was set is there at the next start, closed to others', async () => {
  const file = place()
  await (await open(file)).set({ size: 7 })
  const again = await open(file)
  expect([again.origin, again.get()]).toEqual(['file', { size: 7 }])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test.each<[string, (file: string) => void]>([
  ['cut short', (file) => truncateSync(file, 9)],
  ['zeroed', (file) => writeFileSync(file, Buffer.alloc(50))],
  ['empty', (file) => writeFileSync(file, '')],
  ['of another shape', (file) => writeFileSync(file, '{"version":2,"content":{"size":"big"}}')],
  ['hostile', (file) => writeFileSync(file, '{"version":2,"content":{"__proto__":{"size":3}}}')],
])('U11 settings that are %s are set aside, and defaults are used', async (_, damage) => {
  const file = place()
  await (await open(file)).set({ size: 7 })
  damage(file)
  const damaged = readFileSync(file)
  const store = await open(file)
  expect([store.origin, store.get()]).toEqual(['damaged', { size: 1 }])
  expect(readFileSync(`${file}.bad`)).toEqual(damaged)
  await store.set({ size: 3 })
  expect((await open(file)).get()).toEqual({ size: 3 })
})

test('U10 settings from a file bring nothing with them but what Galley knows', async () => {
  const file = place()
  await (await open(file)).set({ size: 7 })
  writeFileSync(
    file,
    '{"version":1,"content":{"size":3,"more":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
  )
  const content: object = (await open(file)).get()
  expect(Reflect.ownKeys(content)).toEqual(['size'])
  expect('polluted' in content).toBe(false)
  expect('polluted' in {}).toBe(false)
})

test('U11 a folder in the place of the settings is set aside as well', async () => {
  const file = place()
  mkdirSync(file, { recursive: true })
  const store = await open(file)
  expect([store.origin, store.get()]).toEqual(['damaged', { size: 1 }])
  await store.set({ size: 3 })
  expect((await open(file)).get()).toEqual({ size: 3 })
})

test('U11 settings in a folder one may not write in are read all the same', async () => {
  const file = place()
  await (await open(file)).set({ size: 7 })
  chmodSync(path.dirname(file), 0o500)
  try {
    expect((await open(file)).get()).toEqual({ size: 7 })
  } finally {
    chmodSync(path.dirname(file), 0o700)
  }
})

test('B25 settings of a later Galley are left as they are, also when something is set', async () => {
  const file = place()
  mkdirSync(path.dirname(file))
  const later = '{"version":999,"content":{"size":"any"},"more":true}'
  writeFileSync(file, later)
  const store = await open(file)
  expect([store.origin, store.get()]).toEqual(['newer', { size: 1 }])
  await store.set({ size: 3 })
  expect(store.get()).toEqual({ size: 3 })
  expect(readFileSync(file, 'utf8')).toBe(later)
})
