import type { EncodingName } from '../../formats/text/encodings'
import type { Events } from '../../shared/contract'

/** One window, as the flows see it. */
export interface Page {
  /** Unique among the windows of this run. */
  readonly key: number
  send<Name extends keyof Events>(name: Name, event: Events[Name]): void
  /** Puts name, unsaved mark and the file's icon on the title bar. */
  label(label: PageLabel): void
  focus(): void
  /** Closes without asking again. */
  close(): void
}

export interface PageLabel {
  readonly name: string
  readonly edited: boolean
  readonly path: string | null
}

export type UnsavedAnswer = 'save' | 'discard' | 'cancel'

/** What to do with the file of a document that Galley has not written to yet. */
export type OverwriteAnswer = 'new-name' | 'overwrite' | 'cancel'

/** A name to offer in a save dialog, and the folder to start in; null for the editor's own documents. */
export interface SaveSuggestion {
  readonly title: string
  readonly name: string
  readonly folder: string | null
  /** Another kind of document may be chosen by its ending. */
  readonly converts: boolean
}

/** The questions only the editor can answer. Each belongs to one window. */
export interface Dialogs {
  chooseFile(page: Page | null): Promise<string | null>
  /** The file of the text a draft was translated from. */
  chooseOriginal(page: Page | null): Promise<string | null>
  choosePlace(page: Page, suggestion: SaveSuggestion): Promise<string | null>
  askUnsaved(page: Page, name: string): Promise<UnsavedAnswer>
  /** `there`: something stands under the name that the save dialog did not ask about. */
  askReplace(page: Page, name: string, change: 'changed' | 'deleted' | 'there'): Promise<boolean>
  /** Whether to save under this name although something of the draft is left out then; `losses` says what. */
  askLosses(page: Page, name: string, losses: string): Promise<boolean>
  /** Where to save a document that came in from elsewhere; `format` is what an editor calls it. */
  askOverwrite(page: Page, name: string, format: string): Promise<OverwriteAnswer>
  /** Whether a recovered text may be given up. */
  askDiscard(page: Page, name: string): Promise<boolean>
  /** Whether to save as UTF-8, because the draft's encoding has no such character. */
  askUtf8(page: Page, name: string, lost: LostCharacter): Promise<boolean>
}

export interface LostCharacter {
  readonly character: string
  readonly line: number
  readonly encoding: EncodingName
}

export interface Sample {
  readonly name: string
  readonly bytes: Buffer
}
