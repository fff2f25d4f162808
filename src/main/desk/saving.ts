import { basename, extname } from 'node:path'
import { cardOf } from '../../formats/cards'
import { t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { ExportResult, SaveResult } from '../../shared/results'
import { changesBetween } from '../../formats/exports/changes'
import { exportName } from '../../formats/exports/export-name'
import type { FormatId } from '../../formats/format'
import { lossesOf } from '../../formats/exports/losses'
import type { Snapshot, SnapshotRendered, SnapshotTaken, TextSnapshot } from '../documents/snapshot'
import type { ExportWish } from '../documents/render'
import type { Documents } from '../documents/documents'
import type { DraftDocument } from '../documents/draft-document'
import type { Baseline } from '../../disk/file-state'
import type { SaveOutcome } from '../../disk/save-outcome'
import { saveFailureMessage } from '../../disk/save-failure'
import { notOpen } from '../documents/not-open'
import { besideText } from '../documents/source-document'
import { correctedName, newName, otherEnding, saysForeign, saysOther, suggest, targetOf, textName } from './draft-names'
import type { Dialogs, OverwriteAnswer, Page } from './ports'
import { tellIfSlow } from './slow-write'

/** A draft in its window. */
export interface Placed {
  readonly page: Page
  readonly draft: DraftDocument
}

/** What there is to write, as text if the draft's encoding has all of it. */
type Text = Exclude<SnapshotTaken, { readonly kind: 'failed' }>

type Taken = SnapshotRendered | { readonly kind: 'cancelled' }

const cancelled = { kind: 'cancelled' } as const

/** Saving and exporting, with the questions that come up on the way. */
export function createSaving(documents: Documents, dialogs: Dialogs) {
  /** Over the draft's own file; a copy without one asks for a place. */
  async function save(placed: Placed, version: number): Promise<SaveResult> {
    const { page, draft } = placed
    if (draft.file === null) return saveFirst(placed, version)
    const where = await whereTo(placed)
    if (where === 'cancel') return cancelled
    if (where === 'new-name') return saveAs(placed, version, newName(draft))
    const text = documents.snapshot(draft.id, version)
    if (text.kind === 'failed') return text
    const taken = await take(placed, text, draft.document?.format ?? null)
    if (taken.kind !== 'taken') return taken
    // That the file is gone stands in the title: Save puts it back without another question.
    const told = documents.get(draft.id)?.disk === 'deleted' ? null : undefined
    return finish(page, taken.snapshot, draft.file.path, (agreed) =>
      documents.save(taken.snapshot, agreed === undefined ? told : agreed),
    )
  }

  /** Whether a document may be written over; asked once for each. What is only read gets a new name in any case. */
  async function whereTo({ page, draft }: Placed): Promise<OverwriteAnswer> {
    if (draft.document === null) return 'overwrite'
    const { name, isWritten } = cardOf(draft.document.format)
    if (!isWritten) return 'new-name'
    if (draft.document.mayOverwrite) return 'overwrite'
    const answer = await dialogs.askOverwrite(page, draft.name, name)
    if (answer === 'overwrite') documents.allowOverwrite(draft.id)
    return answer
  }

  /** What to write: a document of this format, or for null the text, which if the editor wants it so is in UTF-8 from now on. */
  async function take(placed: Placed, text: Text, format: FormatId | null): Promise<Taken> {
    if (format !== null) return documents.render(text.snapshot, format)
    const taken = await takeText(placed, text)
    if (text.kind === 'unencodable' && taken.kind === 'taken') documents.convert(text.snapshot.id, 'UTF-8')
    return taken
  }

  /** The text in the draft's encoding, or in UTF-8 if that lacks a character and the editor wants it so. */
  async function takeText({ page, draft }: Placed, text: Text): Promise<Taken> {
    if (text.kind === 'taken') return text
    if (!(await dialogs.askUtf8(page, draft.name, text))) return cancelled
    const taken = documents.inUtf8(text.snapshot)
    // UTF-8 has every character.
    return taken.kind === 'unencodable' ? cancelled : taken
  }

  /** Where the draft was named by a path, there, unless something stands there by now and is to stay; else a place is asked for. */
  async function saveFirst(placed: Placed, version: number): Promise<SaveResult> {
    const path = placed.draft.unfiled?.path ?? null
    if (path === null) return saveAs(placed, version)
    const text = documents.snapshot(placed.draft.id, version)
    return text.kind === 'failed' ? text : saveTo(placed, text, path, null)
  }

  async function saveAs(placed: Placed, version: number, name = placed.draft.name): Promise<SaveResult> {
    // As it is now: the dialog may stay open while somebody types on.
    const text = documents.snapshot(placed.draft.id, version)
    if (text.kind === 'failed') return text
    const path = await dialogs.choosePlace(placed.page, suggest(placed.draft, { title: t('Save As'), name, converts: true }))
    return path === null ? cancelled : saveTo(placed, text, path)
  }

  /** `replaces` is what may be replaced there; by default what stands there now, which the dialog has asked about. */
  async function saveTo(placed: Placed, text: Text, chosen: string, replaces?: Baseline | null): Promise<SaveResult> {
    const { page, draft } = placed
    if (saysForeign(draft, chosen)) return otherKind(chosen, '.txt')
    const { path, format } = targetOf(draft, chosen)
    const wanted = otherEnding(draft, path, format)
    if (wanted !== null) return otherKind(chosen, `.${wanted}`)
    const lost = lossesIn(text.snapshot, format)
    if (lost !== null && !(await dialogs.askLosses(page, basename(path), lost))) return cancelled
    const taken = await take(placed, text, format)
    if (taken.kind !== 'taken') return taken
    const place = await documents.inspect(path)
    if (place.kind === 'failed') return place
    if (place.openAs !== null && place.openAs !== draft.id) {
      return { kind: 'failed', message: t('That file is open in another window; choose another name.') }
    }
    const isUnasked = path !== chosen && place.found !== null
    if (isUnasked && !(await dialogs.askReplace(page, basename(path), 'there'))) return cancelled
    const first = replaces === undefined ? place.found : replaces
    return finish(page, taken.snapshot, path, (agreed) =>
      documents.saveAs(taken.snapshot, path, agreed === undefined ? first : agreed),
    )
  }

  /** Hands the draft on: as a document of another kind, or for null as text in the draft's own encoding. */
  async function exportDraft(placed: Placed, version: number, wish: ExportWish | null): Promise<ExportResult> {
    const name = wish === null ? textName(placed.draft) : exportName(correctedName(placed.draft.name), wish.kind)
    return handOn(placed, version, { title: t('Export the Corrected Text'), name }, (text) =>
      wish === null ? takeText(placed, text) : documents.renderExport(text.snapshot, wish),
    )
  }

  /** Writes what is made of the draft to a place the editor chooses. */
  async function handOn(
    placed: Placed,
    version: number,
    { title, name }: { readonly title: string; readonly name: string },
    make: (text: Text) => Promise<Taken>,
  ): Promise<ExportResult> {
    const { page, draft } = placed
    const text = documents.snapshot(draft.id, version)
    if (text.kind === 'failed') return text
    const path = await dialogs.choosePlace(page, suggest(draft, { title, name, converts: false }))
    if (path === null) return cancelled
    if (saysOther(name, path)) return otherKind(path, extname(name))
    const taken = await make(text)
    if (taken.kind !== 'taken') return taken
    const place = await documents.inspect(path)
    if (place.kind === 'failed') return place
    if (place.openAs !== null) {
      return { kind: 'failed', message: t('That file is an open draft; choose another name for the export.') }
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
      const outcome = await tellIfSlow(page, write(agreed))
      if (outcome === null) return notOpen()
      switch (outcome.kind) {
        case 'saved':
          return savedAs(snapshot, basename(outcome.path))
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

  return { save, saveAs, exportDraft, handOn }
}

export type Saving = ReturnType<typeof createSaving>

function otherKind(path: string, ending: string) {
  const message = t('“{name}” is a name for another kind of file; choose one that ends in “{ending}”.', {
    name: basename(path),
    ending,
  })
  return { kind: 'failed', message } as const
}

/** What the page is told of a snapshot that is on disk now. */
function savedAs({ version, encoding, format, text, reads }: Snapshot, name: string): SaveResult & { readonly kind: 'saved' } {
  return {
    ...{ kind: 'saved', version, name, encoding },
    ...(format === null ? {} : { fileKind: cardOf(format).name }),
    ...(reads === undefined ? {} : { edits: changesBetween(text.text, reads.text, []).edits }),
  }
}

/** What a draft loses that becomes a file of another format than it has; null for nothing. */
function lossesIn({ draft, text: { text } }: TextSnapshot, format: FormatId | null): string | null {
  const { source, document } = draft
  // What Galley does not write is refused in a sentence of its own.
  if (format === 'rtf' || format === (document?.format ?? null) || format === source?.format) return null
  const beside = source === null ? { remarks: [], blocks: [] } : besideText(source, text)
  return lossesOf(format ?? 'text', { text, format: source?.format ?? null, ...beside })
}
