import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import type { Edit } from '../../engine/types'
import type { EncodingName } from '../../formats/text/encodings'
import type { DocumentId } from '../../shared/opened-draft'
import { createDocumentDisk } from './document-disk'
import { createDocumentSaves, type SavedOver } from './document-saves'
import { beginDraft, type DraftDocument, type DraftFile, type DraftMade, makeDocumentDraft, makeDraft } from './draft-document'
import { createDrafts } from './drafts'
import { findOpen } from './find-open'
import { diskFileSystem, type FileSystem } from '../../disk/file-system'
import { readWholeFile } from './read-file'
import { readText } from './read-text'
import { refusalMessage } from '../../shared/refusal'
import type { FormatsDesk } from '../formats/formats-desk'
import { inProcess } from '../formats/in-process'
import { readDocumentIn } from './source-document'
import { applyToMirror, restateMirror } from './text-mirror'
import { notOpen } from './not-open'

export type DraftOpened =
  | { readonly kind: 'opened'; readonly id: DocumentId }
  /** The file is open already, as this document. */
  | { readonly kind: 'already-open'; readonly id: DocumentId }
  | { readonly kind: 'failed'; readonly message: string }

/** Every open draft, by id. The only place that knows which file an id stands for. */
export type Documents = ReturnType<typeof createDocuments>

/** `backupFolder` takes the old text while a file has to be written in place; `onSaved` hears of what reached the disk; `formats` reads and writes documents; `noteFolder` is told of a folder before it is written into. */
export function createDocuments(
  backupFolder: string,
  fs: FileSystem = diskFileSystem,
  onSaved: (saved: SavedOver) => void = () => undefined,
  formats: FormatsDesk = inProcess,
  noteFolder: (folder: string) => Promise<void> = async () => undefined,
) {
  const drafts = createDrafts()
  const disk = createDocumentDisk(drafts, fs, formats)

  function keep(name: string, made: DraftMade): DraftOpened {
    if (made.kind === 'refused') return { kind: 'failed', message: refusalMessage(name, made.refusal) }
    drafts.add(made.draft)
    return { kind: 'opened', id: made.draft.id }
  }

  /** A draft of bytes that are at hand. */
  function add(name: string, file: DraftFile | null, bytes: Buffer): DraftOpened {
    return keep(name, makeDraft(mint(), name, file, bytes))
  }

  /** A draft of bytes that stand in no file, and would be lost with it. */
  function addUnfiled(name: string, bytes: Buffer): DraftOpened {
    const made = makeDraft(mint(), name, null, bytes)
    return keep(name, made.kind === 'made' ? { ...made, draft: { ...made.draft, unfiled: { path: null } } } : made)
  }

  /** An empty draft in no file. */
  function begin(name: string): DraftOpened {
    return keep(name, { kind: 'made', draft: beginDraft(mint(), name, null) })
  }

  function open(path: string): Promise<DraftOpened> {
    return openRead(path, 'refuse')
  }

  /** The file of this path; where there is none, but its folder is there, an empty draft that a save puts in that place. */
  function openOrBegin(path: string): Promise<DraftOpened> {
    return openRead(path, 'begin')
  }

  async function openRead(path: string, missing: 'refuse' | 'begin'): Promise<DraftOpened> {
    const read = await readWholeFile(fs, path)
    if (read.kind === 'refused' && read.refusal.kind === 'missing' && missing === 'begin' && (await isFolder(dirname(path)))) {
      const begun = drafts.all().find(({ unfiled }) => unfiled?.path === path)
      if (begun !== undefined) return { kind: 'already-open', id: begun.id }
      return keep(basename(path), { kind: 'made', draft: beginDraft(mint(), basename(path), path) })
    }
    if (read.kind === 'refused') return { kind: 'failed', message: refusalMessage(basename(path) || path, read.refusal) }
    const open = await findOpen(drafts, fs, read)
    if (open !== null) return { kind: 'already-open', id: open.id }
    const file = { path: read.path, baseline: read.baseline }
    const name = basename(read.path)
    const found = await readDocumentIn(formats, read.bytes, name)
    // Opened twice while it was read.
    const since = drafts.findByPath(read.path)
    if (since !== null) return { kind: 'already-open', id: since.id }
    return found === null ? add(name, file, read.bytes) : keep(name, makeDocumentDraft(mint(), name, file, found))
  }

  async function isFolder(path: string): Promise<boolean> {
    const found = await fs.stat(path).catch(() => null)
    return found?.isDirectory() === true
  }

  /** The file of a draft once more, beside the draft itself, which has to be closed then. */
  async function reopen(id: DocumentId, chosen?: EncodingName): Promise<DraftOpened> {
    const draft = drafts.get(id)
    const made = await disk.reopen(id, mint(), chosen)
    if (draft === null) return notOpen()
    if (made !== null) return keep(draft.name, made)
    // A copy without a file begins again with what it was opened with.
    const fresh = {
      ...draft,
      id: mint(),
      broken: false,
      recovered: null,
      mirror: { ...draft.mirror, ...draft.saved, version: 0 },
    }
    drafts.add(fresh)
    return { kind: 'opened', id: fresh.id }
  }

  /** Puts a draft that was lost with its process back under the id it had, unless it or its file is open. */
  function restore(draft: DraftDocument): DraftOpened {
    const open = drafts.get(draft.id) ?? (draft.file === null ? null : drafts.findByPath(draft.file.path))
    if (open !== null) return { kind: 'already-open', id: open.id }
    drafts.add(draft)
    return { kind: 'opened', id: draft.id }
  }

  /** Returns false, and marks the mirror broken, if the edits do not fit. */
  function edit(id: DocumentId, version: number, edits: readonly Edit[]): boolean {
    const draft = drafts.get(id)
    if (draft === null || draft.broken) return false
    const result = applyToMirror(draft.mirror, version, edits)
    drafts.change(id, result.kind === 'applied' ? { mirror: result.mirror } : { broken: true })
    return result.kind === 'applied'
  }

  /** Mends a mirror with the whole text the page has. */
  function restate(id: DocumentId, version: number, text: string): boolean {
    const draft = drafts.get(id)
    if (draft === null || version < draft.mirror.version) return false
    drafts.change(id, { broken: false, mirror: restateMirror(draft.mirror, version, text) })
    return true
  }

  /** From now on the draft is written in this encoding. */
  function convert(id: DocumentId, encoding: EncodingName): void {
    drafts.change(id, { encoding })
  }

  /** The editor agreed that the draft's own file may be written over. */
  function allowOverwrite(id: DocumentId): void {
    const document = drafts.get(id)?.document ?? null
    if (document !== null) drafts.change(id, { document: { ...document, mayOverwrite: true } })
  }

  /** The text was recovered, and the editor wants to go on with it. */
  function acceptRecovered(id: DocumentId): void {
    drafts.change(id, { recovered: null })
  }

  return {
    ...{ open, openOrBegin, begin, add, addUnfiled, reopen, restore, edit, restate, convert, allowOverwrite, acceptRecovered },
    ...createDocumentSaves(drafts, fs, { backupFolder, onSaved, formats, noteFolder }),
    checkDisk: disk.check,
    lookAtDisk: disk.look,
    settleDisk: disk.settle,
    bytesOnDisk: disk.bytesOf,
    readText: (path: string) => readText(fs, formats, path),
    get: drafts.get,
    all: drafts.all,
    close: drafts.close,
    onChange: drafts.onChange,
  }
}

/** The one place where an id is minted. */
function mint(): DocumentId {
  return randomUUID() as DocumentId
}
