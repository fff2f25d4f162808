import type { DocumentId } from '../../shared/opened-draft'
import type { OpenResult } from '../../shared/results'
import type { Documents } from '../documents/documents'
import { createQueue } from '../queue'
import { draftIn, labelPlace, type Place } from './place'
import type { Page } from './ports'
import type { Placed } from './saving'

export type Places = ReturnType<typeof createPlaces>

const nothing: Promise<OpenResult> = Promise.resolve({ kind: 'cancelled' })

/** The windows that are open, one draft each, and which of them was in front last. */
export function createPlaces(documents: Documents) {
  const places = new Map<number, Place>()
  let lastFocused: number | null = null

  /** A new window comes in front. */
  function add(page: Page): Place {
    const place: Place = { page, draftId: null, closing: 'open', listens: false, first: nothing, opening: createQueue() }
    places.set(page.key, place)
    lastFocused = page.key
    return place
  }

  /** The draft of this id, if it is the one in this window. */
  function placed(key: number, id: DocumentId): Placed | null {
    const place = places.get(key)
    const draft = place ? draftIn(documents, place) : null
    return place && draft?.id === id ? { page: place.page, draft } : null
  }

  /** To be called after whatever may have changed a draft's name or made it edited or saved. */
  function refresh(key: number): void {
    const place = places.get(key)
    if (place) labelPlace(documents, place)
  }

  function closed(key: number): void {
    const place = places.get(key)
    if (place?.draftId) documents.close(place.draftId)
    places.delete(key)
    if (lastFocused === key) lastFocused = [...places.keys()].at(-1) ?? null
  }

  return {
    add,
    placed,
    refresh,
    closed,
    get: (key: number) => places.get(key),
    has: (key: number) => places.has(key),
    count: () => places.size,
    all: () => places.values(),
    /** The window a draft is in. */
    of: (id: DocumentId) => [...places.values()].find(({ draftId }) => draftId === id),
    /** The window that was in front last. */
    last: () => (lastFocused === null ? undefined : places.get(lastFocused)),
    focused: (key: number): void => {
      lastFocused = key
    },
  }
}
