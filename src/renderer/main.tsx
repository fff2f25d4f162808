import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Desktop } from '../shared/contract'
import { cspNonceMeta } from '../shared/csp'
import { App } from './app/app'
import { createSession } from './app/session'
import { SessionProvider } from './app/session-context'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { spawnWorker } from './worker/spawn-worker'

declare global {
  interface Window {
    /** What preload puts there; a page for tests brings its own. */
    readonly desktop: Desktop
  }
}

const cspNonce = document.querySelector<HTMLMetaElement>(`meta[name="${cspNonceMeta}"]`)?.content ?? ''
const session = createSession({ desktop: window.desktop, spawn: spawnWorker, cspNonce })
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')

createRoot(root).render(
  <StrictMode>
    <SessionProvider value={session}>
      <App />
    </SessionProvider>
  </StrictMode>,
)

session.start(window).catch((error: unknown) => {
  session.ui.update({ ready: true })
  session.ui.notify(`Galley could not start fully: ${error instanceof Error ? error.message : String(error)}`)
})
