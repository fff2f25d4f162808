import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Edit } from '../../engine/types'
import type { DocumentId } from '../../shared/contract'
import { currentText, type DraftDocument, type DraftFile, encodeDraft, makeDraft } from './draft-document'
import { type Baseline, isSameFile } from './file-state'
import { diskFileSystem, type FileSystem } from './file-system'
import { readWholeFile } from './read-file'
import { refusalMessage } from './refusal'
import { type SaveOutcome, saveFile } from './save-file'
import { SaveStepError, saveFailureMessage } from './save-failure'
import { attempt, findTarget } from './save-target'
import { applyToMirror, restateMirror } from './text-mirror'

export type DraftOpened =
  | { readonly kind: 'opened'; readonly id: DocumentId }
  /** The file is open already, as this document. */
  | { readonly kind: 'already-open'; readonly id: DocumentId }
  | { readonly kind: 'failed'; readonly message: string }

/** A snapshot of one version, taken when a save was asked for, to be written when its turn comes. */
export interface Snapshot {
  readonly id: DocumentId
  readonly version: number
  readonly bytes: Buffer
  readonly text: DraftDocument['saved']
}

export type SnapshotTaken =
  | { readonly kind: 'taken'; readonly snapshot: Snapshot }
  | { readonly kind: 'failed'; readonly message: string }

export type Inspected =
  | { readonly kind: 'inspected'; readonly found: Baseline | null; readonly openAs: DocumentId | null }
  | { readonly kind: 'failed'; readonly message: string }

/** Every open draft, by id. The only place that knows which file an id stands for. */
export type Documents = ReturnType<typeof createDocuments>

/** `backupFolder` takes the old text while a file has to be written in place. */
export function createDocuments(backupFolder: string, fs: FileSystem = diskFileSystem) {
  const drafts = new Map<DocumentId, DraftDocument>()
  const saving = new Map<DocumentId, Promise<unknown>>()

  function add(name: string, file: DraftFile | null, bytes: Buffer): DraftOpened {
    const made = makeDraft(mint(), name, file, bytes)
    if (made.kind === 'refused') return { kind: 'failed', message: refusalMessage(name, made.refusal) }
    drafts.set(made.draft.id, made.draft)
    return { kind: 'opened', id: made.draft.id }
  }

  async function open(path: string): Promise<DraftOpened> {
    const read = await readWholeFile(fs, path)
    if (read.kind === 'refused') return { kind: 'failed', message: refusalMessage(basename(path) || path, read.refusal) }
    const open = findByFile(read.baseline)
    if (open !== null) return { kind: 'already-open', id: open.id }
    return add(basename(read.path), { path: read.path, baseline: read.baseline }, read.bytes)
  }

  function findByFile(identity: Baseline): DraftDocument | null {
    return [...drafts.values()].find(({ file }) => file !== null && isSameFile(file.baseline, identity)) ?? null
  }

  /** The draft of an id that main minted and did not close. */
  function get(id: DocumentId): DraftDocument | null {
    return drafts.get(id) ?? null
  }

  function update(draft: DraftDocument): void {
    // A draft closed while it was being saved stays closed.
    if (drafts.has(draft.id)) drafts.set(draft.id, draft)
  }

  /** Returns false, and marks the mirror broken, if the edits do not fit. */
  function edit(id: DocumentId, version: number, edits: readonly Edit[]): boolean {
    const draft = drafts.get(id)
    if (draft === undefined || draft.broken) return false
    const result = applyToMirror(draft.mirror, version, edits)
    update(result.kind === 'applied' ? { ...draft, mirror: result.mirror } : { ...draft, broken: true })
    return result.kind === 'applied'
  }

  /** Mends a mirror with the whole text the page has. */
  function restate(id: DocumentId, version: number, text: string): boolean {
    const draft = drafts.get(id)
    if (draft === undefined || version < draft.mirror.version) return false
    update({ ...draft, broken: false, mirror: restateMirror(draft.mirror, version, text) })
    return true
  }

  /** The newest text main has; `version` is the oldest that will do. */
  function snapshot(id: DocumentId, version: number): SnapshotTaken {
    const draft = drafts.get(id)
    if (draft === undefined) return { kind: 'failed', message: 'This draft is no longer open.' }
    if (draft.broken || version > draft.mirror.version) {
      // Saving would put a text on disk that is not the one on screen.
      return {
        kind: 'failed',
        message: 'Nothing was written: Galley lost step with what was typed. Copy the text into a new file to keep it.',
      }
    }
    const bytes = encodeDraft(draft)
    if (bytes === null) return { kind: 'failed', message: halfCharacterMessage(draft.mirror.text) }
    return { kind: 'taken', snapshot: { id, version: draft.mirror.version, bytes, text: currentText(draft) } }
  }

  /** Writes over the file the draft came from. `agreed` is what the editor agreed to replace; by default what was read. */
  function save(taken: Snapshot, agreed?: Baseline | null): Promise<SaveOutcome | null> {
    return inTurn(taken.id, async () => {
      const file = drafts.get(taken.id)?.file
      if (!file) return null
      return write(taken, file.path, agreed === undefined ? file.baseline : agreed)
    })
  }

  /** Writes to another file, which becomes the draft's own. `agreed` is what stands there and may be replaced. */
  function saveAs(taken: Snapshot, path: string, agreed: Baseline | null): Promise<SaveOutcome> {
    return inTurn(taken.id, () => write(taken, path, agreed))
  }

  /** Writes to another file and leaves the draft what it is. */
  function exportTo(taken: Snapshot, path: string, agreed: Baseline | null): Promise<SaveOutcome> {
    return inTurn(taken.id, () => saveFile(fs, { path, bytes: taken.bytes, expected: agreed, backupFolder }))
  }

  async function write(taken: Snapshot, path: string, expected: Baseline | null): Promise<SaveOutcome> {
    const outcome = await saveFile(fs, { path, bytes: taken.bytes, expected, backupFolder })
    const draft = drafts.get(taken.id)
    if (draft && outcome.kind === 'saved') {
      const file = { path: outcome.path, baseline: outcome.baseline }
      update({ ...draft, name: basename(outcome.path), file, saved: taken.text })
    } else if (draft?.file && outcome.kind === 'failed' && outcome.baseline) {
      // Our own text is in the file: the next save must not call that a change by someone else.
      update({ ...draft, file: { ...draft.file, baseline: outcome.baseline } })
    }
    return outcome
  }

  /** One save of a document after the other, in the order they were asked for. */
  function inTurn<T>(id: DocumentId, work: () => Promise<T>): Promise<T> {
    const before = saving.get(id) ?? Promise.resolve()
    const mine = before.then(work, work)
    saving.set(id, mine)
    return mine
  }

  /** What stands at a path the editor just chose in a dialog, and whose draft it is. */
  async function inspect(path: string): Promise<Inspected> {
    try {
      const target = await attempt('find', () => findTarget(fs, path))
      if (target.kind === 'absent') return { kind: 'inspected', found: null, openAs: null }
      return { kind: 'inspected', found: target.baseline, openAs: findByFile(target.baseline)?.id ?? null }
    } catch (error) {
      if (error instanceof SaveStepError) return { kind: 'failed', message: saveFailureMessage(path, error.failure) }
      throw error
    }
  }

  function close(id: DocumentId): void {
    drafts.delete(id)
    saving.delete(id)
  }

  return { open, add, get, edit, restate, snapshot, save, saveAs, exportTo, inspect, close }
}

/** The one place where an id is minted. */
function mint(): DocumentId {
  return randomUUID() as DocumentId
}

function halfCharacterMessage(text: string): string {
  const at = text.search(/\p{Surrogate}/u)
  const line = text.slice(0, at).split('\n').length
  return `Nothing was written: line ${line} holds half of a character (a broken emoji, most likely); delete it and save again.`
}
