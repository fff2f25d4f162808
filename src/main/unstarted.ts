import { app, dialog } from 'electron'
import { t } from '../l10n/t'

/** Says why Galley cannot start, and ends it: without a window, it would only keep later starts from having one. */
export function endUnstarted(error: unknown): void {
  dialog.showErrorBox(t('Galley could not start.'), error instanceof Error ? (error.stack ?? error.message) : String(error))
  app.exit(1)
}
