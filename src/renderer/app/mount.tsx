import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { createSession, type Session, type SessionOptions } from './session'
import { SessionProvider } from './session-context'
import { startWork } from './start-work'

/** Draws the window into an element. */
export function drawWindow(root: Element, session: Session): void {
  createRoot(root).render(
    <StrictMode>
      <SessionProvider value={session}>
        <App />
      </SessionProvider>
    </StrictMode>,
  )
}

/** Draws the window and starts its work, both at once. */
export function mountWindow(root: Element, options: SessionOptions): Session {
  const session = createSession(options)
  drawWindow(root, session)
  void startWork(session)
  return session
}
