import type { BigIntStats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Baseline, baselineOf } from './file-state'
import { errorCode, type FileSystem } from './file-system'
import { maxDraftBytes } from '../shared/limits'
import { readAtMost } from './read-at-most'
import { SaveStepError, type SaveStep } from './save-failure'

/** What stands where a save is to go. */
export type SaveTarget =
  | { readonly kind: 'absent'; readonly path: string }
  | {
      readonly kind: 'file'
      readonly path: string
      readonly stats: BigIntStats
      readonly old: Buffer | null
      readonly baseline: Baseline
    }

/** Runs one step of a save; what the system refuses becomes that step's failure. */
export async function attempt<T>(step: SaveStep, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SaveStepError) throw error
    throw new SaveStepError({ step, code: errorCode(error) })
  }
}

/** Follows every link once. From here on only the path of what it found is used, so that a link swapped later leads nowhere. */
export async function findTarget(fs: FileSystem, path: string): Promise<SaveTarget> {
  try {
    return await lookAt(fs, await fs.realpath(path))
  } catch (error) {
    if (error instanceof SaveStepError || errorCode(error) !== 'ENOENT') throw error
  }
  if (await exists(fs, path)) throw new SaveStepError({ step: 'find', code: 'DANGLING' })
  return { kind: 'absent', path: join(await fs.realpath(dirname(path)), basename(path)) }
}

/** Looks again at a path that findTarget gave. */
export async function lookAgain(fs: FileSystem, path: string): Promise<SaveTarget> {
  try {
    return await lookAt(fs, path)
  } catch (error) {
    if (error instanceof SaveStepError || errorCode(error) !== 'ENOENT') throw error
    return { kind: 'absent', path }
  }
}

async function lookAt(fs: FileSystem, path: string): Promise<SaveTarget> {
  // lstat: the path has no link left in it, and one that was put there since must not be followed.
  const stats = await fs.lstat(path, { bigint: true })
  if (!stats.isFile()) throw new SaveStepError({ step: 'find', code: 'NOTFILE' })
  const handle = await fs.open(path, 'r')
  try {
    const old = stats.size > maxDraftBytes ? null : await readAtMost(handle, maxDraftBytes)
    // Too large to be read for this, so it cannot be a draft of ours: size and time have to do.
    if (old === null)
      return {
        kind: 'file',
        path,
        stats,
        old,
        baseline: { ...baselineOf(stats, Buffer.alloc(0)), sha256: `unread ${stats.size} ${stats.mtimeNs}` },
      }
    return { kind: 'file', path, stats, old, baseline: baselineOf(stats, old) }
  } finally {
    await handle.close()
  }
}

async function exists(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}
