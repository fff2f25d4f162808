import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { diskFileSystem, type FileSystem } from '../../src/disk/file-system'
import { readWholeFile } from '../../src/main/documents/read-file'
import { saveFile } from '../../src/disk/save-file'
import type { SaveOutcome } from '../../src/disk/save-outcome'
import { tempFolder } from '../main/temp-folder'

export interface Trial {
  readonly folder: string
  readonly file: string
  readonly save: (text: string, fs?: FileSystem) => Promise<SaveOutcome>
}

/** A file that was opened, to be saved over. */
export async function opened(old = 'old text\n', prepare: (file: string) => void = () => undefined): Promise<Trial> {
  const folder = tempFolder()
  const file = path.join(folder, 'story.txt')
  writeFileSync(file, old)
  prepare(file)
  const read = await readWholeFile(diskFileSystem, file)
  if (read.kind === 'refused') throw new Error(read.refusal.kind)
  const backupFolder = path.join(tempFolder(), 'backups')
  const save = (text: string, fs: FileSystem = diskFileSystem): Promise<SaveOutcome> =>
    saveFile(fs, { path: file, bytes: Buffer.from(text), expected: read.baseline, backupFolder })
  return { folder, file, save }
}
