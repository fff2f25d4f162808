import type { EditorState } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { ExportOrder } from '../../shared/contract'
import { outlineField } from '../editor/outline-field'
import { openQueries } from '../queries/queries-field'

/** All that main needs to hand the draft on: what its paragraphs are, and what there is to ask the reporter. */
export function exportOrder(state: EditorState, kind: ExportOrder['kind']): ExportOrder {
  const blocks = (state.field(outlineField)?.blocks ?? []).map(({ kind, from, to }) => ({ kind, from, to }))
  const notes = openQueries(state).map(({ from, to, question, quote }) => ({
    ...{ from, to },
    text: question === '' ? t('What is meant by “{quote}”?', { quote: quote.trim().slice(0, 300) }) : question.slice(0, 4000),
  }))
  return { kind, blocks, notes }
}
