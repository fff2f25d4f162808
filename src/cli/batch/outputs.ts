import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FoundDraft } from './find-drafts'

export type Outputs =
  | { readonly kind: 'places'; readonly places: readonly string[] }
  | { readonly kind: 'wrong'; readonly message: string }

/** Where in a folder, which is made, the new file of each draft goes: below it as the draft stood below its own. */
export async function outputsIn(
  folder: string,
  drafts: readonly FoundDraft[],
  nameOf: (name: string) => string,
): Promise<Outputs> {
  const places = drafts.map(({ relative }) => path.join(folder, path.dirname(relative), nameOf(path.basename(relative))))
  const twice = places.find((place, at) => places.indexOf(place) !== at)
  if (twice !== undefined) return { kind: 'wrong', message: `${twice}: Two drafts would be written to this file.` }
  try {
    for (const place of new Set(places.map((one) => path.dirname(one)))) await mkdir(place, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // mkdir rejects with nothing else
    return { kind: 'wrong', message: `${folder}: The folder could not be made (${code ?? 'unknown'}).` }
  }
  return { kind: 'places', places }
}

/** Whether a name stands for a folder: it is one, or ends as one. */
export async function isFolderName(name: string): Promise<boolean> {
  if (/[/\\]$/u.test(name)) return true
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
