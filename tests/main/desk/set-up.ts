import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createDesk, type Desk } from '../../../src/main/desk/desk'
import type { Dialogs, OverwriteAnswer, Page, PageLabel, Sample, UnsavedAnswer } from '../../../src/main/desk/ports'
import { createDocuments, type Documents } from '../../../src/main/documents/documents'
import { createHandlers } from '../../../src/main/handlers'
import type { DocumentId } from '../../../src/shared/opened-draft'
import type { OpenResult } from '../../../src/shared/results'
import { tempFolder } from '../temp-folder'

/** A window that remembers what it was told. */
export interface FakePage extends Page {
  readonly sent: unknown[]
  shown: PageLabel | null
  focused: number
  open: boolean
  /** What the page does when it is asked to send all it has. */
  settle: (token: number) => void
}

interface Answers {
  file: string | null
  place: string | null
  overwrite: OverwriteAnswer
  unsaved: UnsavedAnswer[]
  replace: boolean
  losses: boolean
  discard: boolean
  utf8: boolean
}

/** A desk with real documents, fake windows, and an editor who answers as told. */
export function setUp(
  printPage = async (html: string) => Buffer.from(`%PDF of ${html.length}`),
  sample: () => Promise<Sample> = readSample,
) {
  const folder = tempFolder()
  const pages: FakePage[] = []
  const asked: string[] = []
  /** Real windows are gone only a while after they were told to close. */
  const windows = { closeLate: false }
  const answers: Answers = {
    file: null,
    place: null,
    overwrite: 'cancel',
    unsaved: [],
    replace: false,
    losses: false,
    discard: false,
    utf8: false,
  }
  const dialogs: Dialogs = {
    chooseFile: async () => answers.file,
    chooseOriginal: async () => answers.file,
    choosePlace: async (_page, { name }) => {
      asked.push(`place ${name}`)
      return answers.place
    },
    askUnsaved: async (_page, name) => {
      asked.push(`unsaved ${name}`)
      return answers.unsaved.shift() ?? 'cancel'
    },
    askReplace: async (_page, name, change) => {
      asked.push(`${change} ${name}`)
      return answers.replace
    },
    askLosses: async (_page, name, losses) => {
      asked.push(`losses ${name} ${losses}`)
      return answers.losses
    },
    askOverwrite: async (_page, name, format) => {
      asked.push(`overwrite ${name} ${format}`)
      return answers.overwrite
    },
    askDiscard: async (_page, name) => {
      asked.push(`discard ${name}`)
      return answers.discard
    },
    askUtf8: async (_page, name, { character, line }) => {
      asked.push(`utf8 ${name} ${character} ${line}`)
      return answers.utf8
    },
  }
  const documents: Documents = createDocuments(path.join(folder, 'backups'))
  const history = { list: async () => [], read: async () => ({ kind: 'failed', message: 'none' }) as const }
  const reviews = { load: unasked, save: unasked }
  const desk: Desk = createDesk({ documents, dialogs, readSample: sample, openPage })
  const settings = {
    get: () => {
      throw new Error('not asked for here')
    },
    change: unasked,
  }
  const handlers = createHandlers({
    desk,
    documents,
    history,
    reviews,
    dictionary: { words: unasked, change: unasked },
    settings,
    house: { get: unasked, use: unasked },
    chooseHouseFile: unasked,
    readers: { read: unasked },
    notice: null,
    printPage,
    dragOut: unasked,
    writeClipboard: async () => undefined,
  })

  function openPage(): Page {
    const page: FakePage = {
      key: pages.length + 1,
      sent: [],
      shown: null,
      focused: 0,
      open: true,
      settle: (token) => desk.settled(page.key, token),
      send: (name, event) => {
        // A page answers at once; what it was asked is of no interest here.
        if (name === 'settle') page.settle(Number(event))
        else page.sent.push([name, event])
      },
      label: (label) => {
        page.shown = label
      },
      focus: () => {
        page.focused += 1
      },
      close: () => {
        page.open = false
        if (windows.closeLate) setImmediate(() => desk.closed(page.key))
        else desk.closed(page.key)
      },
    }
    pages.push(page)
    return page
  }

  function write(name: string, text: string | Uint8Array): string {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }

  async function idIn(key: number): Promise<DocumentId> {
    return idOf((await handlers.ready(key)).opened)
  }

  async function type(key: number, text: string, version = 1): Promise<DocumentId> {
    const id = await idIn(key)
    await handlers.editDraft(key, id, version, [{ from: 0, to: 0, insert: text }])
    return id
  }

  const page = (key: number): FakePage => {
    const found = pages[key - 1]
    if (!found) throw new Error(`no window ${key}`)
    return found
  }
  return { windows, desk, handlers, documents, pages, page, asked, answers, write, idIn, type, folder }
}

/** What these tests have nothing to do with. */
async function unasked(): Promise<never> {
  throw new Error('not asked for here')
}

async function readSample(): Promise<Sample> {
  return { name: 'sample.txt', bytes: Buffer.from('A sample.\n') }
}

export function idOf(result: OpenResult): DocumentId {
  if (result.kind !== 'opened') throw new Error(JSON.stringify(result))
  return result.draft.id
}
