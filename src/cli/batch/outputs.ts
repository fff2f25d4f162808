import { mkdir, realpath, stat } from 'node:fs/promises'
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
  const own = new Set(await Promise.all(drafts.map((draft) => trueName(draft.path))))
  for (const place of places)
    if (own.has(await trueName(place)))
      return { kind: 'wrong', message: `${place}: This is a draft, which would be written over; name another folder with -o.` }
  if (twice !== undefined) return { kind: 'wrong', message: `${twice}: Two drafts would be written to this file.` }
  try {
    for (const place of new Set(places.map((one) => path.dirname(one)))) await mkdir(place, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // mkdir rejects with nothing else
    return { kind: 'wrong', message: `${folder}: The folder could not be made (${code ?? 'unknown'}).` }
  }
  return { kind: 'places', places }
}

/** The same for all names of a file; as it is where there is none yet. */
async function trueName(name: string): Promise<string> {
  return realpath(name).catch(() => path.resolve(name))
}

/** Whether a name stands for a folder: it is one, or ends as one. */
export async function isFolderName(name: string): Promise<boolean> {
  if (/[/\\]$/u.test(name)) return true
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
