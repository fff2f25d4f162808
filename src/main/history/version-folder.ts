import { join } from 'node:path'
import { createHash, randomBytes } from 'node:crypto'
import { type EncodingName, isEncodingName } from '../../formats/text/encodings'
import { digest } from '../../disk/file-state'
import { discard, discardFolder, errorCode, type FileSystem, namesIn } from '../../disk/file-system'
import { sweepTempFiles } from '../../disk/temp-files'
import { readOwnFile, writeOwnFile } from '../own-files/own-file'
import { seal, unseal } from '../own-files/sealed'

/** Of the files below. */
const version = 1

/** As many states of one file are kept; older ones go with its next save or the next start. */
const most = 20
const longest = 7 * 24 * 60 * 60 * 1000

/** A state of a file that was kept. The id is a file's name, without anything of the draft in it. */
export interface KeptVersion {
  readonly id: string
  readonly at: number
}

export interface VersionContent {
  readonly at: number
  readonly encoding: EncodingName
  readonly bytes: Buffer
}

const namePattern = /^(?<at>\d{13})-(?<hash>[0-9a-f]{16})-[0-9a-f]{4}\.version$/u

export type VersionFolder = ReturnType<typeof openVersionFolder>

/** Where earlier states of saved files lie, a folder for each file. */
export function openVersionFolder(fs: FileSystem, folder: string, owner: string) {
  const folderOf = (path: string): string => join(folder, createHash('sha256').update(path).digest('hex').slice(0, 32))

  /** The kept states of a file, the newest first. */
  async function list(path: string): Promise<readonly KeptVersion[]> {
    const found = (await names(path)).flatMap((id) => {
      const at = timeOf(id)
      return at === null ? [] : [{ id, at }]
    })
    return found.toSorted((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1))
  }

  /** Keeps a state of a file, unless it is the newest one kept, and lets go of those that are too many or too old. */
  async function keep(path: string, bytes: Buffer, encoding: EncodingName, at: number): Promise<void> {
    const before = await list(path)
    const hash = digest(bytes).slice(0, 16)
    if (before[0]?.id.includes(`-${hash}-`) === true) return
    // A clock that was put back must not bring the order about.
    const when = Math.max(at, (before[0]?.at ?? 0) + 1)
    const id = `${String(when).padStart(13, '0')}-${hash}-${randomBytes(2).toString('hex')}.version`
    const head = Buffer.from(`${encoding}\n`)
    await writeOwnFile(fs, join(folderOf(path), id), seal('version', version, Buffer.concat([head, bytes])), owner)
    for (const [index, old] of before.entries()) {
      if (index >= most - 1 || old.at < at - longest) await discard(fs, join(folderOf(path), old.id))
    }
  }

  /** A kept state, or null where it is gone, damaged or a later Galley's. */
  async function read(path: string, id: string): Promise<VersionContent | null> {
    const at = timeOf(id)
    if (at === null) return null
    const bytes = await readOwnFile(fs, join(folderOf(path), id))
    const unsealed = bytes === null ? null : unseal('version', version, bytes)
    if (unsealed?.kind !== 'sound') return null
    const end = unsealed.content.indexOf(10)
    const encoding = unsealed.content.subarray(0, end).toString('latin1')
    return isEncodingName(encoding) ? { at, encoding, bytes: unsealed.content.subarray(end + 1) } : null
  }

  /** Lets go of all that is too old, and of what writes that never ended left here. Only before any write of this run. */
  async function prune(now: number): Promise<void> {
    const folders = (await namesIn(fs, folder)).map((name) => join(folder, name))
    await sweepTempFiles(fs, folders, owner)
    for (const one of folders) {
      const kept = await namesIn(fs, one)
      const old = kept.filter((id) => (timeOf(id) ?? now) < now - longest)
      for (const id of old) await discard(fs, join(one, id))
      if (old.length === kept.length) await discardFolder(fs, one)
    }
  }

  async function names(path: string): Promise<readonly string[]> {
    try {
      return await fs.readdir(folderOf(path))
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return []
      throw error
    }
  }

  return { list, keep, read, prune }
}

/** When the version of this id was kept; null for what is no version. */
function timeOf(id: string): number | null {
  const at = namePattern.exec(id)?.groups?.['at']
  return at === undefined ? null : Number(at)
}
