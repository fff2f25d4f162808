import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { english } from '../../src/l10n/language'
import { pseudoLanguages } from '../../src/l10n/pseudo'
import { setLanguage } from '../../src/l10n/t'
import type { CommandId } from '../../src/shared/commands'
import { type Galley, launch, type LaunchOptions, send } from './launch'

const sample = path.resolve('resources/samples/mint-biden-putin.txt')

/** Lets the tests know what a made-up language calls things. */
export function speak(tag: string): void {
  setLanguage(pseudoLanguages.find((language) => language.tag === tag) ?? english)
}

/** Runs a command and waits for what it shows. */
export async function command(galley: Galley, id: CommandId, shows: string): Promise<void> {
  await send(galley, id)
  await galley.page.locator(shows).first().waitFor()
}

/** Opens a copy of the sample in a file of its own, in this language. */
export async function openCopy(
  tag: string,
  options: LaunchOptions = {},
): Promise<{ readonly galley: Galley; readonly file: string }> {
  const galley = await launch([`--lang=${tag}`, 'no-such-folder/draft.txt'], options)
  const file = path.join(galley.folder, 'mint.txt')
  await writeFile(file, await readFile(sample, 'utf8'))
  await galley.openFrom(file)
  await galley.page.locator('.start .primary').press('Enter')
  await galley.checked()
  return { galley, file }
}
