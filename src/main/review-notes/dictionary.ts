import type { WordChange } from '../../shared/review-notes'
import type { FileSystem } from '../../disk/file-system'
import { openStore, type VersionedStore } from '../own-files/versioned-store'
import { dictionaryWords, mostWords } from './schema'

type WordStore = VersionedStore<readonly string[]>

/** Reads the editor’s words when they are first asked for. */
export type OpenWords = () => Promise<WordStore>

export function openWords(fs: FileSystem, path: string, owner: string): Promise<WordStore> {
  return openStore<readonly string[]>({ fs, path, owner, version: 1, schema: dictionaryWords, defaults: [] })
}

/** The editor’s dictionary: one for all drafts, and the same in all windows. */
export interface Dictionary {
  words(): Promise<readonly string[]>
  /** Takes effect everywhere at once, and is on disk when the promise is kept; `from` is the window that made the change. */
  change(from: number, change: WordChange): Promise<void>
}

/** Keeps words, and tells the windows that did not change them. */
export function createDictionary(open: OpenWords, tell: (from: number, change: WordChange) => void): Dictionary {
  let opened: Promise<WordStore> | undefined

  function store(): Promise<WordStore> {
    opened ??= open()
    return opened
  }

  return {
    words: async () => (await store()).get(),
    async change(from, change) {
      const kept = await store()
      const words = kept.get()
      const next = withChange(words, change)
      if (next === words) return
      if (next.length > mostWords) throw new Error('the dictionary is full')
      const written = kept.set(next)
      tell(from, change)
      await written
    },
  }
}

/** The same words where nothing is to be done. */
function withChange(words: readonly string[], { kind, word }: WordChange): readonly string[] {
  if (words.includes(word) === (kind === 'added')) return words
  return kind === 'added' ? [...words, word] : words.filter((one) => one !== word)
}
