import type { Language } from '../l10n/language'
import { setLanguage } from '../l10n/t'
import type { Desktop } from '../shared/contract'
import { cspNonceMeta } from '../shared/csp'
import { languageBlock } from '../shared/page-language'
import { beginWindow } from './app/begin-window'
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

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root element')
const cspNonce = document.querySelector<HTMLMetaElement>(`meta[name="${cspNonceMeta}"]`)?.content ?? ''
const language = document.getElementById(languageBlock)?.textContent

// Main wrote it there.
if (language) setLanguage(JSON.parse(language) as Language)
void beginWindow(root, { desktop: window.desktop, spawn: spawnWorker, cspNonce })
