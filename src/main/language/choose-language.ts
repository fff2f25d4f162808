import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { directionOf } from '../../engine/witness/language'
import { english, type Language } from '../../l10n/language'
import { pseudoLanguages } from '../../l10n/pseudo'

/** A catalogue is one flat object: English messages and their translations, empty where one is still missing. */
const catalogueSchema = v.record(v.string(), v.string())

/**
 * The first language wanted that there is a catalogue for, else English. Wanted are tags in BCP 47; `de-AT` is content with `de`.
 * `folder` holds a catalogue for each language, named by its tag.
 */
export async function chooseLanguage(wanted: readonly string[], folder: string): Promise<Language> {
  let tags: readonly string[] | null = null
  for (const tag of wanted.flatMap((one) => [one, baseOf(one)])) {
    if (tag === english.tag) return english
    const pseudo = pseudoLanguages.find((language) => language.tag === tag)
    if (pseudo !== undefined) return pseudo
    tags ??= await catalogueTags(folder)
    const found = tags.includes(tag) ? await readCatalogue(tag, folder) : null
    if (found !== null) return found
  }
  return english
}

async function catalogueTags(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length))
}

/** Null for a catalogue that is damaged: Galley starts in another language then. */
async function readCatalogue(tag: string, folder: string): Promise<Language | null> {
  try {
    const read = v.parse(catalogueSchema, JSON.parse(await readFile(join(folder, `${tag}.json`), 'utf8')))
    const messages = Object.fromEntries(Object.entries(read).filter(([, translation]) => translation !== ''))
    return { tag, dir: directionOf(baseOf(tag)), messages }
  } catch {
    return null
  }
}

function baseOf(tag: string): string {
  return tag.replace(/-.*$/u, '')
}
