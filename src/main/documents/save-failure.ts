import { basename, dirname, parse, sep } from 'node:path'
import { assertNever } from '../../shared/assert-never'

/** Where a save came to a halt. */
export type SaveStep = 'find' | 'permission' | 'backup' | 'write' | 'compare' | 'replace' | 'confirm'

/** Codes of our own, beside the system's. */
export type SaveCode = 'DANGLING' | 'SHORT' | 'NOTFILE' | (string & {})

export interface SaveFailure {
  readonly step: SaveStep
  readonly code: SaveCode
  /** The old text is here, because the file could not be brought back to it. */
  readonly backup?: string
}

/** Thrown inside a save, never out of it. */
export class SaveStepError extends Error {
  constructor(readonly failure: SaveFailure) {
    super(`${failure.step}: ${failure.code}`)
  }
}

/** What could not be done, in one or two sentences. Names the disk, the folder or the file, never a whole path: the page shows it. */
export function saveFailureMessage(path: string, failure: SaveFailure): string {
  const file = `“${basename(path)}”`
  const backup =
    failure.backup === undefined ? '' : ` What it held before is kept as “${basename(failure.backup)}” in Galley’s backup folder.`
  return `${file} was not saved: ${reason(path, failure)}.${backup}`
}

function reason(path: string, { step, code }: SaveFailure): string {
  switch (code) {
    case 'ENOSPC':
      return `${diskName(path)} is full`
    case 'EDQUOT':
      return `your share of ${diskName(path)} is used up`
    case 'EFBIG':
      return `${diskName(path)} does not take a file of that size`
    case 'EIO':
      return `${diskName(path)} reported an error`
    case 'SHORT':
      return `${diskName(path)} took only a part of the text`
    case 'EROFS':
      return `${diskName(path)} is read-only`
    case 'ENOENT':
    case 'ENOTDIR':
      return `the folder “${basename(dirname(path))}” is no longer there`
    case 'DANGLING':
      return 'it is a link to a file that does not exist'
    case 'NOTFILE':
    case 'EISDIR':
      return 'something that is not a file has that name'
    case 'ENAMETOOLONG':
      return 'the name is too long'
    case 'EBUSY':
      return 'another program holds the file; try again in a moment'
    case 'EACCES':
    case 'EPERM':
      return permissionReason(path, step)
    default:
      return `${stepName(step)} failed (${code})`
  }
}

function permissionReason(path: string, step: SaveStep): string {
  if (step === 'permission') return 'the file is read-only, or you may not change it'
  return `you may not write in the folder “${basename(dirname(path))}”`
}

function stepName(step: SaveStep): string {
  switch (step) {
    case 'find':
      return 'finding the file'
    case 'permission':
      return 'asking for permission'
    case 'backup':
      return 'keeping a backup'
    case 'write':
      return 'writing'
    case 'compare':
      return 'reading the file on disk'
    case 'replace':
      return 'replacing the file'
    case 'confirm':
      return 'making sure that it is on disk'
    default:
      return assertNever(step)
  }
}

/** The disk as its user knows it: a drive letter, a volume's name, or the folder it holds. */
function diskName(path: string): string {
  const { root } = parse(path)
  if (/^[a-z]:/iu.test(root)) return `the disk ${root.slice(0, 2)}`
  const volume = /^(?:\/Volumes|\/mnt|\/media\/[^/]+|\/run\/media\/[^/]+)\/(?<name>[^/]+)\//u.exec(path.split(sep).join('/'))
  const name = volume?.groups?.['name']
  return name === undefined ? `the disk that holds the folder “${basename(dirname(path)) || '/'}”` : `the disk “${name}”`
}
