import { join } from 'node:path'
import type { DocumentId } from '../../shared/opened-draft'
import type { DraftDocument } from '../documents/draft-document'
import { discard, errorCode, type FileSystem, unlessRefused } from '../../disk/file-system'
import { readOwnFile, setAside, writeOwnFile } from '../own-files/own-file'
import { type JournalRead, type Kept, readJournal, writeJournal } from './journal'
import { readSource, sourceKey, writeSource } from './source-copy'

/** Two copies of each draft, written in turn: while one is written, the other is whole. */
const slots = ['a', 'b'] as const
type Slot = (typeof slots)[number]

export interface Found {
  readonly kept: readonly Kept[]
  /** How many drafts had copies of which none could be read; one as well where the system does not say which copies there are. */
  readonly lost: number
}

export type RecoveryFolder = ReturnType<typeof openRecoveryFolder>

/** Where recovery copies lie. `owner` marks temporary files. */
export function openRecoveryFolder(fs: FileSystem, folder: string, owner: string) {
  const pathOf = (id: string, slot: Slot): string => join(folder, `${id}.${slot}.recovery`)
  const sourcePath = (id: string): string => join(folder, `${id}.source`)
  /** Which document lies beside a draft's copies. */
  const sources = new Map<string, string>()

  /** The copy with an odd number goes into one slot, the next into the other. */
  async function write(kept: Kept, now: number): Promise<void> {
    const slot = kept.sequence % 2 === 0 ? 'a' : 'b'
    await writeSourceOnce(kept.draft)
    await writeOwnFile(fs, pathOf(kept.draft.id, slot), writeJournal(kept, now), owner)
  }

  /** A document can be large, and does not change while its draft is edited. */
  async function writeSourceOnce({ id, source }: DraftDocument): Promise<void> {
    const key = source === null ? undefined : sourceKey(source)
    if (source === null || key === undefined || sources.get(id) === key) return
    await writeOwnFile(fs, sourcePath(id), writeSource(source), owner)
    sources.set(id, key)
  }

  async function remove(id: DocumentId): Promise<void> {
    for (const slot of slots) await discard(fs, pathOf(id, slot))
    sources.delete(id)
    await discard(fs, sourcePath(id))
  }

  /**
   * The newest sound copy of each draft. What is damaged, or cannot be read, is set aside; what a later Galley wrote stays as it is. Nothing that lies there
   * keeps Galley from starting.
   */
  async function find(): Promise<Found> {
    const found = await names()
    if (found === null) return { kept: [], lost: 1 }
    const ids = new Set(found.flatMap((name) => /^(?<id>[0-9a-f-]{36})\.[ab]\.recovery$/u.exec(name)?.groups?.['id'] ?? []))
    const kept: Kept[] = []
    let lost = 0
    for (const id of ids) {
      const found = await newestOf(id)
      if (found === 'lost') lost += 1
      else if (found !== null) kept.push(found)
    }
    return { kept, lost }
  }

  async function newestOf(id: string): Promise<Kept | 'lost' | null> {
    const copies: Kept[] = []
    const damaged: string[] = []
    for (const slot of slots) {
      const read = await readCopy(pathOf(id, slot))
      if (read === null) continue
      if (read.kind === 'newer') return null
      if (read.kind === 'kept' && read.kept.draft.id === id) copies.push(read.kept)
      else damaged.push(pathOf(id, slot))
    }
    const [newest] = copies.toSorted((one, other) => other.sequence - one.sequence)
    for (const path of damaged) await setAside(fs, path)
    if (newest === undefined) return damaged.length > 0 ? 'lost' : null
    return withSource(damaged.length > 0 ? { ...newest, draft: fromOlder(newest.draft) } : newest)
  }

  /** Null where there is no copy. */
  async function readCopy(path: string): Promise<JournalRead | null> {
    const bytes = await readOrRefused(path)
    if (bytes === 'refused') return { kind: 'damaged' }
    return bytes === null ? null : readJournal(bytes)
  }

  function readOrRefused(path: string): Promise<Buffer | 'refused' | null> {
    return unlessRefused(() => readOwnFile(fs, path), 'refused')
  }

  /** A draft whose document is lost keeps its words, but no file: plain text must not be written over a document. */
  async function withSource(kept: Kept): Promise<Kept> {
    const { draft, source: named = null } = kept
    if (named === null) return kept
    const copy = await readOrRefused(sourcePath(draft.id))
    const source = copy === null || copy === 'refused' ? null : readSource(copy, named.key)
    if (source === null) return { ...kept, draft: { ...draft, name: `${draft.name}.txt`, file: null, document: null } }
    sources.set(draft.id, named.key)
    const { mayOverwrite } = named
    const document = mayOverwrite === undefined ? draft.document : { format: source.format, mayOverwrite }
    return { ...kept, draft: { ...draft, document, source } }
  }

  /** Null where the system does not say. */
  async function names(): Promise<readonly string[] | null> {
    try {
      return await fs.readdir(folder)
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? [] : null
    }
  }

  return { write, remove, find }
}

function fromOlder(draft: DraftDocument): DraftDocument {
  return { ...draft, recovered: { at: draft.recovered?.at ?? 0, usedOlder: true } }
}
