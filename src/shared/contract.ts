import type { ReaderParagraph } from '../engine/readers'
import type { Edit } from '../engine/types'
import type { EncodingName } from '../formats/text/encodings'
import type { CommandId } from './commands'
import type { HouseList } from './house-list'
import type { DeskSettings, SettingsChange } from './settings'
import type { Said } from './readers/protocol'
import type { ReaderId } from './readers/reader-ids'
import type { LoadedReview, ReviewNotes, WordChange } from './review-notes'
import type { DiskState, DocumentId, EncodingPreview, SavedVersion } from './opened-draft'
import type { ExportOrder, ReportKind, ReviewReport } from './handing-on'
import type {
  DragResult,
  ExportResult,
  OpenResult,
  OriginalResult,
  ReadResult,
  SaveResult,
  SettingsResult,
  TextResult,
} from './results'

/** What the page knows of its surroundings when it starts. */
export interface Welcome {
  readonly platform: 'mac' | 'windows' | 'linux'
  /** The draft this window was opened for, or why it could not be opened. */
  readonly opened: OpenResult
  /** That this Electron is too old for strangers’ drafts, in a sentence; null where it is not. */
  readonly notice: string | null
  /** What happened before the page could hear of it. */
  readonly notices?: readonly string[]
}

/** The page asks, main answers. The method name is the channel name. */
export interface Requests {
  /** The page is ready to show a draft and to hear events. */
  ready(): Promise<Welcome>
  /** Shows the open dialog. A draft that opens replaces the one shown, after its unsaved changes were asked about. */
  openDraft(): Promise<OpenResult>
  /** Begins an empty draft without a file, in the place of the one shown, after its unsaved changes were asked about. */
  newDraft(): Promise<OpenResult>
  /** Opens the sample draft that comes with Galley, as a copy without a file. */
  openSample(): Promise<OpenResult>
  /** Main mirrors the text: `edits` lead from version − 1 to `version`. A gap or an overlap is an error and marks the mirror broken. */
  editDraft(id: DocumentId, version: number, edits: readonly Edit[]): Promise<void>
  /** Mends a broken mirror: the whole text of `version`. To be called when `editDraft` was rejected. */
  restateDraft(id: DocumentId, version: number, text: string): Promise<void>
  /** Saves the text of `version`, over the file it came from. */
  saveDraft(id: DocumentId, version: number): Promise<SaveResult>
  saveDraftAs(id: DocumentId, version: number): Promise<SaveResult>
  /** Writes the corrected text to a new file; the draft stays what it is. */
  exportDraft(id: DocumentId, version: number, order: ExportOrder): Promise<ExportResult>
  /** Lets the pointer carry the corrected text out of the window, as a file of the kind the draft came in. */
  dragDraft(id: DocumentId, version: number): Promise<DragResult>
  /** Writes a report on the draft, or a proof of it with its marks, to a new file. */
  exportReport(id: DocumentId, version: number, kind: ReportKind, report: ReviewReport): Promise<ExportResult>
  /** Shows the open dialog for the text a draft was translated from, and reads it; the draft stays what it is. */
  openOriginal(): Promise<OriginalResult>
  /** The text that is in the draft’s file now. */
  theirText(id: DocumentId): Promise<TextResult>
  /** What another program wrote is known, and the next save replaces it. */
  keepMine(id: DocumentId): Promise<TextResult>
  /** The page takes over the text that is in the file, as an edit that undo takes back. */
  takeTheirs(id: DocumentId): Promise<TextResult>
  /** The recovered text stays, as unsaved changes. */
  keepRecovered(id: DocumentId): Promise<void>
  /** Asks once, then gives the recovered text up for what is in the file. */
  discardRecovered(id: DocumentId): Promise<OpenResult>
  encodingPreviews(id: DocumentId): Promise<readonly EncodingPreview[]>
  /** Reads the file again in this encoding, after unsaved changes were asked about. */
  reopenDraft(id: DocumentId, encoding: EncodingName): Promise<OpenResult>
  /** The kept states of the draft’s file, the newest first. */
  listVersions(id: DocumentId): Promise<readonly SavedVersion[]>
  readVersion(id: DocumentId, version: string): Promise<TextResult>
  /** All that was typed before this answer has reached main. */
  settled(token: number): Promise<void>
  /** What was kept of the draft beside its text, and the editor’s dictionary. */
  loadReview(id: DocumentId): Promise<LoadedReview>
  /** Keeps what was done with the draft beside its text, until its file is opened again. */
  saveReview(id: DocumentId, notes: ReviewNotes): Promise<void>
  /** One step, so that windows do not undo each other’s; the others hear of it. */
  changeWord(change: WordChange): Promise<void>
  /** What the editor chose, for all windows. */
  loadSettings(): Promise<DeskSettings>
  /** Only what is to change, so that windows do not undo each other’s. */
  changeSettings(change: SettingsChange): Promise<SettingsResult>
  /** The desk’s list of names, as it is on disk. */
  loadHouseList(): Promise<HouseList>
  /** Shows the open dialog; the list chosen holds for all windows. Where the dialog is put away, the list stays what it is. */
  chooseHouseList(): Promise<HouseList>
  /** No list any more. The file is not touched. */
  dropHouseList(): Promise<HouseList>
  /** Puts plain text on the clipboard, and the same as rich text where `html` is not empty. */
  copyText(text: string, html: string): Promise<void>
  /**
   * Has paragraphs read by these readers, in this order; what they say comes as events. It takes the place of what the page asked
   * before, so asking for nothing ends the reading.
   */
  readParagraphs(readers: readonly ReaderId[], paragraphs: readonly ReaderParagraph[]): Promise<ReadResult>
}

/** Main tells the page. */
export interface Events {
  /** A draft was opened for this window (second instance, drop, menu), or could not be. */
  opened: OpenResult
  /** The command line asked for this line of the draft, from 1, which is open already. */
  goToLine: number
  /** A menu item was chosen. */
  command: CommandId
  /** A draft was saved without the page asking (on closing the window). */
  saved: SaveResult
  /** The draft is still being written on a slow disk, or no longer is. */
  slowWrite: boolean
  /** Another program changed, deleted or brought back the draft’s file. */
  disk: { readonly id: DocumentId; readonly disk: DiskState }
  /** Something the editor must know, in one sentence. */
  notice: string
  /** Settings were changed in another window. */
  settings: DeskSettings
  /** The editor’s dictionary was changed in another window. */
  word: WordChange
  /** The desk’s list of names was chosen anew, or its file changed. */
  houseList: HouseList
  /** Answer with `settled` once all edits made so far were sent. */
  settle: number
  /** What a reader said of a paragraph that was asked for. */
  said: Said
}

/** The order is of no meaning; a name left out is a compile error. */
export const requestNames = Object.keys({
  ready: true,
  openDraft: true,
  newDraft: true,
  openSample: true,
  editDraft: true,
  restateDraft: true,
  saveDraft: true,
  saveDraftAs: true,
  exportDraft: true,
  dragDraft: true,
  exportReport: true,
  openOriginal: true,
  theirText: true,
  keepMine: true,
  takeTheirs: true,
  keepRecovered: true,
  discardRecovered: true,
  encodingPreviews: true,
  reopenDraft: true,
  listVersions: true,
  readVersion: true,
  settled: true,
  loadReview: true,
  saveReview: true,
  changeWord: true,
  loadSettings: true,
  changeSettings: true,
  loadHouseList: true,
  chooseHouseList: true,
  dropHouseList: true,
  copyText: true,
  readParagraphs: true,
} satisfies Record<keyof Requests, true>) as readonly (keyof Requests)[]

export const eventNames = Object.keys({
  opened: true,
  goToLine: true,
  command: true,
  saved: true,
  slowWrite: true,
  disk: true,
  notice: true,
  settings: true,
  word: true,
  houseList: true,
  settle: true,
  said: true,
} satisfies Record<keyof Events, true>) as readonly (keyof Events)[]

/** What preload puts on `window.desktop`. */
export interface Desktop extends Requests {
  /** Calls back with each event until the returned function is called. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void
}
