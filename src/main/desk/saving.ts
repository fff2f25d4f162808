import { basename, dirname, extname } from 'node:path'
import { assertNever } from '../../shared/assert-never'
import type { ExportResult, SaveResult } from '../../shared/contract'
import type { Snapshot } from '../documents/document-saves'
import type { Documents } from '../documents/documents'
import type { DraftDocument } from '../documents/draft-document'
import type { Baseline } from '../documents/file-state'
import type { SaveOutcome } from '../documents/save-file'
import { saveFailureMessage } from '../documents/save-failure'
import type { Dialogs, Page, SaveSuggestion } from './ports'

/** A draft in its window. */
export interface Placed {
  readonly page: Page
  readonly draft: DraftDocument
}

type Taken =
  | { readonly kind: 'taken'; readonly snapshot: Snapshot }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

const cancelled = { kind: 'cancelled' } as const
const closed = { kind: 'failed', message: 'This draft is no longer open.' } as const

/** Saving and exporting, with the questions that come up on the way. */
export function createSaving(documents: Documents, dialogs: Dialogs) {
  /** Over the draft's own file; a copy without one asks for a place. */
  async function save(placed: Placed, version: number): Promise<SaveResult> {
    const { page, draft } = placed
    if (draft.file === null) return saveAs(placed, version)
    const taken = await take(placed, version)
    if (taken.kind !== 'taken') return taken
    // That the file is gone stands in the title: Save puts it back without another question.
    const told = documents.get(draft.id)?.disk === 'deleted' ? null : undefined
    return finish(page, taken.snapshot, draft.file.path, (agreed) =>
      documents.save(taken.snapshot, agreed === undefined ? told : agreed),
    )
  }

  /** The text to write, in the draft's encoding, or in UTF-8 if the editor wants it so. */
  async function take({ page, draft }: Placed, version: number): Promise<Taken> {
    const taken = documents.snapshot(draft.id, version)
    if (taken.kind !== 'unencodable') return taken
    if (!(await dialogs.askUtf8(page, draft.name, taken))) return cancelled
    documents.convert(draft.id, 'UTF-8')
    const again = documents.snapshot(draft.id, version)
    return again.kind === 'unencodable' ? cancelled : again
  }

  async function saveAs(placed: Placed, version: number): Promise<SaveResult> {
    const { page, draft } = placed
    const taken = await take(placed, version)
    if (taken.kind !== 'taken') return taken
    const path = await dialogs.choosePlace(page, suggest(draft, 'Save As', draft.name))
    if (path === null) return cancelled
    const place = await documents.inspect(path)
    if (place.kind === 'failed') return place
    if (place.openAs !== null && place.openAs !== draft.id) {
      return { kind: 'failed', message: 'That file is open in another window; choose another name.' }
    }
    return finish(page, taken.snapshot, path, (agreed) =>
      documents.saveAs(taken.snapshot, path, agreed === undefined ? place.found : agreed),
    )
  }

  async function exportDraft(placed: Placed, version: number): Promise<ExportResult> {
    const { page, draft } = placed
    const taken = await take(placed, version)
    if (taken.kind !== 'taken') return taken
    const path = await dialogs.choosePlace(page, suggest(draft, 'Export the Corrected Text', correctedName(draft.name)))
    if (path === null) return cancelled
    const place = await documents.inspect(path)
    if (place.kind === 'failed') return place
    if (place.openAs !== null) {
      return { kind: 'failed', message: 'That file is an open draft; choose another name for the export.' }
    }
    const result = await finish(page, taken.snapshot, path, (agreed) =>
      documents.exportTo(taken.snapshot, path, agreed === undefined ? place.found : agreed),
    )
    return result.kind === 'saved' ? { kind: 'exported', name: result.name } : result
  }

  /** Asks as often as the file changes, and writes only over the state the editor agreed to replace. */
  async function finish(
    page: Page,
    snapshot: Snapshot,
    path: string,
    write: (agreed: Baseline | null | undefined) => Promise<SaveOutcome | null>,
  ): Promise<SaveResult> {
    let agreed: Baseline | null | undefined
    for (;;) {
      const outcome = await write(agreed)
      if (outcome === null) return closed
      switch (outcome.kind) {
        case 'saved':
          return { kind: 'saved', version: snapshot.version, name: basename(outcome.path), encoding: snapshot.encoding }
        case 'failed':
          return { kind: 'failed', message: saveFailureMessage(path, outcome.failure) }
        case 'conflict':
          if (!(await dialogs.askReplace(page, basename(path), outcome.found === null ? 'deleted' : 'changed'))) return cancelled
          agreed = outcome.found
          break
        default:
          return assertNever(outcome)
      }
    }
  }

  return { save, saveAs, exportDraft }
}

export type Saving = ReturnType<typeof createSaving>

function suggest(draft: DraftDocument, title: string, name: string): SaveSuggestion {
  return { title, name, folder: draft.file === null ? null : dirname(draft.file.path) }
}

/** story.txt becomes story.corrected.txt. */
export function correctedName(name: string): string {
  const ending = extname(name)
  return `${name.slice(0, name.length - ending.length)}.corrected${ending || '.txt'}`
}
