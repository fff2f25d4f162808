import type { EditorState, Text } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { Finding } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { useCommands, useEditor } from '../app/session-context'
import { mechanicalChoices, mechanicalSummary } from '../editor/mechanical'
import { reviewField } from '../editor/review-field'
import { type Rules, rulesField } from '../editor/rules-field'

const summaryOf = (state: EditorState): string =>
  summaryIn(state.field(reviewField).mechanical)(state.doc)(state.field(rulesField))

/** It is asked for at each drawing, and there may be thousands of them. */
const summaryIn = onceEach((mechanical: readonly Finding[]) =>
  onceEach((doc: Text) => onceEach((rules: Rules) => mechanicalSummary(doc, mechanicalChoices(mechanical), rules))),
)

/** The one stop for the mechanical: furniture and safe repairs, settled together after a look at them. */
export function MechanicalCard() {
  const { run, keys } = useCommands()
  const summary = useEditor(summaryOf)
  if (summary === '') return null
  return (
    <section className="card mechanical" aria-label={t('Mechanical')}>
      <b>{t('Mechanical')}</b>
      <span>{summary}</span>
      <button type="button" className="button" onClick={() => run('mechanicalStop')}>
        {t('Settle')}
        <kbd>{keys('mechanicalStop')}</kbd>
      </button>
    </section>
  )
}
