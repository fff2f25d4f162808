import { app, BrowserWindow, nativeTheme } from 'electron'
import type { DeskSettings } from '../../shared/settings'

/** The theme and the zoom are the shell’s: every window takes them, also one that is opened or loaded anew later. */
export function setupAppearance(settings: () => DeskSettings): void {
  const follow = ({ webContents }: BrowserWindow): void =>
    void webContents.on('did-finish-load', () => webContents.setZoomFactor(settings().zoom / 100))
  // The first is there already.
  for (const window of BrowserWindow.getAllWindows()) follow(window)
  app.on('browser-window-created', (_event, window) => follow(window))
}

/** Puts settings to work in the shell, and sends them to the windows that did not make them. */
export function followSettings(settings: DeskSettings, from: number | null): void {
  nativeTheme.themeSource = settings.theme
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    webContents.setZoomFactor(settings.zoom / 100)
    if (webContents.id !== from) webContents.send('settings', settings)
  }
}
