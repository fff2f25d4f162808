import type { DraftDocument, DraftFile } from './draft-document'
import type { Drafts } from './drafts'
import { isSameFile } from '../../disk/file-state'
import { errorCode, type FileSystem } from '../../disk/file-system'

/** The draft of a file that was just found, whatever name led to it; null where it is not open. */
export async function findOpen(drafts: Drafts, fs: FileSystem, { path, baseline }: DraftFile): Promise<DraftDocument | null> {
  const draft = drafts.findByPath(path)
  if (draft !== null) return draft
  // Once a file is gone its number goes to another, so a twin is one only while both names lead to it.
  for (const twin of drafts.all()) {
    if (twin.file !== null && isSameFile(twin.file.baseline, baseline) && (await leadsTo(fs, twin.file.path, baseline)))
      return twin
  }
  return null
}

async function leadsTo(fs: FileSystem, path: string, file: DraftFile['baseline']): Promise<boolean> {
  try {
    return isSameFile(await fs.stat(path, { bigint: true }), file)
  } catch (error) {
    // Gone, or out of reach: it leads nowhere.
    errorCode(error)
    return false
  }
}
