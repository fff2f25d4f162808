import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file so that it is at any moment wholly the old one or wholly the new one. A link stays a link, and the file's mode stays. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const old = await stat(target).catch(() => null)
  if (old?.isFile() === false) throw Object.assign(new Error('not a file'), { code: old.isDirectory() ? 'EISDIR' : 'EINVAL' })
  if (old !== null) await (await open(target, 'r+')).close() // renaming would get past a file that may not be written
  const draft = join(dirname(target), `.galley-${process.pid}-${Date.now()}.tmp`)
  try {
    const file = await open(draft, 'wx', old === null ? 0o666 : 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
      if ((await file.stat()).size !== bytes.length) throw Object.assign(new Error('cut short'), { code: 'EIO' })
    } finally {
      await file.close()
    }
    if (old !== null) await chmod(draft, old.mode & 0o7777)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
