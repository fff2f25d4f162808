import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { removeQueries } from '../queries/queries-field'
import { setCurrent } from './current-field'
import { isChanging } from './settled-places'
import { type Settlement, unsettle } from './settlement'

/** What came of taking a settlement back: it can no longer be done where its words were changed since. */
export type TakingBack = { readonly kind: 'taken-back'; readonly spec: TransactionSpec } | { readonly kind: 'stale' }

/** Takes one settlement back, whatever was done after it: its words are put back, its finding is open again. */
export function takeBack(state: EditorState, settlement: Settlement): TakingBack {
  const changes = isChanging(settlement) ? settlement.changes : []
  const holds = changes.every(({ from, to, is }) => to <= state.doc.length && state.doc.sliceString(from, to) === is)
  if (!holds) return { kind: 'stale' }
  const back = state.changes(changes.map(({ from, to, was }) => ({ from, to, insert: was })))
  const at = back.mapPos(changes[0]?.from ?? settlement.at, -1)
  return {
    kind: 'taken-back',
    spec: {
      changes: back,
      selection: { anchor: at },
      effects: [
        unsettle.of([settlement]),
        ...(settlement.kind === 'queried' ? [removeQueries.of([settlement.query])] : []),
        setCurrent.of(settlement.id),
        EditorView.scrollIntoView(at, { y: 'center' }),
      ],
      annotations: isolateHistory.of('full'),
      userEvent: 'galley.take-back',
    },
  }
}
