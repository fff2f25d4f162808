import { t } from '../../l10n/t'
import type { EncodingName } from '../../formats/text/encodings'
import type { DocumentId, OpenResult, OriginalResult, Welcome } from '../../shared/contract'
import type { Said } from '../../shared/readers/protocol'
import type { Documents } from '../documents/documents'
import { describeDraft, type DraftDocument } from '../documents/draft-document'
import { leaveAll, leaveAndClose, mayLeave } from './leaving'
import { type Load, loadNamed, type Named } from './named'
import { draftIn, isUntouched, labelPlace, type Place } from './place'
import type { Dialogs, Page, Sample } from './ports'
import { createSaving, type Placed } from './saving'
import { createSettling } from './settling'

export interface DeskPorts {
  readonly documents: Documents
  readonly dialogs: Dialogs
  readonly readSample: () => Promise<Sample>
  readonly openPage: () => Page
}

export type Desk = ReturnType<typeof createDesk>

/** What happens to the unsaved changes of a draft that makes place for another: they are asked about, or that was done already. */
type Unsaved = 'ask' | 'lose'

const cancelled: OpenResult = { kind: 'cancelled' }

/** The registry of windows, one draft each, and what may happen to them. */
export function createDesk({ documents, dialogs, readSample, openPage }: DeskPorts) {
  const places = new Map<number, Place>()
  const saving = createSaving(documents, dialogs)
  const settling = createSettling()
  const leaving = { documents, dialogs, saving, settling }
  const untold: string[] = []
  let lastFocused: number | null = null

  documents.onChange((after, before) => {
    const place = after === null || after.disk === before?.disk ? undefined : placeOf(after.id)
    if (place === undefined || after === null) return
    labelPlace(documents, place)
    place.page.send('disk', { id: after.id, disk: after.disk })
  })

  /** A new window with this file, or with the sample. The file is read while the page loads. */
  function openWindowFor(path: string | null): void {
    void openWindowWith(path === null ? loadSample : () => documents.open(path))
  }

  /** A new window with a draft that was lost with its process. Its file may have changed since; nobody watched it meanwhile. */
  function openRecovered(draft: DraftDocument): void {
    void openWindowWith(async () => {
      const restored = documents.restore(draft)
      await documents.checkDisk(draft.id)
      return restored
    })
  }

  function openWindowWith(load: Load): Promise<OpenResult> {
    const page = openPage()
    const nothing = Promise.resolve(cancelled)
    const place: Place = { page, draftId: null, closing: 'open', listens: false, first: nothing, opening: nothing }
    places.set(page.key, place)
    lastFocused = page.key
    const loadOrClose: Load = async () => {
      const loaded = await load()
      // The file has a window already: this one would stay empty.
      if (loaded.kind === 'already-open' && places.size > 1) page.close()
      return loaded
    }
    place.first = replaceDraft(place, loadOrClose, 'ask')
    place.opening = place.first
    return place.first
  }

  /** Opens what was named, in a window of its own or in one nobody worked in. Returns the draft it is now, or null. */
  async function openNamed(named: Named, where: 'new-window' | 'untouched-window'): Promise<DocumentId | null> {
    const load = loadNamed(documents, named)
    let id: DocumentId | null = null
    const loadAndNote: Load = async () => {
      const loaded = await load()
      id = loaded.kind === 'failed' ? null : loaded.id
      return loaded
    }
    await (where === 'new-window' ? openWindowWith(loadAndNote) : openOutside(loadAndNote))
    return id
  }

  async function loadSample(): ReturnType<Load> {
    const { name, bytes } = await readSample()
    return documents.add(name, null, bytes)
  }

  /** Puts another draft into a window, after the unsaved changes of the one in it were asked about. */
  async function openInto(key: number, load: Load, unsaved: Unsaved = 'ask'): Promise<OpenResult> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    const mine = place.opening.then(() => replaceDraft(place, load, unsaved))
    place.opening = mine
    return mine
  }

  async function replaceDraft(place: Place, load: Load, unsaved: Unsaved): Promise<OpenResult> {
    const result = await load()
    if (result.kind === 'failed') return result
    if (result.kind === 'already-open') {
      const { page } = placeOf(result.id) ?? {}
      page?.focus()
      if (typeof result.line === 'number') page?.send('goToLine', result.line)
      return cancelled
    }
    // Read first, asked second: a file that cannot be opened must not cost the draft that is there.
    const leaves = places.has(place.page.key) && (unsaved === 'lose' || (await mayLeave(leaving, place)))
    const draft = documents.get(result.id)
    if (draft === null || !leaves) {
      documents.close(result.id)
      return cancelled
    }
    if (place.draftId !== null) documents.close(place.draftId)
    place.draftId = result.id
    place.closing = 'open'
    labelPlace(documents, place)
    return { kind: 'opened', draft: { ...describeDraft(draft), line: result.line ?? null } }
  }

  /** Opens a file that no window asked for: in an untouched one if there is, else in a new one. */
  function openFromOutside(path: string): Promise<void> {
    return openOutside(() => documents.open(path))
  }

  async function openOutside(load: Load): Promise<void> {
    const place = lastFocused === null ? undefined : places.get(lastFocused)
    await place?.opening
    if (place === undefined || !isUntouched(documents, place)) {
      await openWindowWith(load)
      return
    }
    place.page.focus()
    await openAndTell(place.page.key, load)
  }

  async function openAndTell(key: number, load: Load): Promise<void> {
    const result = await openInto(key, load)
    places.get(key)?.page.send('opened', result)
  }

  /** The first dropped file goes into the window it was dropped on, the others into windows of their own. */
  async function drop(key: number, paths: readonly string[]): Promise<void> {
    const [first, ...others] = paths
    if (first !== undefined) await openAndTell(key, () => documents.open(first))
    for (const path of others) openWindowFor(path)
  }

  async function chooseAndOpen(key: number): Promise<OpenResult> {
    const path = await dialogs.chooseFile(places.get(key)?.page ?? null)
    return path === null ? cancelled : openInto(key, () => documents.open(path))
  }

  /** Reads the draft's file again, in an encoding the editor chose. */
  async function reopen({ page, draft }: Placed, encoding: EncodingName): Promise<OpenResult> {
    if (draft.file === null)
      return {
        kind: 'failed',
        message: t('“{name}” is a copy without a file; there is nothing to read again.', { name: draft.name }),
      }
    return openInto(page.key, () => documents.reopen(draft.id, encoding))
  }

  /** Gives a recovered text up for what is in its file, if the editor means it. */
  async function discardRecovered({ page, draft }: Placed): Promise<OpenResult> {
    if (!(await dialogs.askDiscard(page, draft.name))) return cancelled
    return openInto(page.key, () => documents.reopen(draft.id), 'lose')
  }

  /** Reads the text a draft was translated from; it becomes no draft of its own. */
  async function chooseOriginal(key: number): Promise<OriginalResult> {
    const path = await dialogs.chooseOriginal(places.get(key)?.page ?? null)
    return path === null ? { kind: 'cancelled' } : documents.readText(path)
  }

  /** For a menu without a window, as macOS has it. */
  async function chooseAndOpenWindow(): Promise<void> {
    const path = await dialogs.chooseFile(null)
    if (path !== null) openWindowFor(path)
  }

  async function welcome(key: number): Promise<Welcome['opened']> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    const isNew = !place.listens
    place.listens = true
    const first = await place.first
    // As main has it now: a page that was loaded anew gets what it told, and news of the file that came too early is in it.
    const draft = draftIn(documents, place)
    if (draft === null) return first
    const isFirst = isNew && first.kind === 'opened' && first.draft.id === draft.id
    return { kind: 'opened', draft: { ...describeDraft(draft), line: isFirst ? (first.draft.line ?? null) : null } }
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

  /** Whether a window may close at once. If not, it is closed when its page has told all that was typed, and the editor agreed. */
  function closeNow(key: number): boolean {
    const place = places.get(key)
    if (place === undefined || place.closing === 'left' || place.draftId === null) return true
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

  /** A line the editor must read: in the window in front, or in the next that can show it. */
  function tell(message: string): void {
    const place = lastFocused === null ? undefined : places.get(lastFocused)
    if (place?.listens === true) place.page.send('notice', message)
    else untold.push(message)
  }

  /** What a reader said of a window's draft; false when the window is gone. */
  function tellSaid(key: number, said: Said): boolean {
    places.get(key)?.page.send('said', said)
    return places.has(key)
  }

  function placeOf(id: DocumentId): Place | undefined {
    return [...places.values()].find(({ draftId }) => draftId === id)
  }

  return {
    openWindowFor,
    openRecovered,
    openFromOutside,
    openNamed,
    reopen,
    discardRecovered,
    openSampleInto: (key: number) => openInto(key, loadSample),
    chooseAndOpen,
    chooseOriginal,
    chooseAndOpenWindow,
    drop,
    welcome,
    placed,
    refreshWindow,
    saving,
    settled: settling.answer,
    tell,
    tellSaid,
    untold: () => untold.splice(0),
    closeNow,
    closeAll: () => leaveAll(leaving, places.values()),
    closed,
    focused,
    focusLast,
    has: (key: number) => places.has(key),
    count: () => places.size,
  }
}
