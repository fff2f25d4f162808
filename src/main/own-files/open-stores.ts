import { join } from 'node:path'
import { t } from '../../l10n/t'
import type { FileSystem } from '../../disk/file-system'
import { findLeftBackups } from '../documents/left-backups'
import { sweepTempFiles } from '../../disk/temp-files'
import { openVersionFolder, type VersionFolder } from '../history/version-folder'
import { type HousePlace, openHousePlace } from '../house-list/house-desk'
import { type OpenWords, openWords } from '../review-notes/dictionary'
import { createReviewStore, draftNotesIn, type ReviewStore } from '../review-notes/review-store'
import { openRecentFiles, type RecentFiles } from '../recent-files'
import { openRecoveryFolder, type RecoveryFolder } from '../recovery/recovery-folder'
import { openSession, type Session } from '../session-store'
import type { Settings } from '../settings-store'
import type { WindowState } from '../windows/window-bounds'
import { backupsOf, type FirstStores } from './first-stores'
import type { VersionedStore } from './versioned-store'

/** All that Galley keeps for itself in a profile. */
export interface Stores {
  readonly backupFolder: string
  readonly settings: VersionedStore<Settings>
  readonly session: Session
  readonly recent: RecentFiles
  readonly window: VersionedStore<WindowState>
  readonly recovery: RecoveryFolder
  readonly versions: VersionFolder
  readonly reviews: ReviewStore
  readonly openWords: OpenWords
  readonly housePlace: HousePlace
  /** What the editor should hear of it, each in a sentence. */
  readonly messages: readonly string[]
}

/** Opens a profile's other stores, and sweeps up what saves of a run before left behind when it was ended. */
export async function openStores({ profile, owner, settings, window }: FirstStores, fs: FileSystem): Promise<Stores> {
  const backupFolder = backupsOf(profile)
  const recoveryFolder = join(profile, 'recovery')
  const session = await openSession(fs, join(profile, 'session.json'), owner)
  const reviewFolder = join(profile, 'reviews')
  const own = [profile, recoveryFolder, reviewFolder, draftNotesIn(reviewFolder)]
  await sweepTempFiles(fs, [...own, ...session.folders], owner)
  const messages = [
    ...(settings.origin === 'damaged'
      ? [t('The settings could not be read and were set aside; Galley started with its own.')]
      : []),
    ...(await findLeftBackups(fs, backupFolder)),
  ]
  return {
    ...{ backupFolder, settings, session, window, messages },
    recent: await openRecentFiles(fs, join(profile, 'recent.json'), owner),
    recovery: openRecoveryFolder(fs, recoveryFolder, owner),
    versions: openVersionFolder(fs, join(profile, 'versions'), owner),
    reviews: createReviewStore(fs, reviewFolder, owner),
    openWords: () => openWords(fs, join(reviewFolder, 'dictionary.json'), owner),
    housePlace: await openHousePlace(fs, join(profile, 'house-list.json'), owner),
  }
}
