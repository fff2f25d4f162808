import { join } from 'node:path'
import { app } from 'electron'
import { setLanguage } from '../../l10n/t'
import { chooseLanguage } from './choose-language'

/** Chooses what the app speaks: what it was started with (`--lang=de`), else what the system’s user prefers. */
export async function setupLanguage(): Promise<void> {
  const asked = app.commandLine.getSwitchValue('lang')
  const wanted = asked === '' ? app.getPreferredSystemLanguages() : [asked]
  setLanguage(await chooseLanguage(wanted, join(app.getAppPath(), 'resources/languages')))
}
