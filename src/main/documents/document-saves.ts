import { basename, dirname } from 'node:path'
import { t } from '../../l10n/t'
import type { EncodingName } from '../../formats/text/encodings'
import type { DocumentId } from '../../shared/opened-draft'
import type { FormatId } from '../../formats/format'
import type { FormatsDesk } from '../formats/formats-desk'
import { asText } from './as-text'
import type { Drafts } from './drafts'
import type { Baseline } from '../../disk/file-state'
import { findOpen } from './find-open'
import { type ExportWish, renderAs, renderWish } from './render'
import type { FileSystem } from '../../disk/file-system'
import { saveFile } from '../../disk/save-file'
import type { SaveOutcome } from '../../disk/save-outcome'
import { SaveStepError, saveFailureMessage } from '../../disk/save-failure'
import { attempt, findTarget } from '../../disk/save-target'
import type { Rendered, SnapshotRendered, SnapshotTaken, TextSnapshot } from './snapshot'
import { notOpen } from './not-open'

export type Inspected =
  | { readonly kind: 'inspected'; readonly found: Baseline | null; readonly openAs: DocumentId | null }
  | { readonly kind: 'failed'; readonly message: string }

/** A save that reached the disk, and what it replaced there, whoever wrote that. */
export interface SavedOver {
  readonly path: string
  readonly bytes: Buffer
  readonly encoding: EncodingName
  readonly replaced: Buffer | null
  /** The encoding that was in, as far as we know. */
  readonly replacedEncoding: EncodingName
}

/** What saving needs beside drafts and the disk. */
export interface SavingPorts {
  readonly backupFolder: string
  readonly onSaved: (saved: SavedOver) => void
  readonly formats: FormatsDesk
  /** Hears of a folder before it is written into: a save that is cut short leaves something there. */
  readonly noteFolder: (folder: string) => Promise<void>
}

/** How drafts get to their files. */
export function createDocumentSaves(drafts: Drafts, fs: FileSystem, { backupFolder, onSaved, formats, noteFolder }: SavingPorts) {
  /** The newest text main has, as plain text; `version` is the oldest that will do. */
  function snapshot(id: DocumentId, version: number): SnapshotTaken {
    const draft = drafts.get(id)
    if (draft === null) return notOpen()
    if (draft.broken || version > draft.mirror.version) {
      // Saving would put a text on disk that is not the one on screen.
      return {
        kind: 'failed',
        message: t('Nothing was written: Galley lost step with what was typed. Copy the text into a new file to keep it.'),
      }
    }
    return asText(draft)
  }

  /** The snapshot as plain text in UTF-8, whatever the draft is in. */
  function inUtf8({ draft }: TextSnapshot): SnapshotTaken {
    return asText({ ...draft, encoding: 'UTF-8' })
  }

  /** The snapshot as a document of this format. */
  async function render(taken: TextSnapshot, format: FormatId): Promise<SnapshotRendered> {
    return renderAs(formats, taken, format)
  }

  /** The snapshot handed on as another kind of document. */
  async function renderExport(taken: TextSnapshot, wish: ExportWish): Promise<SnapshotRendered> {
    return renderWish(formats, taken, wish)
  }

  /** Writes over the file the draft came from. `agreed` is what the editor agreed to replace; by default what was read. */
  function save(taken: Rendered, agreed?: Baseline | null): Promise<SaveOutcome | null> {
    return drafts.inTurn(taken.id, async () => {
      const file = drafts.get(taken.id)?.file
      if (!file) return null
      return write(taken, file.path, agreed === undefined ? file.baseline : agreed)
    })
  }

  /** Writes to another file, which becomes the draft's own. `agreed` is what stands there and may be replaced. */
  function saveAs(taken: Rendered, path: string, agreed: Baseline | null): Promise<SaveOutcome> {
    return drafts.inTurn(taken.id, async () => {
      await notePlace(path)
      return write(taken, path, agreed)
    })
  }

  /** Writes to another file and leaves the draft what it is. */
  function exportTo(taken: Rendered, path: string, agreed: Baseline | null): Promise<SaveOutcome> {
    return drafts.inTurn(taken.id, async () => {
      await notePlace(path)
      return saveFile(fs, { path, bytes: taken.bytes, expected: agreed, backupFolder })
    })
  }

  async function notePlace(path: string): Promise<void> {
    await noteFolder(dirname(await fs.realpath(path).catch(() => path))) // no file yet, as a rule
  }

  async function write(taken: Rendered, path: string, expected: Baseline | null): Promise<SaveOutcome> {
    const outcome = await saveFile(fs, { path, bytes: taken.bytes, expected, backupFolder })
    const draft = drafts.get(taken.id)
    if (draft && outcome.kind === 'saved') {
      const file = { path: outcome.path, baseline: outcome.baseline }
      const { bytes, encoding, format, text, reads } = taken
      onSaved({ path: file.path, bytes, encoding, replaced: outcome.replaced, replacedEncoding: draft.savedEncoding })
      const document = format === null ? null : { format, mayOverwrite: true }
      const saved = reads === undefined ? text : { ...reads, madeOf: text.text }
      const now = { name: basename(outcome.path), file, saved, savedEncoding: encoding, document }
      drafts.change(taken.id, { ...now, ...atRest })
    } else if (outcome.kind === 'failed' && outcome.reached !== undefined && outcome.reached.path === draft?.file?.path) {
      // Our own text is in the draft's file: the next save must not call that a change by someone else.
      drafts.change(taken.id, { file: outcome.reached })
    }
    return outcome
  }

  /** What stands at a path the editor just chose in a dialog, and whose draft it is. */
  async function inspect(path: string): Promise<Inspected> {
    try {
      const target = await attempt('find', () => findTarget(fs, path))
      // Where a file was deleted, its draft still stands for the place.
      if (target.kind === 'absent') return { kind: 'inspected', found: null, openAs: drafts.findByPath(target.path)?.id ?? null }
      return { kind: 'inspected', found: target.baseline, openAs: (await findOpen(drafts, fs, target))?.id ?? null }
    } catch (error) {
      if (error instanceof SaveStepError) return { kind: 'failed', message: saveFailureMessage(path, error.failure) }
      throw error
    }
  }

  return { snapshot, inUtf8, render, renderExport, save, saveAs, exportTo, inspect }
}

/** The editor has seen the text and put it on disk: nothing is left to ask about it. */
const atRest = { disk: 'same', recovered: null, guessed: false, unfiled: null } as const
