import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve('tests/articles')

export interface CorpusDraft {
  readonly name: string
  /** As an editor gets it: without the marks that say where the damage is. */
  readonly text: string
}

/** The drafts of tests/articles. */
export const corpus: readonly CorpusDraft[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({
    name: name.replace(/(?:\.marked)?\.txt$/u, ''),
    text: readFileSync(path.join(folder, name), 'utf8').replace(
      /\[\[[tbsf]!?\|([\s\S]*?)\]\]/gu,
      (_, marked: string) => marked.split('=>')[0] ?? '',
    ),
  }))
