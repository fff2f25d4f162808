import { recogniseFormat } from '../../formats/cards'
import { t } from '../../l10n/t'
import type { DocumentId, SavedVersion } from '../../shared/opened-draft'
import type { TextResult } from '../../shared/results'
import { decodeAgain, decodeDraft } from '../documents/decode-draft'
import type { Documents } from '../documents/documents'
import type { SavedOver } from '../documents/document-saves'
import { errorCode } from '../../disk/file-system'
import type { EncodingName } from '../../formats/text/encodings'
import { readDocumentIn } from '../documents/source-document'
import type { FormatsDesk } from '../formats/formats-desk'
import { inProcess } from '../formats/in-process'
import { createQueue } from '../queue'
import type { VersionFolder } from './version-folder'

export type History = ReturnType<typeof createHistory>

/** Keeps what a file held before and after each save, and gives it back. What earlier runs kept for too long goes first. */
export function createHistory(
  folder: VersionFolder,
  isWanted: () => boolean,
  report: (message: string) => void,
  formats: FormatsDesk = inProcess,
) {
  const work = createQueue()
  void work.add(() => folder.prune(Date.now()))

  /** Never in the way of a save: that is on disk already. */
  function keep(saved: SavedOver): void {
    if (isWanted()) void work.add(() => keepNow(saved, Date.now()))
  }

  async function keepNow({ path, bytes, encoding, replaced, replacedEncoding }: SavedOver, now: number): Promise<void> {
    try {
      // What was there before Galley touched it, or was written by another program since, is worth as much. Our own is kept already.
      const old = replaced === null ? null : encodingOf(replaced, path, replacedEncoding)
      if (replaced !== null && old !== null) await folder.keep(path, replaced, old, now)
      await folder.keep(path, bytes, encoding, now)
    } catch (error) {
      const code = errorCode(error)
      report(t('The save is on disk, but Galley could not keep it among the earlier versions ({code}).', { code }))
    }
  }

  async function list(documents: Documents, id: DocumentId): Promise<readonly SavedVersion[]> {
    await work.done()
    const draft = documents.get(id)
    const path = draft?.file?.path
    if (path === undefined) return []
    const versions: SavedVersion[] = []
    for (const { id: version, at } of await folder.list(path)) {
      const text = await textOf(path, version, draft?.source?.encoding)
      if (text !== null) versions.push({ id: version, at, words: text.match(/\S+/gu)?.length ?? 0 })
    }
    return versions
  }

  async function read(documents: Documents, id: DocumentId, version: string): Promise<TextResult> {
    const draft = documents.get(id)
    const path = draft?.file?.path
    const text = path === undefined ? null : await textOf(path, version, draft?.source?.encoding)
    if (draft === null || text === null) return { kind: 'failed', message: t('That version can no longer be read.') }
    return { kind: 'text', name: draft.name, text, encoding: draft.encoding }
  }

  async function textOf(path: string, version: string, chosen: EncodingName | undefined): Promise<string | null> {
    const content = await folder.read(path, version)
    if (content === null) return null
    const document = await readDocumentIn(formats, content.bytes, path, chosen)
    if (document !== null) return document.kind === 'document' ? document.text.text : null
    const decoded = decodeDraft(content.bytes, content.encoding)
    return decoded.kind === 'decoded' ? decoded.text.text : null
  }

  return { keep, list, read, settled: work.done }
}

/** The encoding that bytes are to be read in; a document says so itself. Null for what is neither document nor text. */
function encodingOf(bytes: Buffer, name: string, known: EncodingName): EncodingName | null {
  if (recogniseFormat(bytes, name) !== null) return 'UTF-8'
  const decoded = decodeAgain(bytes, known)
  return decoded.kind === 'decoded' ? decoded.encoding : null
}
