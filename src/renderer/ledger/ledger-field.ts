import { type ChangeDesc, type EditorState, StateEffect, StateField } from '@codemirror/state'
import type { Entry, Ledgers } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { mapWords } from '../editor/map-range'
import { goOn, type Since } from '../editor/since'

/** The ledgers of a whole check. */
export const setLedgers = StateEffect.define<Since<Ledgers>>()

/** Null before the first check. */
export const ledgerField = StateField.define<Since<Ledgers> | null>({
  create: () => null,
  update(kept, transaction) {
    let next = kept
    if (transaction.docChanged && next !== null) next = goOn(next, transaction.changes.desc)
    for (const effect of transaction.effects) if (effect.is(setLedgers)) next = effect.value
    return next
  },
})

const moved = onceEach(
  ({ was, changes }: Since<Ledgers>): Ledgers =>
    changes === null ? was : was.map((entry) => moveEntry(entry, changes)).filter(({ spellings }) => spellings.length > 0),
)

/** The ledgers where they stand now; places that were typed in are left out until the next check. */
export function ledgersNow(state: EditorState): Ledgers | null {
  const kept = state.field(ledgerField)
  return kept === null ? null : moved(kept)
}

function moveEntry(entry: Entry, changes: ChangeDesc): Entry {
  const spellings = entry.spellings
    .map((spelling) => ({
      ...spelling,
      places: spelling.places
        .filter(({ from, to }) => changes.touchesRange(from, to) === false)
        .map((place) => mapWords(place, changes)),
    }))
    .filter(({ places }) => places.length > 0)
  return { ...entry, spellings }
}
