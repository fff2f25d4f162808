import { beforeEach, expect, test, vi } from 'vitest'

interface Shown {
  readonly detail: string
  readonly buttons: readonly string[]
  readonly defaultId: number
  readonly cancelId: number
}

const shown: Shown[] = []
let response = 0
let offered: readonly { readonly extensions: readonly string[] }[] = []

vi.mock('electron', () => ({
  app: {},
  BrowserWindow: { getAllWindows: () => [] },
  dialog: {
    showMessageBox: async (options: Shown) => {
      shown.push(options)
      return { response }
    },
    showSaveDialog: async ({ filters }: { readonly filters: typeof offered }) => {
      offered = filters
      return { canceled: true }
    },
  },
}))

const { electronDialogs } = await import('../../../src/main/windows/electron-dialogs')
const nothing = (): void => undefined
const page = { key: 1, send: nothing, label: nothing, focus: nothing, close: nothing }
const lost = { character: 'М', line: 1, encoding: 'Windows-1252' } as const

beforeEach(() => {
  shown.length = 0
})

test.each([
  [0, 'save'],
  [1, 'discard'],
  [2, 'cancel'],
  [7, 'cancel'],
] as const)('B12 button %i of the question about unsaved changes means %s', async (button, meant) => {
  response = button
  expect(await electronDialogs.askUnsaved(page, 'a.txt')).toBe(meant)
})

test.each([
  ['unsaved changes', () => electronDialogs.askUnsaved(page, 'a.txt'), 'Save', 'Cancel'],
  ['replacing what was changed', () => electronDialogs.askReplace(page, 'a.txt', 'changed'), 'Cancel', 'Cancel'],
  ['saving what was deleted', () => electronDialogs.askReplace(page, 'a.txt', 'deleted'), 'Save Again', 'Cancel'],
  [
    'replacing what the save dialog did not ask about',
    () => electronDialogs.askReplace(page, 'a.txt', 'there'),
    'Cancel',
    'Cancel',
  ],
  ['leaving something out', () => electronDialogs.askLosses(page, 'a.txt', 'This leaves out: 1 comment.'), 'Save', 'Cancel'],
  ['discarding what was recovered', () => electronDialogs.askDiscard(page, 'a.txt'), 'Cancel', 'Cancel'],
  ['saving as UTF-8', () => electronDialogs.askUtf8(page, 'a.txt', lost), 'Save as UTF-8', 'Cancel'],
] as const)('B12 asked about %s, Enter loses nothing and Escape cancels', async (_, ask, onEnter, onEscape) => {
  await ask()
  expect(shown.map(({ buttons, defaultId, cancelId }) => [buttons[defaultId], buttons[cancelId]])).toEqual([[onEnter, onEscape]])
})

test.each([
  [true, ['rtf', 'docx', 'odt', 'html', 'md', '*']],
  [false, ['rtf', '*']],
])('B21 where the ending says the kind (%s), a save dialog offers them all, else that of the name alone', async (converts, endings) => {
  await electronDialogs.choosePlace(page, { title: 'Save', name: 'a.rtf', folder: '/', converts })
  expect(offered.flatMap(({ extensions }) => extensions)).toEqual(endings)
})

test.each([
  ['OpenDocument text', 'It is an OpenDocument text that came from elsewhere.'],
  ['Word document', 'It is a Word document that came from elsewhere.'],
])('a document from elsewhere, %s, is named in a sentence of sound English', async (format, said) => {
  await electronDialogs.askOverwrite(page, 'a.odt', format)
  expect(shown[0]?.detail).toContain(said)
})
