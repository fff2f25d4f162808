import { t } from '../../l10n/t'
import type { DraftOpened, Documents } from '../documents/documents'

/** Opens a draft for a window. `line` is where the caret is to stand, from 1. */
export type Load = () => Promise<DraftOpened & { readonly line?: number | null }>

/** What a command line or another program named to be opened. */
export type Named =
  | { readonly kind: 'file'; readonly path: string; readonly line: number | null }
  /** From standard input. */
  | { readonly kind: 'text'; readonly bytes: Buffer }

/** A file that was named, with the line the caret is to stand in, if one was asked for. */
export function namedFile(path: string, line: number | null = null): Named {
  return { kind: 'file', path, line }
}

/** How a draft is opened that was named; a file that is not there is begun. */
export function loadNamed(documents: Documents, named: Named): Load {
  if (named.kind === 'text') return async () => documents.addUnfiled(t('Standard input.txt'), named.bytes)
  return async () => {
    const loaded = await documents.openOrBegin(named.path)
    return loaded.kind === 'failed' ? loaded : { ...loaded, line: named.line }
  }
}
