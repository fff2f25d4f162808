import { basename, dirname, parse, sep } from 'node:path'
import { message, t } from '../l10n/t'

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
  const { backup } = failure
  const failed = t('“{file}” was not saved: {reason}.', { file: basename(path), reason: reason(path, failure) })
  if (backup === undefined) return failed
  return `${failed} ${t('What it held before is kept as “{backup}” in Galley’s backup folder.', { backup: basename(backup) })}`
}

function reason(path: string, { step, code }: SaveFailure): string {
  switch (code) {
    case 'ENOSPC':
      return t('{disk} is full', { disk: diskName(path) })
    case 'EDQUOT':
      return t('your share of {disk} is used up', { disk: diskName(path) })
    case 'EFBIG':
      return t('{disk} does not take a file of that size', { disk: diskName(path) })
    case 'EIO':
      return t('{disk} reported an error', { disk: diskName(path) })
    case 'SHORT':
      return t('{disk} took only a part of the text', { disk: diskName(path) })
    case 'EROFS':
      return t('{disk} is read-only', { disk: diskName(path) })
    case 'ENOENT':
    case 'ENOTDIR':
      return t('the folder “{folder}” is no longer there', { folder: basename(dirname(path)) })
    case 'DANGLING':
      return t('it is a link to a file that does not exist')
    case 'NOTFILE':
    case 'EISDIR':
      return t('something that is not a file has that name')
    case 'ENAMETOOLONG':
      return t('the name is too long')
    case 'EBUSY':
      return t('another program holds the file; try again in a moment')
    case 'EACCES':
    case 'EPERM':
      return permissionReason(path, step)
    default:
      return t('{step} failed ({code})', { step: t(stepNames[step]), code })
  }
}

function permissionReason(path: string, step: SaveStep): string {
  if (step === 'permission') return t('the file is read-only, or you may not change it')
  return t('you may not write in the folder “{folder}”', { folder: basename(dirname(path)) })
}

const stepNames: Readonly<Record<SaveStep, string>> = {
  find: message('finding the file'),
  permission: message('asking for permission'),
  backup: message('keeping a backup'),
  write: message('writing'),
  compare: message('reading the file on disk'),
  replace: message('replacing the file'),
  confirm: message('making sure that it is on disk'),
}

/** The disk as its user knows it: a drive letter, a volume's name, or the folder it holds. */
function diskName(path: string): string {
  const { root } = parse(path)
  if (/^[a-z]:/iu.test(root)) return t('the disk {drive}', { drive: root.slice(0, 2) })
  const volume = /^(?:\/Volumes|\/mnt|\/media\/[^/]+|\/run\/media\/[^/]+)\/(?<name>[^/]+)\//u.exec(path.split(sep).join('/'))
  const name = volume?.groups?.['name']
  if (name !== undefined) return t('the disk “{name}”', { name })
  return t('the disk that holds the folder “{folder}”', { folder: basename(dirname(path)) || '/' })
}
