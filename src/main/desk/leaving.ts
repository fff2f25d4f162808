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

/** Whether a window may give up its draft. Asks, and saves, if it has unsaved changes. */
export async function mayLeave({ documents, dialogs, saving, settling }: LeavingPorts, place: Place): Promise<boolean> {
  // What was typed a moment ago may still be on its way here.
  if (place.listens && place.closing === 'open') await settling.settle(place.page)
  const step = (event: CloseEvent): CloseEffect => {
    const { state, effect } = closeStep(place.closing, event)
    place.closing = state
    return effect
  }
  const draft = draftIn(documents, place)
  let effect = step({ kind: 'requested', edited: isDirty(documents, place) })
  if (effect === 'ask' && draft) effect = step({ kind: 'answered', answer: await dialogs.askUnsaved(place.page, draft.name) })
  if (effect === 'save') effect = step({ kind: (await saveNewest(documents, saving, place)) ? 'saved' : 'not-saved' })
  return effect === 'leave'
}

async function saveNewest(documents: Documents, saving: Saving, place: Place): Promise<boolean> {
  const draft = draftIn(documents, place)
  if (draft === null) return true
  const result = await saving.save({ page: place.page, draft }, draft.mirror.version)
  labelPlace(documents, place)
  place.page.send('saved', result)
  return result.kind === 'saved'
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
