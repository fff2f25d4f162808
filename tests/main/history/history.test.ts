import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../../src/main/documents/documents'
import { diskFileSystem } from '../../../src/disk/file-system'
import { tempName } from '../../../src/disk/temp-files'
import { createHistory } from '../../../src/main/history/history'
import { openVersionFolder } from '../../../src/main/history/version-folder'
import { tempFolder } from '../temp-folder'

async function setUp(raw: string | Buffer = 'Version 0', wanted = true) {
  const folder = tempFolder()
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, raw)
  const versions = path.join(folder, 'versions')
  const reports: string[] = []
  const store = openVersionFolder(diskFileSystem, versions, '00000000')
  const history = createHistory(
    store,
    () => wanted,
    (message) => reports.push(message),
  )
  const documents = createDocuments(path.join(folder, 'backups'), diskFileSystem, history.keep)
  const opened = await documents.open(file)
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const { id } = opened
  const save = async (text: string): Promise<void> => {
    documents.restate(id, (documents.get(id)?.mirror.version ?? 0) + 1, text)
    const taken = documents.snapshot(id, 0)
    if (taken.kind !== 'taken') throw new Error(taken.kind)
    await documents.save(taken.snapshot)
  }
  const texts = async (): Promise<readonly string[]> => {
    const found = await history.list(documents, id)
    return Promise.all(
      found.map(async (version) => {
        const result = await history.read(documents, id, version.id)
        return result.kind === 'text' ? result.text : result.message
      }),
    )
  }
  return { documents, history, store, id, file, versions, save, texts, reports }
}

test('B23 of twenty-five saves the last twenty are kept, the newest first, and any can be read', async () => {
  const { save, texts } = await setUp()
  for (let at = 1; at <= 25; at += 1) await save(`Version ${at}`)
  expect(await texts()).toEqual(Array.from({ length: 20 }, (_, at) => `Version ${25 - at}`))
})

test('B23 what the file held before the first save is kept as well, in its own encoding', async () => {
  const { save, texts, documents, id } = await setUp(Buffer.from('Caf\xe9\r\n', 'latin1'))
  documents.convert(id, 'UTF-8')
  await save('Café — new\n')
  expect(await texts()).toEqual(['Café — new\n', 'Café\n'])
})

test('B07 B23 what another program wrote, and a save replaced once that was agreed, is kept as well', async () => {
  const { save, texts, documents, id, file } = await setUp()
  await save('One')
  writeFileSync(file, Buffer.from('Caf\xe9 of theirs', 'latin1'))
  documents.restate(id, 2, 'Mine')
  const taken = documents.snapshot(id, 2)
  if (taken.kind !== 'taken') throw new Error(taken.kind)
  const outcome = await documents.save(taken.snapshot)
  if (outcome?.kind !== 'conflict') throw new Error(outcome?.kind)
  expect(await texts()).toEqual(['One', 'Version 0'])
  await documents.save(taken.snapshot, outcome.found)
  expect(await texts()).toEqual(['Mine', 'Café of theirs', 'One', 'Version 0'])
})

test('B23 what stood where Save As was told to replace it is kept among the versions of that file', async () => {
  const { documents, id, file, store } = await setUp()
  const other = path.join(path.dirname(file), 'other.txt')
  writeFileSync(other, 'Of some worth')
  const taken = documents.snapshot(id, 0)
  const place = await documents.inspect(other)
  if (taken.kind !== 'taken' || place.kind !== 'inspected') throw new Error('refused')
  await documents.saveAs(taken.snapshot, other, place.found)
  await expect.poll(async () => store.list(other)).toHaveLength(2)
})

test('B23 a save that changed nothing makes no version', async () => {
  const { save, texts } = await setUp()
  await save('One')
  await save('One')
  expect(await texts()).toEqual(['One', 'Version 0'])
})

test('B23 what is older than a week goes', async () => {
  const { store, file } = await setUp()
  const day = 24 * 60 * 60 * 1000
  const now = Date.now()
  await store.keep(file, Buffer.from('eight days'), 'UTF-8', now - 8 * day)
  await store.keep(file, Buffer.from('six days'), 'UTF-8', now - 6 * day)
  await store.keep(file, Buffer.from('now'), 'UTF-8', now)
  expect((await store.list(file)).map(({ at }) => Math.round((now - at) / day))).toEqual([0, 6])
})

test('B23 what is older than a week goes at the next start, whether its file is saved again or not', async () => {
  const { store, file, versions } = await setUp()
  const day = 24 * 60 * 60 * 1000
  const now = Date.now()
  const other = `${file}.other`
  await store.keep(file, Buffer.from('six days'), 'UTF-8', now - 6 * day)
  await store.keep(other, Buffer.from('eight days'), 'UTF-8', now - 8 * day)
  const [folder = ''] = readdirSync(versions)
  writeFileSync(path.join(versions, folder, tempName('00000000')), 'half of a version')
  const unwanted = (): boolean => false
  await createHistory(store, unwanted, () => undefined).settled()
  expect((await store.list(file)).map(({ at }) => Math.round((now - at) / day))).toEqual([6])
  expect(await store.list(other)).toEqual([])
  expect(readdirSync(versions).flatMap((one) => readdirSync(path.join(versions, one)))).toEqual([
    expect.stringMatching(/\.version$/u),
  ])
})

test('A22 B23 versions are 0600 in folders that are 0700, and their names tell nothing of the draft', async () => {
  const { save, versions, history } = await setUp()
  await save('One')
  await history.settled()
  const [folder = ''] = readdirSync(versions)
  expect(folder).toMatch(/^[0-9a-f]{32}$/u)
  expect(statSync(path.join(versions, folder)).mode & 0o777).toBe(0o700)
  for (const name of readdirSync(path.join(versions, folder))) {
    expect(statSync(path.join(versions, folder, name)).mode & 0o777).toBe(0o600)
  }
})

test('B23 a damaged version is not shown, and a path is no version', async () => {
  const { save, texts, versions, history, documents, id } = await setUp()
  await save('One')
  await history.settled()
  const [folder = ''] = readdirSync(versions)
  const [oldest = ''] = readdirSync(path.join(versions, folder)).toSorted()
  const file = path.join(versions, folder, oldest)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Version 0', 'Version 9'))
  expect(await texts()).toEqual(['One'])
  expect((await history.read(documents, id, '../../../../etc/passwd')).kind).toBe('failed')
})

test('B23 without a wish to keep versions none is kept, and a save never fails for them', async () => {
  const unwanted = await setUp('a', false)
  await unwanted.save('b')
  expect(await unwanted.texts()).toEqual([])
  const full = await setUp('a')
  writeFileSync(full.versions, 'a file where the folder would be')
  await full.save('b')
  await full.history.settled()
  expect(readFileSync(full.file, 'utf8')).toBe('b')
  expect(full.reports).toEqual([expect.stringContaining('The save is on disk')])
})
