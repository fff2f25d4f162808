import type { MenuItemConstructorOptions } from 'electron'
import { english } from '../../l10n/language'
import { language, message, t } from '../../l10n/t'

const labels = {
  cut: message('Cut'),
  copy: message('Copy'),
  paste: message('Paste'),
  selectAll: message('Select All'),
  togglefullscreen: message('Toggle Full Screen'),
  close: message('Close'),
  quit: message('Quit'),
  services: message('Services'),
  hide: message('Hide Galley'),
  hideOthers: message('Hide Others'),
  unhide: message('Show All'),
  startSpeaking: message('Start Speaking'),
  stopSpeaking: message('Stop Speaking'),
  minimize: message('Minimize'),
  zoom: message('Zoom'),
  front: message('Bring All to Front'),
} as const

/** An item whose work is Electron’s. So is its label in English, which differs from system to system; others are ours. */
export function roleItem(role: keyof typeof labels): MenuItemConstructorOptions {
  return language().tag === english.tag ? { role } : { role, label: t(labels[role]) }
}

/** macOS’s menu of windows. */
export function windowMenu(): MenuItemConstructorOptions {
  if (language().tag === english.tag) return { role: 'windowMenu' }
  const submenu = [roleItem('minimize'), roleItem('zoom'), { type: 'separator' } as const, roleItem('front')]
  return { role: 'windowMenu', label: t('Window'), submenu }
}
