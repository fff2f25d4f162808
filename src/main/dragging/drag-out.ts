import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { correctedName, textName } from '../desk/draft-names'
import type { Placed } from '../desk/saving'
import type { Documents } from '../documents/documents'
import { diskFileSystem } from '../documents/file-system'
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
export type DragOut = (placed: Placed, version: number) => Promise<void>

/** What is dragged is a file of its own, which is gone with the next start of Galley: whoever takes it has to copy it. */
export function createDragOut({ documents, folder, startDrag }: DragPorts): DragOut {
  const cleared = rm(folder, { recursive: true, force: true })
  // Whoever drags is told of a failure; before that it is no one’s concern.
  cleared.catch(() => undefined)
  return async ({ page, draft }, version) => {
    const taken = documents.snapshot(draft.id, version)
    if (taken.kind === 'failed') return
    const format = draft.document?.format ?? null
    const isWritten = format === null || cardOf(format).isWritten
    const made = format !== null && isWritten ? await documents.render(taken.snapshot, format) : taken
    if (made.kind !== 'taken') return
    const file = join(folder, randomUUID(), isWritten ? correctedName(draft.name) : textName(draft))
    await cleared
    await writeOwnFile(diskFileSystem, file, made.snapshot.bytes, 'drag')
    startDrag(page.key, file)
  }
}
