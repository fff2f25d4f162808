import type { DocumentId, OpenResult, SaveResult, Welcome } from '../../shared/contract'
import type { Documents, DraftOpened } from '../documents/documents'
import { type DraftDocument, describeDraft, isEdited } from '../documents/draft-document'
import { type CloseEvent, type CloseState, closeStep } from './close-state'
import type { Dialogs, Page, Sample } from './ports'
import { createSaving, type Placed } from './saving'

/** One window and the draft in it. */
interface Place {
  readonly page: Page
  draftId: DocumentId | null
  closing: CloseState
  /** What the window was opened for. */
  first: Promise<OpenResult>
  /** Openings wait for each other, so that two drops do not both replace the draft. */
  opening: Promise<unknown>
}

export interface DeskPorts {
  readonly documents: Documents
  readonly dialogs: Dialogs
  readonly readSample: () => Promise<Sample>
  readonly openPage: () => Page
}

export type Desk = ReturnType<typeof createDesk>

/** The registry of windows, one draft each, and what may happen to them. */
export function createDesk({ documents, dialogs, readSample, openPage }: DeskPorts) {
  const places = new Map<number, Place>()
  const saving = createSaving(documents, dialogs)
  let lastFocused: number | null = null

  /** A new window. Its draft is read while its page loads. */
  function openWindow(load: () => Promise<DraftOpened>): void {
    const page = openPage()
    const nothing = Promise.resolve<OpenResult>({ kind: 'cancelled' })
    const place: Place = { page, draftId: null, closing: 'open', first: nothing, opening: nothing }
    places.set(page.key, place)
    lastFocused = page.key
    place.first = replaceDraft(place, load)
    place.opening = place.first
  }

  function openWindowFor(path: string | null): void {
    openWindow(path === null ? openSample : () => documents.open(path))
  }

  async function openSample(): Promise<DraftOpened> {
    const { name, bytes } = await readSample()
    return documents.add(name, null, bytes)
  }

  /** Puts another draft into a window, after the unsaved changes of the one in it were asked about. */
  function openInto(key: number, load: () => Promise<DraftOpened>): Promise<OpenResult> {
    const place = places.get(key)
    if (place === undefined) return Promise.resolve({ kind: 'cancelled' })
    const mine = place.opening.then(() => replaceDraft(place, load))
    place.opening = mine
    return mine
  }

  async function replaceDraft(place: Place, load: () => Promise<DraftOpened>): Promise<OpenResult> {
    const result = await load()
    if (result.kind === 'failed') return result
    if (result.kind === 'already-open') {
      placeOf(result.id)?.page.focus()
      return { kind: 'cancelled' }
    }
    const draft = documents.get(result.id)
    // Closed while the file was read, or the editor wants to keep what is there.
    if (draft === null || !places.has(place.page.key) || !(await mayLeave(place))) {
      documents.close(result.id)
      return { kind: 'cancelled' }
    }
    if (place.draftId !== null) documents.close(place.draftId)
    place.draftId = result.id
    place.closing = 'open'
    refresh(place)
    return { kind: 'opened', draft: describeDraft(draft) }
  }

  /** Opens a file that no window asked for: in an untouched one if there is, else in a new one. */
  async function openFromOutside(path: string): Promise<void> {
    const place = lastFocused === null ? undefined : places.get(lastFocused)
    if (place !== undefined) await place.opening
    if (place === undefined || !isUntouched(place)) return openWindowFor(path)
    place.page.focus()
    await openAndTell(place.page.key, path)
  }

  async function openAndTell(key: number, path: string): Promise<void> {
    const result = await openInto(key, () => documents.open(path))
    places.get(key)?.page.send('opened', result)
  }

  /** The first dropped file goes into the window it was dropped on, the others into windows of their own. */
  async function drop(key: number, paths: readonly string[]): Promise<void> {
    const [first, ...others] = paths
    if (first !== undefined) await openAndTell(key, first)
    for (const path of others) openWindowFor(path)
  }

  async function chooseAndOpen(key: number): Promise<OpenResult> {
    const path = await dialogs.chooseFile(places.get(key)?.page ?? null)
    return path === null ? { kind: 'cancelled' } : openInto(key, () => documents.open(path))
  }

  /** For a menu without a window, as macOS has it. */
  async function chooseAndOpenWindow(): Promise<void> {
    const path = await dialogs.chooseFile(null)
    if (path !== null) openWindowFor(path)
  }

  async function welcome(key: number): Promise<Welcome['opened']> {
    const place = places.get(key)
    if (place === undefined) return { kind: 'cancelled' }
    const first = await place.first
    // A page that was loaded anew gets the draft as main has mirrored it.
    const draft = draftOf(place)
    return draft === null ? first : { kind: 'opened', draft: describeDraft(draft) }
  }

  /** The draft of this id, if it is the one in this window. */
  function placed(key: number, id: DocumentId): Placed | null {
    const place = places.get(key)
    const draft = place ? draftOf(place) : null
    return place && draft?.id === id ? { page: place.page, draft } : null
  }

  /** To be called after whatever may have changed a draft's name or made it edited or saved. */
  function refreshWindow(key: number): void {
    const place = places.get(key)
    if (place) refresh(place)
  }

  function refresh(place: Place): void {
    const draft = draftOf(place)
    if (draft) place.page.label({ name: draft.name, edited: isEdited(draft), path: draft.file?.path ?? null })
  }

  /** Whether a window may give up its draft; asks, and saves, if it has unsaved changes. */
  async function mayLeave(place: Place): Promise<boolean> {
    const step = (event: CloseEvent): string => {
      const { state, effect } = closeStep(place.closing, event)
      place.closing = state
      return effect
    }
    const draft = draftOf(place)
    let effect = step({ kind: 'requested', edited: draft !== null && isEdited(draft) })
    if (effect === 'ask' && draft) {
      effect = step({ kind: 'answered', answer: await dialogs.askUnsaved(place.page, draft.name) })
    }
    if (effect === 'save') effect = step({ kind: (await saveOnLeaving(place)) ? 'saved' : 'not-saved' })
    return effect === 'leave'
  }

  async function saveOnLeaving(place: Place): Promise<boolean> {
    const draft = draftOf(place)
    if (draft === null) return true
    const result: SaveResult = await saving.save({ page: place.page, draft }, draft.mirror.version)
    refresh(place)
    place.page.send('saved', result)
    return result.kind === 'saved'
  }

  /** Whether a window may close at once. If not, it is asked about, and closed later if the editor agrees. */
  function closeNow(key: number): boolean {
    const place = places.get(key)
    if (place === undefined || place.closing === 'left' || !isDirty(place)) return true
    void leaveAndClose(place)
    return false
  }

  async function leaveAndClose(place: Place): Promise<boolean> {
    const leaves = await mayLeave(place)
    if (leaves) place.page.close()
    return leaves
  }

  /** Closes all windows, one question after the other. False as soon as the editor says Cancel or a save fails. */
  async function closeAll(): Promise<boolean> {
    for (const place of [...places.values()]) {
      if (isDirty(place)) place.page.focus()
      if (!(await leaveAndClose(place))) return false
    }
    return true
  }

  function closed(key: number): void {
    const place = places.get(key)
    if (place?.draftId) documents.close(place.draftId)
    places.delete(key)
    if (lastFocused === key) lastFocused = [...places.keys()].at(-1) ?? null
  }

  function focused(key: number): void {
    lastFocused = key
  }

  function focusLast(): void {
    if (lastFocused !== null) places.get(lastFocused)?.page.focus()
  }

  const draftOf = (place: Place): DraftDocument | null => (place.draftId === null ? null : documents.get(place.draftId))
  const placeOf = (id: DocumentId): Place | undefined => [...places.values()].find(({ draftId }) => draftId === id)
  const isDirty = (place: Place): boolean => {
    const draft = draftOf(place)
    return draft !== null && isEdited(draft)
  }
  const isUntouched = (place: Place): boolean => {
    const draft = draftOf(place)
    return draft === null || (draft.file === null && draft.mirror.version === 0)
  }
  const has = (key: number): boolean => places.has(key)
  const count = (): number => places.size

  return {
    openWindowFor,
    openFromOutside,
    openSampleInto: (key: number) => openInto(key, openSample),
    chooseAndOpen,
    chooseAndOpenWindow,
    drop,
    welcome,
    placed,
    refreshWindow,
    saving,
    closeNow,
    closeAll,
    closed,
    focused,
    focusLast,
    has,
    count,
  }
}
