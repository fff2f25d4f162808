import { access, chmod, lstat, mkdir, open, readdir, realpath, rename, rmdir, stat, unlink } from 'node:fs/promises'

/** The calls a draft is read and written with. Passed in, so that a test can let each of them fail. */
export const diskFileSystem = { access, chmod, lstat, mkdir, open, readdir, realpath, rename, rmdir, stat, unlink }

export type FileSystem = typeof diskFileSystem

/** The system's code for what went wrong, such as ENOSPC. Anything that is not the system's is a bug and goes up. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

/** What comes of some work, or `otherwise` where the system refuses it. A bug goes up. */
export async function unlessRefused<Result, Otherwise>(
  work: () => Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  try {
    return await work()
  } catch (error) {
    errorCode(error)
    return otherwise
  }
}

/** Removes a file of our own that is in nobody's way: what led here is what the editor must hear of, not that it stayed. */
export function discard(fs: FileSystem, path: string): Promise<void> {
  return unlessRefused(() => fs.unlink(path), undefined)
}

/** Removes a file of our own that was last written before a time. Says whether it was. */
export function discardOlder(fs: FileSystem, path: string, time: number): Promise<boolean> {
  return unlessRefused(async () => {
    const isOlder = (await fs.stat(path)).mtimeMs < time
    if (isOlder) await fs.unlink(path)
    return isOlder
  }, false)
}

/** Removes an empty folder of our own that is in nobody’s way. */
export function discardFolder(fs: FileSystem, folder: string): Promise<void> {
  return unlessRefused(() => fs.rmdir(folder), undefined)
}

/** What is in a folder. One that is gone or closed has nothing in it for us. */
export function namesIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  return unlessRefused(() => fs.readdir(folder), [])
}
