import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { type Baseline, baselineOf } from '../../disk/file-state'
import { errorCode, type FileSystem } from '../../disk/file-system'
import { readAtMost } from '../../disk/read-at-most'
import { maxDraftBytes } from '../../shared/limits'
import { type Refusal, unreadable } from '../../shared/refusal'

export type FileRead =
  | { readonly kind: 'read'; readonly path: string; readonly bytes: Buffer; readonly baseline: Baseline }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

// Opening a pipe would wait for ever for someone to write into it. Windows has no such flag.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Reads a whole file of at most 20 MB. `path` of the result leads to the file itself, past every link. */
export async function readWholeFile(fs: FileSystem, path: string): Promise<FileRead> {
  try {
    const real = await fs.realpath(path)
    const before = await fs.stat(real)
    if (before.isDirectory()) return refused({ kind: 'folder' })
    if (!before.isFile()) return refused({ kind: 'not-a-file' })
    const handle = await fs.open(real, openFlags)
    try {
      return await readHandle(real, handle)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return refused(unreadable(errorCode(error)))
  }
}

async function readHandle(path: string, handle: FileHandle): Promise<FileRead> {
  const before = await handle.stat({ bigint: true })
  if (!before.isFile()) return refused({ kind: 'not-a-file' })
  if (before.size > maxDraftBytes) return refused({ kind: 'too-large' })
  const bytes = await readAtMost(handle, maxDraftBytes)
  if (bytes === null) return refused({ kind: 'too-large' })
  const after = await handle.stat({ bigint: true })
  if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) return refused({ kind: 'changing' })
  return { kind: 'read', path, bytes, baseline: baselineOf(after, bytes) }
}

function refused(refusal: Refusal): FileRead {
  return { kind: 'refused', refusal }
}
