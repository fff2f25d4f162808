import { dirname } from 'node:path'
import { errorCode, type FileSystem, unlessRefused } from '../../disk/file-system'
import { readAtMost } from '../../disk/read-at-most'
import { saveByRename } from '../../disk/save-by-rename'
import { SaveStepError } from '../../disk/save-failure'

/** Files of our own are for their owner's eyes only. */
const fileMode = 0o600
const folderMode = 0o700

/** Not even the longest draft with its history of line ends comes near. */
const largest = 256 * 1024 * 1024

/** Makes a folder of our own, and closes one that was open to others. */
export async function makeOwnFolder(fs: FileSystem, folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true, mode: folderMode })
  await fs.chmod(folder, folderMode)
}

/** Writes a file of our own so that it is at any moment wholly old or wholly new. Throws an error with the system's code, and no path in it. */
export async function writeOwnFile(fs: FileSystem, path: string, bytes: Buffer, owner: string): Promise<void> {
  const code = await codeOf(async () => {
    await makeOwnFolder(fs, dirname(path))
    const outcome = await saveByRename(fs, { kind: 'absent', path }, bytes, async () => null, { owner, newMode: fileMode })
    return outcome.kind === 'failed' ? outcome.failure.code : null
  })
  if (code !== null) throw Object.assign(new Error(`not on disk: ${code}`), { code })
}

/** The code of what failed in a write; null where nothing did. */
async function codeOf(write: () => Promise<string | null>): Promise<string | null> {
  try {
    return await write()
  } catch (error) {
    return error instanceof SaveStepError ? error.failure.code : errorCode(error)
  }
}

/** What a file of our own holds; null where there is none. Throws the system's error. */
export async function readOwnFile(fs: FileSystem, path: string): Promise<Buffer | null> {
  try {
    const handle = await fs.open(path, 'r')
    try {
      return await readAtMost(handle, largest)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Gives what cannot be read another name beside its own; also a folder that has the file’s name. Where that is refused, it stays. */
export function setAside(fs: FileSystem, path: string): Promise<void> {
  return unlessRefused(() => fs.rename(path, `${path}.bad`), undefined)
}
