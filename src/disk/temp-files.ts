import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { discardOlder, type FileSystem, namesIn } from './file-system'

/** Marks temporary files as those of one profile on one machine: in a shared folder, another's may be in use. */
export function tempOwner(profileFolder: string): string {
  return createHash('sha256').update(`${hostname()}\0${profileFolder}`).digest('hex').slice(0, 8)
}

/** A name nobody else takes, for a file that is to be renamed to its own. */
export function tempName(owner: string): string {
  return `.galley-${owner}-${randomBytes(8).toString('hex')}.tmp`
}

/**
 * Removes what saves that never ended left behind in these folders. Only before any save of this run; where there may be others, only what
 * was written before a time.
 */
export async function sweepTempFiles(
  fs: FileSystem,
  folders: Iterable<string>,
  owner: string,
  time = Number.POSITIVE_INFINITY,
): Promise<number> {
  const ours = new RegExp(`^\\.galley-${owner}-[0-9a-f]{16}\\.tmp$`, 'u')
  let swept = 0
  for (const folder of new Set(folders)) {
    for (const name of await namesIn(fs, folder)) {
      if (!ours.test(name)) continue
      if (await discardOlder(fs, join(folder, name), time)) swept += 1
    }
  }
  return swept
}
