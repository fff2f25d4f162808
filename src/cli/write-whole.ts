import { randomUUID } from 'node:crypto'
import { chmod, type FileHandle, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file could not be written and is damaged. What it held is in another of this name. */
export class DamageError extends Error {
  constructor(
    readonly kept: string,
    cause: unknown,
  ) {
    super('damaged', { cause })
  }
}

/**
 * Writes a file so that it is at any moment wholly the old one or wholly the new one. A link stays a link, and the file's mode stays.
 * A file that has other names is written over in its place, so that all of them have the new text.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await findTarget(path)
  const old = await stat(target).catch(() => null)
  if (old?.isFile() === false) throw refusal('not a file', old.isDirectory() ? 'EISDIR' : 'EINVAL')
  if (old !== null) await (await open(target, 'r+')).close() // renaming would get past a file that may not be written
  if (old !== null && old.nlink > 1) return writeOver(target, bytes)
  const draft = await writeBeside(target, bytes, old === null ? 0o666 : 0o600)
  try {
    if (old !== null) await chmod(draft, old.mode & 0o7777)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The file itself, past every link. */
async function findTarget(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const isThere = await lstat(path).catch(() => null)
    if (isThere !== null) throw error // a link that leads nowhere
    return path
  }
}

/** What the file held is kept beside it until the new text is on disk, or it is put back. */
async function writeOver(target: string, bytes: Uint8Array): Promise<void> {
  const old = await readFile(target)
  const kept = await writeBeside(target, old, 0o600)
  try {
    await fill(await open(target, 'r+'), bytes)
  } catch (error) {
    await open(target, 'r+')
      .then((file) => fill(file, old))
      .catch(() => {
        throw new DamageError(kept, error)
      })
    await rm(kept)
    throw error
  }
  await rm(kept)
}

/** Writes a new file that nobody else has, and says where it is. */
async function writeBeside(target: string, bytes: Uint8Array, mode: number): Promise<string> {
  const path = join(dirname(target), `.galley-${randomUUID()}.tmp`)
  const file = await open(path, 'wx', mode)
  try {
    await fill(file, bytes)
    return path
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** Makes these bytes all that the file holds, and closes it. */
async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.truncate(0)
    await file.writeFile(bytes)
    await file.sync()
    if ((await file.stat()).size !== bytes.length) throw refusal('cut short', 'EIO')
  } finally {
    await file.close()
  }
}

function refusal(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}
