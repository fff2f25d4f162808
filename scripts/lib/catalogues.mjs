import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './run.mjs'

export const languagesFolder = path.join(root, 'resources/languages')

/**
 * The catalogues there are: one flat object each, English messages and their translations, empty where one is missing.
 * @returns {Promise<readonly { tag: string, translations: Record<string, string> }[]>}
 */
export async function readCatalogues() {
  const names = await readdir(languagesFolder).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => ({
        tag: path.basename(name, '.json'),
        translations: JSON.parse(await readFile(path.join(languagesFolder, name), 'utf8')),
      })),
  )
}
