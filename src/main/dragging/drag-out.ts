import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { t } from '../../l10n/t'
import type { DragResult } from '../../shared/results'
import { correctedName, textName } from '../desk/draft-names'
import type { Placed } from '../desk/saving'
import type { Documents } from '../documents/documents'
import { diskFileSystem, errorCode } from '../../disk/file-system'
import type { Unencodable } from '../documents/snapshot'
import { cardOf } from '../../formats/cards'
import { writeOwnFile } from '../own-files/own-file'

export interface DragPorts {
  readonly documents: Documents
  /** Holds what is being dragged. What an earlier run left in it is removed. */
  readonly folder: string
  /** Lets the pointer in the window of this key carry a file. */
  readonly startDrag: (key: number, file: string) => void
}

/** Carries the corrected text of a draft out of its window, as a file of the kind the draft came in. The draft stays what it is. */
export type DragOut = (placed: Placed, version: number) => Promise<DragResult>

/** What is dragged is a file of its own, which is gone with the next start of Galley: whoever takes it has to copy it. */
export function createDragOut({ documents, folder, startDrag }: DragPorts): DragOut {
  const cleared = rm(folder, { recursive: true, force: true })
  // Whoever drags is told of a failure; before that it is no one’s concern.
  cleared.catch(() => undefined)

  /** The file to be dragged, in a folder of its own, so that it has the name it is to have where it is dropped. */
  async function write(name: string, bytes: Buffer): Promise<string> {
    const file = join(folder, randomUUID(), name)
    await cleared
    await writeOwnFile(diskFileSystem, file, bytes, 'drag')
    return file
  }

  return async ({ page, draft }, version) => {
    const taken = documents.snapshot(draft.id, version)
    if (taken.kind === 'failed') return taken
    const format = draft.document?.format ?? null
    const isWritten = format === null || cardOf(format).isWritten
    const made = format !== null && isWritten ? await documents.render(taken.snapshot, format) : taken
    if (made.kind === 'failed') return made
    if (made.kind === 'unencodable') return { kind: 'failed', message: unencodableMessage(made) }
    try {
      startDrag(page.key, await write(isWritten ? correctedName(draft.name) : textName(draft), made.snapshot.bytes))
      return { kind: 'dragged' }
    } catch (error) {
      const code = errorCode(error)
      return { kind: 'failed', message: t('The draft could not be dragged out ({code}); export it instead.', { code }) }
    }
  }
}

/** While something is dragged, there is nobody to ask. */
function unencodableMessage({ character, line, encoding }: Unencodable): string {
  return t(
    'Nothing was dragged out: “{character}” in line {line} cannot be written in {encoding}. Save the draft, which offers UTF-8, or export it.',
    { character, line, encoding },
  )
}
