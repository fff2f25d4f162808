import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { formatCards } from '../../formats/cards'

/** A draft that was named, or stands in a folder that was. */
export interface FoundDraft {
  readonly path: string
  /** Its place below the folder that was named; its name where it was named itself. */
  readonly relative: string
}

const endings = new Set(['txt', 'text', ...formatCards.flatMap(({ endings }) => endings)])

/** The files that were named and, in the order of their names, the drafts in folders that were; a folder without any is told as it is. */
export async function findDrafts(
  paths: readonly string[],
): Promise<{ readonly drafts: readonly FoundDraft[]; readonly empty: readonly string[]; readonly hasFolders: boolean }> {
  const drafts: FoundDraft[] = []
  const empty: string[] = []
  let hasFolders = false
  for (const one of paths) {
    if (!(await isFolder(one))) {
      drafts.push({ path: one, relative: path.basename(one) })
      continue
    }
    hasFolders = true
    const before = drafts.length
    for await (const relative of draftsBelow(one, '')) drafts.push({ path: path.join(one, relative), relative })
    if (drafts.length === before) empty.push(one)
  }
  return { drafts, empty, hasFolders }
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false, // what cannot be found is told when it is read
  )
}

/** Links are not followed: they may lead in a circle. Names that begin with a dot are nobody’s drafts. */
async function* draftsBelow(root: string, below: string): AsyncGenerator<string> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch(() => [])
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const relative = path.join(below, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) yield* draftsBelow(root, relative)
    else if (entry.isFile() && endings.has(path.extname(entry.name).slice(1).toLowerCase())) yield relative
  }
}
