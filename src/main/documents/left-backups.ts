import { join } from 'node:path'
import { t } from '../../l10n/t'
import { backupPattern } from '../../disk/save-in-place'
import { errorCode, type FileSystem } from '../../disk/file-system'

/** What stands before the name of a backup that the editor was told of. */
const told = 'kept-'

/**
 * A save in place was cut short where its backup is still there: the file may be neither old nor new. Only before any save of this run.
 * Gives each such backup a name of its own, so that it is told of once, and a sentence for the editor.
 */
export async function findLeftBackups(fs: FileSystem, folder: string): Promise<readonly string[]> {
  const messages: string[] = []
  try {
    for (const name of await fs.readdir(folder)) {
      const file = backupPattern.exec(name)?.groups?.['file']
      if (file === undefined) continue
      await fs.rename(join(folder, name), join(folder, `${told}${name}`))
      messages.push(
        t(
          'Galley ended while it wrote “{file}”, which may be damaged. What it held before is kept as “{backup}” in Galley’s backup folder.',
          { file, backup: `${told}${name}` },
        ),
      )
    }
  } catch (error) {
    // No folder, or one that cannot be read: nothing was written in place from it.
    errorCode(error)
  }
  return messages
}
