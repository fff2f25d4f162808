import { randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Baseline, baselineOf } from './file-state'
import { discard, errorCode, type FileSystem } from './file-system'
import { readAtMost } from './read-at-most'
import type { SaveOutcome } from './save-outcome'
import { SaveStepError } from './save-failure'
import { attempt, type SaveTarget } from './save-target'

/** How a backup is called: a number, and the name of the file it was made of. */
export const backupPattern = /^[0-9a-f]{16}-(?<file>.+)$/su

/** Writes over the file itself, with the old text kept aside until the new one is on disk. */
export async function saveInPlace(
  fs: FileSystem,
  target: SaveTarget & { readonly kind: 'file' },
  bytes: Buffer,
  backupFolder: string,
  checkAgain: () => Promise<SaveOutcome | null>,
): Promise<SaveOutcome> {
  const { old } = target
  // Too large to have been read: without a backup it is not written over.
  if (old === null) return { kind: 'failed', failure: { step: 'backup', code: 'EFBIG' } }
  const backup = await attempt('backup', () => writeBackup(fs, backupFolder, basename(target.path), old))
  const conflict = await checkAgain()
  if (conflict !== null) {
    await discard(fs, backup)
    return conflict
  }
  try {
    const baseline = await attempt('write', () => overwrite(fs, target.path, bytes))
    await discard(fs, backup)
    return { kind: 'saved', path: target.path, baseline, replaced: old }
  } catch (error) {
    if (!(error instanceof SaveStepError)) throw error
    const restored = await restore(fs, target.path, old)
    if (restored) await discard(fs, backup)
    return { kind: 'failed', failure: restored ? error.failure : { ...error.failure, backup } }
  }
}

async function writeBackup(fs: FileSystem, folder: string, name: string, old: Buffer): Promise<string> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  const backup = join(folder, `${randomBytes(8).toString('hex')}-${name}`)
  const handle = await fs.open(backup, 'wx', 0o600)
  try {
    await fill(handle, old)
  } catch (error) {
    await discard(fs, backup)
    throw error
  } finally {
    await handle.close()
  }
  return backup
}

async function fill(handle: FileHandle, bytes: Buffer): Promise<void> {
  await handle.writeFile(bytes)
  await handle.sync()
  const { size } = await handle.stat()
  if (size !== bytes.length) throw new SaveStepError({ step: 'backup', code: 'SHORT' })
}

async function overwrite(fs: FileSystem, path: string, bytes: Buffer): Promise<Baseline> {
  const handle = await fs.open(path, 'r+')
  try {
    await handle.writeFile(bytes)
    await handle.truncate(bytes.length)
    await handle.sync()
    const stats = await handle.stat({ bigint: true })
    if (!(await holds(fs, path, bytes))) throw new SaveStepError({ step: 'write', code: 'SHORT' })
    return baselineOf(stats, bytes)
  } finally {
    await handle.close()
  }
}

/** Read back, because truncate also lengthens: after a short write the size alone would look right. */
async function holds(fs: FileSystem, path: string, bytes: Buffer): Promise<boolean> {
  const handle = await fs.open(path, 'r')
  try {
    return (await readAtMost(handle, bytes.length))?.equals(bytes) ?? false
  } finally {
    await handle.close()
  }
}

async function restore(fs: FileSystem, path: string, old: Buffer): Promise<boolean> {
  try {
    await overwrite(fs, path, old)
    return true
  } catch (error) {
    if (!(error instanceof SaveStepError)) errorCode(error)
    return false
  }
}
