import type { DocumentId, OpenResult, Welcome } from '../../shared/contract'
import type { Documents, DraftOpened } from '../documents/documents'
import { describeDraft } from '../documents/draft-document'
import { leaveAll, leaveAndClose, mayLeave } from './leaving'
import { draftIn, isDirty, isUntouched, labelPlace, type Place } from './place'
import type { Dialogs, Page, Sample } from './ports'
import { createSaving, type Placed } from './saving'

export interface DeskPorts {
  readonly documents: Documents
  readonly dialogs: Dialogs
  readonly readSample: () => Promise<Sample>
  readonly openPage: () => Page
}

export type Desk = ReturnType<typeof createDesk>

type Load = () => Promise<DraftOpened>

const cancelled: OpenResult = { kind: 'cancelled' }

/** The registry of windows, one draft each, and what may happen to them. */
export function createDesk({ documents, dialogs, readSample, openPage }: DeskPorts) {
  const places = new Map<number, Place>()
  const saving = createSaving(documents, dialogs)
  const leaving = { documents, dialogs, saving }
  let lastFocused: number | null = null

  /** A new window with this file, or with the sample. The file is read while the page loads. */
  function openWindowFor(path: string | null): void {
    const page = openPage()
    const nothing = Promise.resolve(cancelled)
    const place: Place = { page, draftId: null, closing: 'open', first: nothing, opening: nothing }
    places.set(page.key, place)
    lastFocused = page.key
    place.first = replaceDraft(place, path === null ? loadSample : () => documents.open(path))
    place.opening = place.first
  }

  async function loadSample(): Promise<DraftOpened> {
    const { name, bytes } = await readSample()
    return documents.add(name, null, bytes)
  }

  /** Puts another draft into a window, after the unsaved changes of the one in it were asked about. */
  async function openInto(key: number, load: Load): Promise<OpenResult> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    const mine = place.opening.then(() => replaceDraft(place, load))
    place.opening = mine
    return mine
  }

  async function replaceDraft(place: Place, load: Load): Promise<OpenResult> {
    const result = await load()
    if (result.kind === 'failed') return result
    if (result.kind === 'already-open') {
      placeOf(result.id)?.page.focus()
      return cancelled
    }
    // Read first, asked second: a file that cannot be opened must not cost the draft that is there.
    const draft = documents.get(result.id)
    if (draft === null || !places.has(place.page.key) || !(await mayLeave(leaving, place))) {
      documents.close(result.id)
      return cancelled
    }
    if (place.draftId !== null) documents.close(place.draftId)
    place.draftId = result.id
    place.closing = 'open'
    labelPlace(documents, place)
    return { kind: 'opened', draft: describeDraft(draft) }
  }

  /** Opens a file that no window asked for: in an untouched one if there is, else in a new one. */
  async function openFromOutside(path: string): Promise<void> {
    const place = lastFocused === null ? undefined : places.get(lastFocused)
    await place?.opening
    if (place === undefined || !isUntouched(documents, place)) {
      openWindowFor(path)
      return
    }
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
    return path === null ? cancelled : openInto(key, () => documents.open(path))
  }

  /** For a menu without a window, as macOS has it. */
  async function chooseAndOpenWindow(): Promise<void> {
    const path = await dialogs.chooseFile(null)
    if (path !== null) openWindowFor(path)
  }

  async function welcome(key: number): Promise<Welcome['opened']> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    const first = await place.first
    // A page that was loaded anew gets the draft as main has mirrored it.
    const draft = draftIn(documents, place)
    return draft === null ? first : { kind: 'opened', draft: describeDraft(draft) }
  }

  /** The draft of this id, if it is the one in this window. */
  function placed(key: number, id: DocumentId): Placed | null {
    const place = places.get(key)
    const draft = place ? draftIn(documents, place) : null
    return place && draft?.id === id ? { page: place.page, draft } : null
  }

  /** To be called after whatever may have changed a draft's name or made it edited or saved. */
  function refreshWindow(key: number): void {
    const place = places.get(key)
    if (place) labelPlace(documents, place)
  }

  /** Whether a window may close at once. If not, it is asked about, and closed later if the editor agrees. */
  function closeNow(key: number): boolean {
    const place = places.get(key)
    if (place === undefined || place.closing === 'left' || !isDirty(documents, place)) return true
    void leaveAndClose(leaving, place)
    return false
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

  function placeOf(id: DocumentId): Place | undefined {
    return [...places.values()].find(({ draftId }) => draftId === id)
  }

  return {
    openWindowFor,
    openFromOutside,
    openSampleInto: (key: number) => openInto(key, loadSample),
    chooseAndOpen,
    chooseAndOpenWindow,
    drop,
    welcome,
    placed,
    refreshWindow,
    saving,
    closeNow,
    closeAll: () => leaveAll(leaving, places.values()),
    closed,
    focused,
    focusLast,
    has: (key: number) => places.has(key),
    count: () => places.size,
  }
}
