import type { Place } from '../ledger/types'
import type { Proposal } from './rule'

/** Writes the same at all of these places but in what was said, and tells how many they are; none where all are quoted. */
export function writeEverywhere(put: string, places: readonly Place[]): readonly Proposal[] {
  const edits = places.filter(({ quoted }) => !quoted).map(({ from, to }) => ({ from, to, insert: put }))
  if (edits.length === 0) return []
  const where = edits.length < places.length ? 'everywhere but in quotations' : 'everywhere'
  return [
    { label: `Write “${put}” ${where} (${edits.length} ${edits.length === 1 ? 'place' : 'places'})`, kind: 'choice', edits },
  ]
}
