import { constants } from 'node:fs'
import { dirname } from 'node:path'
import { type Baseline, digest } from './file-state'
import { errorCode, type FileSystem } from './file-system'
import { SaveStepError } from './save-failure'
import { saveInPlace } from './save-in-place'
import type { SaveOutcome, SaveRequest } from './save-outcome'
import { attempt, findTarget, lookAgain, type SaveTarget } from './save-target'
import { saveByRename } from './save-by-rename'
import { tempOwner } from './temp-files'

/** Writes a draft so that at any moment its file is wholly old or wholly new; says so only when it is on disk. */
export async function saveFile(fs: FileSystem, request: SaveRequest): Promise<SaveOutcome> {
  try {
    const target = await attempt('find', () => findTarget(fs, request.path))
    if (isConflict(request.expected, target)) return { kind: 'conflict', found: baselineIn(target) }
    if (target.kind === 'file' && target.baseline.sha256 === digest(request.bytes)) {
      return { kind: 'saved', path: target.path, baseline: target.baseline, replaced: target.old }
    }
    return await write(fs, request, target)
  } catch (error) {
    if (error instanceof SaveStepError) return { kind: 'failed', failure: error.failure }
    throw error
  }
}

async function write(fs: FileSystem, request: SaveRequest, target: SaveTarget): Promise<SaveOutcome> {
  // Renaming would get past a file's own read-only flag.
  if (target.kind === 'file') await attempt('permission', () => fs.access(target.path, constants.W_OK))
  const checkAgain = async (): Promise<SaveOutcome | null> => {
    const now = await attempt('compare', () => lookAgain(fs, target.path))
    return isConflict(baselineIn(target), now) ? { kind: 'conflict', found: baselineIn(now) } : null
  }
  if (target.kind === 'file' && (await mustStayInPlace(fs, target))) {
    return saveInPlace(fs, target, request.bytes, request.backupFolder, checkAgain)
  }
  // A new file gets what the system gives any new file.
  const how = { owner: tempOwner(request.backupFolder), newMode: 0o666 }
  return saveByRename(fs, target, request.bytes, checkAgain, how)
}

/** A rename would cut a hard link's twin off, and needs a folder one may write in. */
async function mustStayInPlace(fs: FileSystem, target: SaveTarget & { readonly kind: 'file' }): Promise<boolean> {
  if (target.stats.nlink > 1n) return true
  try {
    await fs.access(dirname(target.path), constants.W_OK)
    return false
  } catch (error) {
    // Any refusal counts; errorCode lets only what is not the system's go up.
    errorCode(error)
    return true
  }
}

function baselineIn(target: SaveTarget): Baseline | null {
  return target.kind === 'file' ? target.baseline : null
}

/** By content: a touched time is no change, and a change may keep the time. */
function isConflict(expected: Baseline | null, found: SaveTarget): boolean {
  return expected?.sha256 !== baselineIn(found)?.sha256
}
