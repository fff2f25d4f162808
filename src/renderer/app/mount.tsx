import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { t } from '../../l10n/t'
import { App } from './app'
import { createSession, type Session, type SessionOptions } from './session'
import { SessionProvider } from './session-context'

/** Draws the window into an element and starts its work. */
export function mountWindow(root: Element, options: SessionOptions): Session {
  const session = createSession(options)
  createRoot(root).render(
    <StrictMode>
      <SessionProvider value={session}>
        <App />
      </SessionProvider>
    </StrictMode>,
  )
  session.start(window).catch((error: unknown) => {
    session.ui.update({ ready: true })
    const reason = error instanceof Error ? error.message : String(error)
    session.ui.notify(t('Galley could not start fully: {reason}', { reason }))
  })
  return session
}
