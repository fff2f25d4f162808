import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import type { Session } from './session'
import { SessionProvider } from './session-context'

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
