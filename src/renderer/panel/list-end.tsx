import { t } from '../../l10n/t'
import { useCommands, useEditor } from '../app/session-context'
import { checkField } from '../editor/check-field'
import { hiddenFindings, hiddenWords } from '../editor/nothing-left'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'
import { verdictField } from '../editor/verdict-field'

/** What stands in the panel where no finding is left to list; a filter `hides` some. */
export function ListEnd({ hides }: { readonly hides: boolean }) {
  const { keys } = useCommands()
  const stops = useEditor((state) => state.field(reviewField).stops.length)
  const mechanical = useEditor((state) => state.field(reviewField).mechanical.length)
  const settled = useEditor((state) => settledList(state).length)
  const check = useEditor((state) => state.field(checkField).kind)
  const hidden = useEditor(hiddenFindings)
  const isEmpty = useEditor(({ doc }) => doc.length === 0)
  // Checked without a verdict: there was nothing but blank lines.
  const isBlank = useEditor((state) => check === 'checked' && state.field(verdictField) === null)
  if (isEmpty || isBlank) return null
  if (stops > 0) return hides ? <p className="panel-empty">{t('Other findings are filtered out.')}</p> : null
  if (check === 'off' || check === 'waiting') return null
  if (check === 'checking' && settled === 0) return <p className="panel-empty">{t('Findings appear as they are found.')}</p>
  if (hidden > 0) return <p className="panel-empty">{hiddenWords(hidden)}</p>
  if (mechanical > 0) return <p className="panel-empty">{t('Beside the mechanical nothing is left to settle.')}</p>
  const key = keys('toggleMarks')
  const named = { key, hasKey: key === '' ? 'no' : 'yes' }
  return (
    <p className="panel-empty">
      {settled > 0
        ? t(
            'All stops are settled. Read it once more with the marks off{hasKey, select, yes { ({key})} other {}}, and export.',
            named,
          )
        : t(
            'Galley sees nothing to repair. Read it once with the marks off{hasKey, select, yes { ({key})} other {}}, and export.',
            named,
          )}
    </p>
  )
}
