import type { WordChange } from '../../shared/review-notes'
import type { Said } from '../../shared/readers/protocol'
import type { Documents } from '../documents/documents'
import { labelPlace } from './place'
import type { Places } from './places'

/** What windows are told without having asked: of their files, of what an editor must read, of what readers said, of words. */
export function createNews(documents: Documents, places: Places) {
  const untold: string[] = []

  documents.onChange((after, before) => {
    const place = after === null || after.disk === before?.disk ? undefined : places.of(after.id)
    if (place === undefined || after === null) return
    labelPlace(documents, place)
    place.page.send('disk', { id: after.id, disk: after.disk })
  })

  /** A line the editor must read: in the window in front, or in the next that can show it. */
  function tell(message: string): void {
    const place = places.last()
    if (place?.listens === true) place.page.send('notice', message)
    else untold.push(message)
  }

  /** What a reader said of a window's draft; false when the window is gone. */
  function tellSaid(key: number, said: Said): boolean {
    places.get(key)?.page.send('said', said)
    return places.has(key)
  }

  /** The dictionary was changed in this window; all others follow. */
  function tellWord(from: number, change: WordChange): void {
    for (const { page } of places.all()) if (page.key !== from) page.send('word', change)
  }

  return { tell, tellSaid, tellWord, untold: () => untold.splice(0) }
}
