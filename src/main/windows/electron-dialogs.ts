import { articleFor } from '../../engine/lexicon/inflect'
import { formatCards } from '../../formats/cards'
import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter, type MessageBoxOptions } from 'electron'
import { t } from '../../l10n/t'
import type { Dialogs, OverwriteAnswer, SaveSuggestion, UnsavedAnswer } from '../desk/ports'
import { windowWith } from './window-with'

const endings = ['txt', 'md', 'markdown', 'text', ...formatCards.flatMap((format) => format.endings)]
export const everything = () => ({ name: t('All Files'), extensions: ['*'] })
const filters = () => [{ name: t('Drafts'), extensions: endings }, everything()]

/** To save in, those of the suggested name first: a system that puts the ending to a name takes the first. */
function filtersFor({ name, converts }: SaveSuggestion) {
  const ending = extname(name).slice(1)
  const own = ending === '' ? [] : [{ name: `.${ending}`, extensions: [ending] }]
  const written = formatCards.filter(({ isWritten }) => converts && isWritten)
  return [...own, ...written.map((format) => ({ name: t(format.name), extensions: [format.endings[0] ?? ''] })), everything()]
}

const overwriteAnswers: readonly OverwriteAnswer[] = ['new-name', 'overwrite', 'cancel']
const unsavedAnswers: readonly UnsavedAnswer[] = ['save', 'discard', 'cancel']

/** What is said of a file that is in the way of a save. */
const replacing = (name: string) => ({
  changed: {
    message: t('“{name}” was changed by another program since it was opened.', { name }),
    detail: t('If you replace it, what the other program wrote is no longer in the file.'),
    buttons: [t('Replace'), t('Cancel')],
  },
  deleted: {
    message: t('“{name}” is no longer on disk.', { name }),
    detail: t('You can save it there again.'),
    buttons: [t('Save Again'), t('Cancel')],
  },
  there: {
    message: t('There is a file “{name}” already.', { name }),
    detail: t('If you replace it, what it held is no longer in the file.'),
    buttons: [t('Replace'), t('Cancel')],
  },
})

/** The native dialogs. */
export const electronDialogs: Dialogs = {
  chooseFile: (page) => chooseOne(page?.key, t('Open a Draft'), filters()),
  chooseOriginal: (page) => chooseOne(page?.key, t('Open the Original'), filters()),

  async choosePlace(page, suggestion) {
    const { title, name, folder } = suggestion
    const window = windowWith(page?.key)
    const options = { title, filters: filtersFor(suggestion), defaultPath: join(folder ?? app.getPath('documents'), name) }
    const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return canceled || !filePath ? null : filePath
  },

  async askUnsaved(page, name) {
    const answer = await ask(windowWith(page?.key), {
      type: 'warning',
      message: t('Do you want to save the changes you made to “{name}”?', { name }),
      detail: t('Your changes will be lost if you don’t save them.'),
      buttons: [t('Save'), t('Don’t Save'), t('Cancel')],
      defaultId: 0,
      cancelId: 2,
    })
    return unsavedAnswers[answer] ?? 'cancel'
  },

  async askReplace(page, name, change) {
    const answer = await ask(windowWith(page.key), {
      type: 'warning',
      ...replacing(name)[change],
      // Losing someone's work must not be one keystroke away.
      defaultId: change === 'deleted' ? 0 : 1,
      cancelId: 1,
    })
    return answer === 0
  },

  async askLosses(page, name, losses) {
    const answer = await ask(windowWith(page.key), {
      type: 'question',
      message: t('Save as “{name}”?', { name }),
      detail: losses,
      buttons: [t('Save'), t('Cancel')],
      defaultId: 0,
      cancelId: 1,
    })
    return answer === 0
  },

  async askOverwrite(page, name, format) {
    const answer = await ask(windowWith(page?.key), {
      type: 'question',
      message: t('Save over “{name}”?', { name }),
      detail: t(
        'It is {article, select, an {an} other {a}} {format} that came from elsewhere. Only the words you changed are written; all else in it stays. This is asked once.',
        { article: articleFor(format), format: t(format) },
      ),
      buttons: [t('Save Under a New Name'), t('Save Over It'), t('Cancel')],
      defaultId: 0,
      cancelId: 2,
    })
    return overwriteAnswers[answer] ?? 'cancel'
  },

  async askDiscard(page, name) {
    const answer = await ask(windowWith(page?.key), {
      type: 'warning',
      message: t('Discard the recovered changes to “{name}”?', { name }),
      detail: t('They are in no file. This cannot be undone.'),
      buttons: [t('Discard'), t('Cancel')],
      defaultId: 1,
      cancelId: 1,
    })
    return answer === 0
  },

  async askUtf8(page, name, { character, line, encoding }) {
    const answer = await ask(windowWith(page?.key), {
      type: 'warning',
      message: t('“{character}” cannot be written in {encoding}, the encoding of “{name}”.', { character, encoding, name }),
      detail: t(
        'It stands in line {line}. UTF-8 holds every character; with Cancel nothing is written, and you can change the word.',
        { line },
      ),
      buttons: [t('Save as UTF-8'), t('Cancel')],
      defaultId: 0,
      cancelId: 1,
    })
    return answer === 0
  },
}

/** Asks for one file, before the window of this key; null where the editor puts the dialog away. */
export async function chooseOne(key: number | undefined, title: string, filters: FileFilter[]): Promise<string | null> {
  const window = windowWith(key)
  const options = { title, filters, properties: ['openFile' as const] }
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return canceled ? null : (filePaths[0] ?? null)
}

/** Whether to load a page anew that does not answer. */
export async function askAboutHang(window: BrowserWindow, answered: AbortSignal): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: t('This window does not answer.'),
    detail: t('Galley has kept what you typed until it stopped. Load the window again to go on from there, or wait.'),
    buttons: [t('Wait'), t('Load Again')],
    defaultId: 0,
    cancelId: 0,
    signal: answered,
  })
  return answer === 1
}

async function ask(window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> {
  const whole = { ...options, noLink: true }
  const { response } = await (window ? dialog.showMessageBox(window, whole) : dialog.showMessageBox(whole))
  return response
}
