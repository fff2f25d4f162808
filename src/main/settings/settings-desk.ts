import type { SettingsResult } from '../../shared/results'
import { changedSettings, type DeskSettings, type SettingsChange } from '../../shared/settings'
import type { VersionedStore } from '../own-files/versioned-store'

/** Settings as the windows and the shell around them share them. */
export interface SettingsDesk {
  get(): DeskSettings
  /** Takes effect everywhere at once; `from` is the window that asked, which has them already. */
  change(from: number, change: SettingsChange): Promise<SettingsResult>
}

/** Keeps settings, and lets everybody follow who goes by them. */
export function createSettingsDesk(
  store: VersionedStore<DeskSettings>,
  follow: (settings: DeskSettings, from: number | null) => void,
): SettingsDesk {
  follow(store.get(), null)
  return {
    get: () => store.get(),
    async change(from, change) {
      const settings = changedSettings(store.get(), change)
      const written = store.set(settings)
      follow(settings, from)
      try {
        await written
        return { kind: 'saved' }
      } catch {
        // The page says that they hold until the end of this run; the disk’s reason helps nobody here.
        return { kind: 'failed' }
      }
    },
  }
}
