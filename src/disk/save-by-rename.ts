import type { BigIntStats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Baseline, baselineOf } from './file-state'
import { discard, errorCode, type FileSystem } from './file-system'
import type { SaveOutcome } from './save-outcome'
import { SaveStepError } from './save-failure'
import { attempt, type SaveTarget } from './save-target'
import { tempName } from './temp-files'

/** Writes a new file beside the target and puts it in the target's place. */
export async function saveByRename(
  fs: FileSystem,
  target: SaveTarget,
  bytes: Buffer,
  checkAgain: () => Promise<SaveOutcome | null>,
  { owner, newMode }: { readonly owner: string; readonly newMode: number },
): Promise<SaveOutcome> {
  const temp = join(dirname(target.path), tempName(owner))
  const old = target.kind === 'file' ? target.stats : null
  // Closed to others until it has the old file's mode.
  const handle = await attempt('write', () => fs.open(temp, 'wx', old === null ? newMode : 0o600))
  let placed = false
  try {
    const baseline = await attempt('write', () => writeTemp(handle, bytes, old))
    const conflict = await checkAgain()
    if (conflict !== null) return conflict
    await attempt('replace', () => renamePatiently(fs, temp, target.path))
    placed = true
    const code = await syncFolder(fs, dirname(target.path))
    if (code !== null) return { kind: 'failed', failure: { step: 'confirm', code }, reached: { path: target.path, baseline } }
    return { kind: 'saved', path: target.path, baseline, replaced: target.kind === 'file' ? target.old : null }
  } finally {
    if (!placed) await discard(fs, temp)
  }
}

async function writeTemp(handle: FileHandle, bytes: Buffer, old: BigIntStats | null): Promise<Baseline> {
  try {
    await handle.writeFile(bytes)
    if (old !== null) await takeAfter(handle, old)
    await handle.sync()
    const stats = await handle.stat({ bigint: true })
    // Some disks take a part and report success.
    if (stats.size !== BigInt(bytes.length)) throw new SaveStepError({ step: 'write', code: 'SHORT' })
    return baselineOf(stats, bytes)
  } finally {
    await handle.close()
  }
}

/** Gives the new file the old one's owner, where one may, and its mode. */
async function takeAfter(handle: FileHandle, old: BigIntStats): Promise<void> {
  const mine = await handle.stat({ bigint: true })
  if (mine.uid !== old.uid || mine.gid !== old.gid) {
    try {
      await handle.chown(Number(old.uid), Number(old.gid))
    } catch (error) {
      // Only root may give files away; the text matters more than who is called its owner.
      if (errorCode(error) !== 'EPERM') throw error
    }
  }
  await handle.chmod(Number(old.mode & 0o7777n))
}

// A virus scanner or a sync client holds a file for a moment: about two seconds in all.
const patience = process.platform === 'win32' ? [50, 100, 200, 400, 600, 800] : []
const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY'])

async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const delay of patience) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!heldCodes.has(errorCode(error))) throw error
      await wait(delay)
    }
  }
  await fs.rename(from, to)
}

// Windows and some network disks cannot sync a folder, or not open it; there the rename itself has to do.
const unsupportedCodes = new Set(['EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EBADF'])

/** Puts the rename itself on disk. Returns the code of a failure that matters. */
async function syncFolder(fs: FileSystem, folder: string): Promise<string | null> {
  try {
    const handle = await fs.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
    return null
  } catch (error) {
    const code = errorCode(error)
    return unsupportedCodes.has(code) ? null : code
  }
}
