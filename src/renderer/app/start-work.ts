import { t } from '../../l10n/t'
import type { Session } from './session'

/** Starts a window’s work; what keeps it from starting is told in the window. */
export async function startWork(session: Session): Promise<void> {
  try {
    await session.start(window)
  } catch (error) {
    session.ui.update({ ready: true })
    const reason = error instanceof Error ? error.message : String(error)
    session.ui.notifyDesk(t('Galley could not start fully: {reason}', { reason }))
  }
}
