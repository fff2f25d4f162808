import { t } from '../l10n/t'

/** Of the newest three majors, the oldest; older ones get no security fixes. */
const supportedMajor = 43

/** What the editor must know about the Electron this runs on, if anything. */
export function electronNotice(version: string): string | null {
  const major = Number.parseInt(version, 10)
  if (major >= supportedMajor) return null
  return t('This is Electron {major}, a stand-in for trying Galley out: it is too old to open strangers’ drafts safely.', {
    major,
  })
}
