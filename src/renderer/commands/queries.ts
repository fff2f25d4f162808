import { t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { currentFinding } from '../editor/selectors'
import { askAboutFinding, askAboutSelection, queryAbout } from '../queries/ask'
import { openQueries, queriesField } from '../queries/queries-field'
import { queryText } from '../queries/query-text'
import type { CommandContext } from './context'

/**
 * Puts a question on the list: about the words selected, else about the current finding, else about the sentence at the caret. Where the
 * finding was asked about it shows the list.
 */
export function askReporter(context: CommandContext): boolean {
  const { view, ui, telling } = context
  const { state } = view
  if (state.field(draftField) === null) return false
  const current = currentFinding(state)
  const isOfFinding = current !== null && state.selection.main.empty
  if (isOfFinding && queryAbout(state, current) !== null) return showQueries(context)
  const spec = isOfFinding ? askAboutFinding(state, current, telling()) : askAboutSelection(state)
  if (spec === null) return false
  view.dispatch(spec)
  const open = openQueries(view.state).length
  if (!isOfFinding) ui.update({ dialog: 'queries' })
  const staysOpen = isOfFinding && queryAbout(view.state, current) !== null
  ui.update({
    hint: staysOpen
      ? t('On the query list; the mark stays until its words change or it is ignored')
      : t('On the query list; {open, plural, one {# query is open} other {# queries are open}}', { open }),
  })
  return true
}

export function showQueries({ ui }: CommandContext): boolean {
  ui.update({ dialog: 'queries' })
  return true
}

export function copyQueries({ view, desktop, ui }: CommandContext): boolean {
  const queries = view.state.field(queriesField)
  if (queries.length === 0) return false
  desktop.copyText(queryText(view.state, queries), '').then(
    () => ui.update({ hint: t('{count, plural, one {# query copied} other {# queries copied}}', { count: queries.length }) }),
    () => ui.notify(t('The queries could not be copied.')),
  )
  return true
}
