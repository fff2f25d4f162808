import { basename } from 'node:path'
import type { EncodingName } from '../../formats/text/encodings'
import type { DiskState, DocumentId } from '../../shared/opened-draft'
import { decodeAgain } from './decode-draft'
import {
  type DraftDocument,
  type DraftFile,
  type DraftMade,
  makeDocumentDraft,
  makeDraft,
  type OwnDocument,
} from './draft-document'
import type { FormatsDesk } from '../formats/formats-desk'
import { readDocumentIn, type SourceDocument } from './source-document'
import type { Drafts } from './drafts'
import type { Baseline } from '../../disk/file-state'
import type { FileSystem } from '../../disk/file-system'
import { type FileRead, readWholeFile } from './read-file'
import { type Refusal, refusalMessage } from '../../shared/refusal'
import type { DraftText } from '../../formats/text/draft-text'
import { createMirror } from './text-mirror'
import { notOpen } from './not-open'

export type Looked =
  | {
      readonly kind: 'text'
      readonly name: string
      readonly text: DraftText
      readonly file: DraftFile | null
      readonly encoding: EncodingName
      readonly document: OwnDocument | null
      readonly source: SourceDocument | null
    }
  | { readonly kind: 'failed'; readonly message: string }

/** What other programs do to the files of open drafts. */
export function createDocumentDisk(drafts: Drafts, fs: FileSystem, formats: FormatsDesk) {
  /** Compares a draft's file with what we last read or wrote, by content. Waits for a save in progress, so that our own is never news. */
  function check(id: DocumentId): Promise<DiskState | 'busy'> {
    return drafts.inTurn(id, async () => {
      const file = drafts.get(id)?.file
      if (!file) return 'same'
      const read = await readWholeFile(fs, file.path)
      const state = stateOf(file, read)
      // A file that is being written is looked at again when that is done.
      if (state === 'busy') return 'busy'
      const touched = read.kind === 'read' && drafts.get(id)?.file === file
      if (touched) drafts.change(id, { disk: state, file: { path: file.path, baseline: seen(file.baseline, read.baseline) } })
      else drafts.change(id, { disk: state })
      return state
    })
  }

  /** The text the file holds now, or for a copy without a file what it was opened with. */
  function look(id: DocumentId): Promise<Looked> {
    return drafts.inTurn(id, async () => {
      const draft = drafts.get(id)
      if (draft === null) return notOpen()
      const { name, file, saved, encoding, document, source } = draft
      if (file === null) return { kind: 'text', name, text: saved, file, encoding, document, source }
      const read = await readWholeFile(fs, file.path)
      if (read.kind === 'refused') return failed(file, read.refusal)
      const now = { path: read.path, baseline: read.baseline }
      const found = await readDocumentIn(formats, read.bytes, read.path, source?.encoding)
      if (found?.kind === 'refused') return failed(file, { ...found, kind: 'document' })
      if (found !== null) {
        const own = { format: found.source.format, mayOverwrite: document?.mayOverwrite ?? false }
        return { kind: 'text', name, text: found.text, file: now, encoding: 'UTF-8', document: own, source: found.source }
      }
      const decoded = decodeAgain(read.bytes, encoding)
      if (decoded.kind === 'refused') return failed(file, decoded.refusal)
      const plain = { text: decoded.text, encoding: decoded.encoding, document: null, source: null }
      return { kind: 'text', name, file: now, ...plain }
    })
  }

  /** From now on the draft stands for the file as it is now: what differs is unsaved, and a save asks nothing more. */
  async function settle(id: DocumentId, takes: 'mine' | 'theirs'): Promise<Looked> {
    const looked = await look(id)
    if (looked.kind === 'failed') return looked
    const { text, file, document } = looked
    const draft = drafts.get(id)
    if (draft === null) return notOpen()
    const encoding = takes === 'theirs' ? looked.encoding : draft.encoding
    const { newEnd } = createMirror(text)
    const mirror = takes === 'theirs' ? { ...draft.mirror, newEnd } : draft.mirror
    const source = takes === 'theirs' ? looked.source : sourceOfMine(draft, looked.source)
    drafts.change(id, { file, saved: text, savedEncoding: looked.encoding, encoding, mirror, document, source, disk: 'same' })
    return looked
  }

  /** The file anew, in the encoding the editor chose, or as it is found. */
  async function reopen(id: DocumentId, mint: DocumentId, chosen?: EncodingName): Promise<DraftMade | null> {
    const draft = drafts.get(id)
    if (draft === null || draft.file === null) return null
    const read = await readWholeFile(fs, draft.file.path)
    if (read.kind === 'refused') return read
    const file = { path: read.path, baseline: read.baseline }
    const found = await readDocumentIn(formats, read.bytes, read.path, chosen)
    if (found !== null) return makeDocumentDraft(mint, basename(read.path), file, found)
    return makeDraft(mint, basename(read.path), file, read.bytes, chosen)
  }

  /** The file's bytes, to show how they would look in other encodings. */
  async function bytesOf(id: DocumentId): Promise<Buffer | null> {
    const file = drafts.get(id)?.file
    if (!file) return null
    const read = await readWholeFile(fs, file.path)
    return read.kind === 'read' ? read.bytes : null
  }

  return { check, look, settle, reopen, bytesOf }
}

/** A text that is written into its own document goes on into theirs. Any other is no part of theirs, and its file is made of it. */
function sourceOfMine({ source, document }: DraftDocument, theirs: SourceDocument | null): SourceDocument | null {
  return source !== null && source.format === document?.format && theirs !== null ? theirs : source
}

/** What is known of a file from now on: which one it is, and its new state only where that says nothing new. */
function seen(known: Baseline, found: Baseline): Baseline {
  return found.sha256 === known.sha256 ? found : { ...known, dev: found.dev, ino: found.ino }
}

function stateOf(file: DraftFile, read: FileRead): DiskState | 'busy' {
  if (read.kind === 'read') return read.baseline.sha256 === file.baseline.sha256 ? 'same' : 'changed'
  switch (read.refusal.kind) {
    case 'missing':
      return 'deleted'
    case 'changing':
      return 'busy'
    case 'unreadable':
      return 'unreadable'
    default:
      return 'changed'
  }
}

function failed(file: DraftFile, refusal: Refusal): Looked {
  return { kind: 'failed', message: refusalMessage(basename(file.path), refusal) }
}
