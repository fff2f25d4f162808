import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDocuments } from '../../src/main/documents/documents'
import { diskFileSystem, type FileSystem } from '../../src/disk/file-system'
import { openRecentFiles } from '../../src/main/recent-files'
import { openSession } from '../../src/main/session-store'
import { refusal } from '../disk/faulty-disk'
import { tempFolder } from './temp-folder'

/** A disk on which no folder of Galley’s own can be made, which the system says with the whole path. */
const closed: FileSystem = {
  ...diskFileSystem,
  mkdir: async (folder) => {
    throw Object.assign(refusal('EACCES'), { message: `EACCES: permission denied, mkdir '${String(folder)}'` })
  },
}

test('A07 what cannot be noted is told by the system’s code, without a path', async () => {
  const folder = tempFolder()
  const documents = createDocuments(path.join(folder, 'backups'), diskFileSystem)
  const told: string[] = []
  const tell = (message: string): void => void told.push(message)
  ;(await openSession(closed, path.join(folder, 'profile/session.json'), 'owner')).follow(documents, tell)
  const recent = await openRecentFiles(closed, path.join(folder, 'profile/recent.json'), 'owner')
  recent.follow(
    documents,
    () => true,
    () => undefined,
    tell,
  )
  const file = path.join(folder, 'a.txt')
  await writeFile(file, 'Words.')
  await documents.open(file)
  await expect
    .poll(() => told)
    .toEqual(['Galley cannot note which drafts are open (EACCES).', 'Galley cannot note what was opened (EACCES).'])
})
