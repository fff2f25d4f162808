import { t } from '../../l10n/t'
import type { DocumentId } from '../../shared/opened-draft'
import type { OpenResult } from '../../shared/results'
import type { Documents } from '../documents/documents'
import { describeDraft, type DraftDocument } from '../documents/draft-document'
import { errorCode } from '../../disk/file-system'
import { type LeavingPorts, mayLeave } from './leaving'
import { type Load, loadNamed, type Named } from './named'
import { draftIn, isUntouched, labelPlace, type Place } from './place'
import type { Places } from './places'
import type { Page, Sample } from './ports'

export interface OpeningPorts {
  readonly documents: Documents
  readonly readSample: () => Promise<Sample>
  readonly openPage: () => Page
}

/** What happens to the unsaved changes of a draft that makes place for another: they are asked about, or that was done already. */
type Unsaved = 'ask' | 'lose'

const cancelled: OpenResult = { kind: 'cancelled' }

/** Puts drafts into windows: into new ones, into the one that asked, or into one nobody worked in. */
export function createOpenings({ documents, readSample, openPage }: OpeningPorts, places: Places, leaving: LeavingPorts) {
  /** A new window with this file, or with the sample. The file is read while the page loads. */
  function openWindowFor(path: string | null): void {
    void openWindowWith(path === null ? loadSample : () => documents.open(path))
  }

  /** A new window with a draft that was lost with its process. Its file may have changed since; nobody watched it meanwhile. */
  function openRecovered(draft: DraftDocument, line: number | null = null): Promise<OpenResult> {
    return openWindowWith(async () => {
      const restored = documents.restore(draft)
      await documents.checkDisk(draft.id)
      return { ...restored, line }
    })
  }

  function openWindowWith(load: Load): Promise<OpenResult> {
    const place = places.add(openPage())
    const loadOrClose: Load = async () => {
      const loaded = await load()
      // The file has a window already: this one would stay empty.
      if (loaded.kind === 'already-open' && places.count() > 1) {
        place.closing = 'left'
        place.page.close()
      }
      return loaded
    }
    place.first = place.opening.add(() => replaceDraft(place, loadOrClose, 'ask'))
    return place.first
  }

  async function loadNew(): ReturnType<Load> {
    return documents.begin(t('New draft.txt'))
  }

  async function loadSample(): ReturnType<Load> {
    try {
      const { name, bytes } = await readSample()
      return documents.add(name, null, bytes)
    } catch (error) {
      return { kind: 'failed', message: t('The sample could not be read ({code}).', { code: errorCode(error) }) }
    }
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

  /** Opens a file that no window asked for: in an untouched one if there is, else in a new one. */
  function openFromOutside(path: string): Promise<void> {
    return openOutside(() => documents.open(path))
  }

  async function openOutside(load: Load): Promise<void> {
    const place = places.last()
    await place?.opening.done()
    if (place === undefined || !isUntouched(documents, place)) {
      await openWindowWith(load)
      return
    }
    place.page.focus()
    await openAndTell(place.page.key, load)
  }

  /** The first dropped file goes into the window it was dropped on, the others into windows of their own. */
  async function drop(key: number, paths: readonly string[]): Promise<void> {
    const [first, ...others] = paths
    if (first !== undefined) await openAndTell(key, () => documents.open(first))
    for (const path of others) openWindowFor(path)
  }

  async function openAndTell(key: number, load: Load): Promise<void> {
    const result = await openInto(key, load)
    places.get(key)?.page.send('opened', result)
  }

  /** Puts another draft into a window, after the unsaved changes of the one in it were asked about. */
  async function openInto(key: number, load: Load, unsaved: Unsaved = 'ask'): Promise<OpenResult> {
    const place = places.get(key)
    if (place === undefined) return cancelled
    return place.opening.add(() => replaceDraft(place, load, unsaved))
  }

  async function replaceDraft(place: Place, load: Load, unsaved: Unsaved): Promise<OpenResult> {
    const result = await load()
    if (result.kind === 'failed') return result
    if (result.kind === 'already-open') {
      const { page } = places.of(result.id) ?? {}
      page?.focus()
      if (typeof result.line === 'number') page?.send('goToLine', result.line)
      return cancelled
    }
    // Read first, asked second: a file that cannot be opened must not cost the draft that is there.
    const before = draftIn(documents, place)?.saved
    const leaves = places.has(place.page.key) && (unsaved === 'lose' || (await mayLeave(leaving, place)))
    const draft = documents.get(result.id)
    if (draft === null || !leaves) {
      documents.close(result.id)
      return cancelled
    }
    // Saved meanwhile: where it is the same file that is read again, what was read is old.
    if (draftIn(documents, place)?.saved !== before) {
      documents.close(result.id)
      place.closing = 'open'
      return replaceDraft(place, load, unsaved)
    }
    if (place.draftId !== null) documents.close(place.draftId)
    place.draftId = result.id
    place.closing = 'open'
    labelPlace(documents, place)
    return { kind: 'opened', draft: { ...describeDraft(draft), line: result.line ?? null } }
  }

  return { openWindowFor, openRecovered, openNamed, openFromOutside, drop, openInto, openWindowWith, loadNew, loadSample }
}
