import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, type Session, type WebPreferences } from 'electron'
import type { DeskSettings } from '../../shared/settings'
import { devToolsWanted } from '../security/setup-security'
import { pageUrl } from '../trusted-sender'
import { askAboutHang } from './electron-dialogs'
import { watchForHangs } from './hangs'
import { iconPath } from './icon-path'
import { type Bounds, leastSize } from './window-bounds'

/** The colour of the desk around the paper, shown before the page has drawn itself. */
const deskColours = { light: '#efece4', dark: '#151413' } as const

/** The only place where a window is made. */
function makeWindow(options: BrowserWindowConstructorOptions, preferences: WebPreferences): BrowserWindow {
  return new BrowserWindow({
    ...options,
    show: false,
    // Elsewhere the icon comes with the program.
    ...(process.platform === 'linux' ? { icon: iconPath() } : {}),
    webPreferences: {
      ...preferences,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      devTools: devToolsWanted(),
      // Electron's own spelling checker fetches dictionaries from the network.
      spellcheck: false,
    },
  })
}

/** A window that is never shown, to print from: without scripts, without a bridge, and with a session of its own. */
export function createPaper(session: Session): BrowserWindow {
  return makeWindow({ width: 900, height: 1200 }, { session, javascript: false })
}

/** A window with Galley’s page. */
export function createWindow(bounds: Partial<Bounds>, maximized: boolean): BrowserWindow {
  const { width: minWidth, height: minHeight } = leastSize
  const window = makeWindow(
    // A window that is shown holds its page up until there is something to paint with, which takes as long as the page itself.
    { ...bounds, minWidth, minHeight, title: 'Galley', backgroundColor: deskColour(), paintWhenInitiallyHidden: false },
    { preload: join(__dirname, '../preload/index.cjs') },
  )
  window.webContents.once('dom-ready', () => (maximized ? window.maximize() : window.show()))
  // The title is main's: it holds the draft's name and its unsaved mark.
  window.on('page-title-updated', (event) => event.preventDefault())
  // Main has the text, so a crashed page is loaded anew and gets it back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') reloadSoon(window)
  })
  watchForHangs(
    window,
    (answered) => askAboutHang(window, answered),
    () => window.webContents.forcefullyCrashRenderer(),
  )
  void window.loadURL(pageUrl)
  return window
}

/** A page that falls over as soon as it is there would be loaded for ever: each time it waits longer, up to half a minute. */
const restarts = new WeakMap<BrowserWindow, { count: number; at: number }>()

function reloadSoon(window: BrowserWindow): void {
  const now = Date.now()
  const before = restarts.get(window)
  const count = before !== undefined && now - before.at < 60_000 ? before.count + 1 : 0
  restarts.set(window, { count, at: now })
  const delay = Math.min(30_000, 250 * count ** 2)
  setTimeout(() => {
    if (!window.isDestroyed()) window.webContents.reload()
  }, delay)
}

/** Lets open windows follow the theme, which is the system's unless another was chosen. */
export function setupThemes(theme: DeskSettings['theme']): void {
  nativeTheme.themeSource = theme
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(deskColour())
  })
}

function deskColour(): string {
  return nativeTheme.shouldUseDarkColors ? deskColours.dark : deskColours.light
}
