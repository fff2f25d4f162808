import type { Documents } from '../documents/documents'
import { type CloseEffect, type CloseEvent, closeStep } from './close-state'
import { draftIn, isDirty, labelPlace, type Place } from './place'
import type { Dialogs } from './ports'
import type { Saving } from './saving'
import type { Settling } from './settling'

export interface LeavingPorts {
  readonly documents: Documents
  readonly dialogs: Dialogs
  readonly saving: Saving
  readonly settling: Settling
}

/** Whether a window may give up its draft. Asks, and saves, as long as it has unsaved changes. */
export async function mayLeave(ports: LeavingPorts, place: Place): Promise<boolean> {
  const { documents, dialogs, settling } = ports
  // What was typed a moment ago may still be on its way here.
  if (place.listens && place.closing === 'open') await settling.settle(place.page)
  const step = (event: CloseEvent): CloseEffect => {
    const { state, effect } = closeStep(place.closing, event)
    place.closing = state
    return effect
  }
  let effect = step({ kind: 'requested', edited: isDirty(documents, place) })
  while (effect === 'ask' || effect === 'save') {
    const name = draftIn(documents, place)?.name ?? ''
    effect = step(
      effect === 'ask'
        ? { kind: 'answered', answer: await dialogs.askUnsaved(place.page, name) }
        : await saveNewest(ports, place),
    )
  }
  return effect === 'leave'
}

/** Saves what main has heard of, and says whether anything was typed while that was written. */
async function saveNewest({ documents, saving, settling }: LeavingPorts, place: Place): Promise<CloseEvent> {
  const draft = draftIn(documents, place)
  if (draft !== null) {
    const result = await saving.save({ page: place.page, draft }, draft.mirror.version)
    labelPlace(documents, place)
    place.page.send('saved', result)
    if (result.kind !== 'saved') return { kind: 'not-saved' }
    if (place.listens) await settling.settle(place.page)
  }
  return { kind: 'saved', edited: isDirty(documents, place) }
}

/** Closes a window once it may. False if the editor said Cancel or the save failed. */
export async function leaveAndClose(ports: LeavingPorts, place: Place): Promise<boolean> {
  const leaves = await mayLeave(ports, place)
  if (leaves) place.page.close()
  return leaves
}

/** Closes windows, one question after the other, until the editor says Cancel or a save fails. */
export async function leaveAll(ports: LeavingPorts, places: Iterable<Place>): Promise<boolean> {
  for (const place of places) {
    if (isDirty(ports.documents, place)) place.page.focus()
    if (!(await leaveAndClose(ports, place))) return false
  }
  return true
}
