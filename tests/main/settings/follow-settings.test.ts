import { beforeEach, expect, test, vi } from 'vitest'
import { defaultDeskSettings, themes } from '../../../src/shared/settings'

const { nativeTheme, windows } = vi.hoisted(() => ({
  nativeTheme: { themeSource: '' },
  windows: [1, 2].map((id) => ({
    webContents: { id, told: [] as unknown[], send: () => undefined, setZoomFactor: () => undefined },
  })),
}))

vi.mock('electron', () => ({ app: {}, nativeTheme, BrowserWindow: { getAllWindows: () => windows } }))

const { followSettings } = await import('../../../src/main/settings/follow-settings')

beforeEach(() => {
  for (const { webContents } of windows) {
    webContents.told.length = 0
    Object.assign(webContents, {
      send: (...told: unknown[]) => webContents.told.push(told),
      setZoomFactor: (factor: number) => webContents.told.push(factor),
    })
  }
})

test.each(themes)('C16 the theme “%s” is the one every window of the system shows', (theme) => {
  followSettings({ ...defaultDeskSettings, theme }, null)
  expect(nativeTheme.themeSource).toBe(theme)
})

test('C12 every window takes the zoom, and those that did not choose it hear of the settings', () => {
  const settings = { ...defaultDeskSettings, zoom: 150 }
  followSettings(settings, 1)
  expect(windows.map(({ webContents }) => webContents.told)).toEqual([[1.5], [1.5, ['settings', settings]]])
})
