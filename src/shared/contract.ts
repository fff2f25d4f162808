import type { Edit } from '../engine/types'
import type { CommandId } from './commands'

/** Minted by main for a draft it opened; the page never learns a path. */
export type DocumentId = string & { readonly __brand: 'DocumentId' }

export type LineEnd = 'LF' | 'CRLF' | 'CR' | 'mixed'

/** A draft as the page gets it: text with LF line ends and without a byte order mark. */
export interface OpenedDraft {
  readonly id: DocumentId
  /** The file's name, without its folder. */
  readonly name: string
  readonly text: string
  readonly version: number
  readonly encoding: 'UTF-8' | 'UTF-8 with BOM'
  readonly lineEnd: LineEnd
  /** True where the text differs from its file: the page was loaded anew and gets what main had mirrored. */
  readonly edited?: boolean
}

/** `failed` carries one sentence a copy editor understands. */
export type OpenResult =
  | { readonly kind: 'opened'; readonly draft: OpenedDraft }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export type SaveResult =
  /** `version` is the one now on disk; `name` may have changed by Save As. */
  | { readonly kind: 'saved'; readonly version: number; readonly name: string }
  /** The file changed on disk since it was read, and the editor chose not to replace it. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

export type ExportResult =
  | { readonly kind: 'exported'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

/** What the page knows of its surroundings when it starts. */
export interface Welcome {
  readonly platform: 'mac' | 'windows' | 'linux'
  /** The draft this window was opened for, or why it could not be opened. */
  readonly opened: OpenResult
  /** A line to show once at start, such as that this Electron is too old for strangers' drafts. */
  readonly notice: string | null
}

/** The page asks, main answers. The method name is the channel name. */
export interface Requests {
  /** The page is ready to show a draft and to hear events. */
  ready(): Promise<Welcome>
  /** Shows the open dialog. A draft that opens replaces the one shown, after its unsaved changes were asked about. */
  openDraft(): Promise<OpenResult>
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
  exportDraft(id: DocumentId, version: number): Promise<ExportResult>
  /** Puts plain text on the clipboard. */
  copyText(text: string): Promise<void>
}

/** Main tells the page. */
export interface Events {
  /** A draft was opened for this window (second instance, drop, menu), or could not be. */
  opened: OpenResult
  /** A menu item was chosen. */
  command: CommandId
  /** A draft was saved without the page asking (on closing the window). */
  saved: SaveResult
}

/** The order is of no meaning; a name left out is a compile error. */
export const requestNames = Object.keys({
  ready: true,
  openDraft: true,
  openSample: true,
  editDraft: true,
  restateDraft: true,
  saveDraft: true,
  saveDraftAs: true,
  exportDraft: true,
  copyText: true,
} satisfies Record<keyof Requests, true>) as readonly (keyof Requests)[]

export const eventNames = Object.keys({
  opened: true,
  command: true,
  saved: true,
} satisfies Record<keyof Events, true>) as readonly (keyof Events)[]

/** What preload puts on `window.desktop`. */
export interface Desktop extends Requests {
  /** Calls back with each event until the returned function is called. */
  on<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): () => void
}
