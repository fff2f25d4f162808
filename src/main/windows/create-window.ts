import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { devToolsWanted } from '../security/setup-security'
import { pageUrl } from '../trusted-sender'

/** The colour of the desk around the paper, shown before the page has drawn itself. */
const deskColours = { light: '#efece4', dark: '#151413' } as const

/** The only place where a window is made. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1320,
    height: 880,
    minWidth: 720,
    minHeight: 480,
    title: 'Galley',
    show: false,
    backgroundColor: deskColour(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
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
  window.once('ready-to-show', () => window.show())
  // The title is main's: it holds the draft's name and its unsaved mark.
  window.on('page-title-updated', (event) => event.preventDefault())
  // Main has the text, so a crashed page is loaded anew and gets it back.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && reason !== 'killed') window.webContents.reload()
  })
  void window.loadURL(pageUrl)
  return window
}

/** Lets open windows follow the system's theme. */
export function setupThemes(): void {
  nativeTheme.themeSource = 'system'
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(deskColour())
  })
}

function deskColour(): string {
  return nativeTheme.shouldUseDarkColors ? deskColours.dark : deskColours.light
}
