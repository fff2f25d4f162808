import { platform } from 'node:process'
import { t } from '../l10n/t'
import type { Welcome } from '../shared/contract'
import type { DocumentId } from '../shared/opened-draft'
import type { Desk } from './desk/desk'
import type { Placed } from './desk/saving'
import { encodingPreviews, settleDisk, theirText } from './desk/other-texts'
import type { DragOut } from './dragging/drag-out'
import type { Documents } from './documents/documents'
import type { HouseDesk } from './house-list/house-desk'
import type { History } from './history/history'
import type { Handlers } from './ipc'
import { type PrintPage, renderReport, reportName } from './reports/render-report'
import type { ReadersDesk } from './readers/readers-desk'
import type { Dictionary } from './review-notes/dictionary'
import type { ReviewStore } from './review-notes/review-store'
import type { SettingsDesk } from './settings/settings-desk'
import { notOpen } from './documents/not-open'

export interface HandlerPorts {
  readonly desk: Desk
  readonly documents: Documents
  readonly history: Pick<History, 'list' | 'read'>
  readonly reviews: ReviewStore
  readonly dictionary: Dictionary
  readonly settings: SettingsDesk
  readonly house: Pick<HouseDesk, 'get' | 'use'>
  readonly chooseHouseFile: (key: number) => Promise<string | null>
  readonly readers: ReadersDesk
  readonly notice: string | null
  readonly printPage: PrintPage
  readonly dragOut: DragOut
  readonly writeClipboard: (text: string, html: string) => Promise<void>
}

/** What main does for a page. The context is the window's key: a page reaches no draft but its own. */
export function createHandlers({
  desk,
  documents,
  history,
  reviews,
  dictionary,
  settings,
  house,
  chooseHouseFile,
  readers,
  notice,
  printPage,
  dragOut,
  writeClipboard,
}: HandlerPorts): Handlers<number> {
  async function withDraft<Result>(
    key: number,
    id: DocumentId,
    work: (placed: Placed) => Promise<Result>,
  ): Promise<Result | ReturnType<typeof notOpen>> {
    const placed = desk.placed(key, id)
    if (placed === null) return notOpen()
    const result = await work(placed)
    desk.refreshWindow(key)
    return result
  }

  /** These two answer nothing, so what is wrong rejects. */
  function mirror(key: number, id: DocumentId, work: () => boolean): void {
    if (desk.placed(key, id) === null) throw new Error('unknown document')
    const inStep = work()
    desk.refreshWindow(key)
    if (!inStep) throw new Error('out of step')
  }

  const fileIn = (key: number, id: DocumentId) => desk.placed(key, id)?.draft.file ?? null

  return {
    ready: async (key) => {
      const opened = await desk.welcome(key)
      return { platform: platformName(platform), opened, notice, notices: desk.untold() }
    },
    openDraft: (key) => desk.chooseAndOpen(key),
    newDraft: (key) => desk.newDraftInto(key),
    openSample: (key) => desk.openSampleInto(key),
    editDraft: (key, id, version, edits) => mirror(key, id, () => documents.edit(id, version, edits)),
    restateDraft: (key, id, version, text) => mirror(key, id, () => documents.restate(id, version, text)),
    saveDraft: (key, id, version) => withDraft(key, id, (placed) => desk.saving.save(placed, version)),
    saveDraftAs: (key, id, version) => withDraft(key, id, (placed) => desk.saving.saveAs(placed, version)),
    exportDraft: (key, id, version, { kind, ...order }) =>
      withDraft(key, id, (placed) => {
        const wish = kind === 'text' ? null : { kind, ...order, author: settings.get().editorName }
        return desk.saving.exportDraft(placed, version, wish)
      }),
    dragDraft: (key, id, version) => withDraft(key, id, (placed) => dragOut(placed, version)),
    openOriginal: (key) => desk.chooseOriginal(key),
    exportReport: (key, id, version, kind, report) =>
      withDraft(key, id, (placed) => {
        const offer = {
          title: kind === 'proof' ? t('Export a Proof') : t('Export a Report'),
          name: reportName(placed.draft.name, kind),
        }
        return desk.saving.handOn(placed, version, offer, ({ snapshot }) => renderReport(printPage, snapshot, kind, report))
      }),
    theirText: (key, id) => withDraft(key, id, () => theirText(documents, id)),
    keepMine: (key, id) => withDraft(key, id, () => settleDisk(documents, id, 'mine')),
    takeTheirs: (key, id) => withDraft(key, id, () => settleDisk(documents, id, 'theirs')),
    keepRecovered: async (key, id) => {
      if (desk.placed(key, id) !== null) documents.acceptRecovered(id)
    },
    discardRecovered: (key, id) => withDraft(key, id, desk.discardRecovered),
    encodingPreviews: async (key, id) => (desk.placed(key, id) === null ? [] : encodingPreviews(documents, id)),
    reopenDraft: (key, id, encoding) => withDraft(key, id, (placed) => desk.reopen(placed, encoding)),
    listVersions: async (key, id) => (desk.placed(key, id) === null ? [] : history.list(documents, id)),
    readVersion: (key, id, version) => withDraft(key, id, () => history.read(documents, id, version)),
    settled: async (key, token) => desk.settled(key, token),
    loadReview: async (key, id) => ({ ...(await reviews.load(fileIn(key, id))), words: await dictionary.words() }),
    saveReview: (key, id, notes) => reviews.save(fileIn(key, id), notes),
    changeWord: (key, change) => dictionary.change(key, change),
    loadSettings: async () => settings.get(),
    changeSettings: (key, change) => settings.change(key, change),
    loadHouseList: () => house.get(),
    chooseHouseList: async (key) => {
      const path = await chooseHouseFile(key)
      return path === null ? house.get() : house.use(path)
    },
    dropHouseList: () => house.use(null),
    copyText: (_key, text, html) => writeClipboard(text, html),
    readParagraphs: (key, asked, paragraphs) => readers.read(key, asked, paragraphs),
  }
}

function platformName(name: NodeJS.Platform): Welcome['platform'] {
  if (name === 'darwin') return 'mac'
  return name === 'win32' ? 'windows' : 'linux'
}
