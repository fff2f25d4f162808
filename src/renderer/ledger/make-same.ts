import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import type { Entry } from '../../engine'
import { unify } from '../../engine/ledger/unify'

/** What comes of making all the same: a change to dispatch, and how many places it changes. */
export interface MadeSame {
  readonly spec: TransactionSpec
  readonly count: number
}

/**
 * Writes an entry in one way everywhere, as one step of undo; null where nothing would change. Quotations are left alone unless told. A
 * place that no longer reads as it was read is left out.
 */
export function makeSame(state: EditorState, entry: Entry, chosen: string, includeQuotations: boolean): MadeSame | null {
  const standing: Entry = {
    ...entry,
    spellings: entry.spellings.map((spelling) => ({
      ...spelling,
      places: spelling.places.filter(({ from, to }) => state.sliceDoc(from, to) === spelling.text),
    })),
  }
  const edits = unify(standing, chosen, includeQuotations)
  if (edits.length === 0) return null
  const told = t('“{chosen}” in {count, plural, one {# more place} other {# more places}}. Undo brings back what stood there.', {
    chosen,
    count: edits.length,
  })
  const spec: TransactionSpec = {
    changes: edits.map(({ from, to, insert }) => ({ from, to, insert })),
    effects: EditorView.announce.of(told),
    annotations: isolateHistory.of('full'),
    userEvent: 'galley.unify',
  }
  return { spec, count: edits.length }
}

/** Whether an entry is written otherwise anywhere, quotations included: a surname alone says nothing of two first names. */
export function isWrittenOtherwise(entry: Entry, chosen: string): boolean {
  return unify(entry, chosen, true).length > 0
}

/** How many places within quotation marks would follow if they were told to. */
export function quotedPlaces({ spellings }: Entry, chosen: string): number {
  return spellings
    .filter(({ text }) => text !== chosen)
    .reduce((sum, { places }) => sum + places.filter(({ quoted }) => quoted).length, 0)
}
