import { homedir } from 'node:os'
import path from 'node:path'
import { type Baseline, isSameFile } from '../disk/file-state'
import { diskFileSystem as fs } from '../disk/file-system'
import { SaveStepError } from '../disk/save-failure'
import { saveFile } from '../disk/save-file'
import { findTarget } from '../disk/save-target'
import { sweepTempFiles, tempOwner } from '../disk/temp-files'
import { failed, type FileResult } from './batch/result'
import type { SeenFile } from './read-draft'

/** Where what a file held is kept while it has to be written in its place. */
function backups(): string {
  const state = process.env['XDG_STATE_HOME'] || path.join(homedir(), '.local', 'state')
  return path.join(state, 'galley', 'backups')
}

/** Milliseconds: what is older is of no run that goes on. */
const longestWrite = 60 * 60 * 1000

/** Writes a file that was named on the command line; says so where it cannot. A draft is written over only as it was read. */
export async function writeOut(place: string, bytes: Uint8Array, draft: SeenFile | null = null, made = 0): Promise<FileResult> {
  const expected = await expectedAt(place, draft)
  const outcome = await saveFile(fs, { path: place, bytes: Buffer.from(bytes), expected, backupFolder: backups() })
  if (outcome.kind === 'saved') return { said: [], outcome: { kind: 'written', made } }
  if (outcome.kind === 'conflict') return failed(place, 'Another program has changed the file meanwhile; nothing was written.')
  const { code, backup } = outcome.failure
  if (backup !== undefined) return failed(place, `The file is damaged; what it held before is kept as “${backup}”.`)
  return failed(place, `The file could not be written (${code}).`)
}

/** Removes what runs that were ended left half written where files are to go. Only before any write of this run. */
export async function sweepPlaces(places: readonly string[]): Promise<void> {
  const folders = places.map((place) => path.dirname(place))
  await sweepTempFiles(fs, folders, tempOwner(backups()), Date.now() - longestWrite)
}

/** What a file that was named may hold when it is written over: where it is the draft, what was read of it; else what it holds now. */
async function expectedAt(place: string, draft: SeenFile | null): Promise<Baseline | null> {
  const target = await findTarget(fs, place).catch((error: unknown) => {
    if (error instanceof SaveStepError || (error instanceof Error && 'code' in error)) return null // told when it is written
    throw error
  })
  if (target === null) return null
  const now = target.kind === 'file' ? target.baseline : null
  const isDraft = target.path === draft?.path || (draft !== null && now !== null && isSameFile(now, draft.baseline))
  return isDraft ? (draft?.baseline ?? null) : now
}
