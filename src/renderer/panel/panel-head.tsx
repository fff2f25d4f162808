import { message, t } from '../../l10n/t'
import { useCommands, useEditor, useSession, useUi } from '../app/session-context'
import { checkField } from '../editor/check-field'
import { uncheckedWords } from '../editor/check-words'
import { walkProgress } from '../editor/passages-field'
import { settledList } from '../editor/settlement'
import { verdictField } from '../editor/verdict-field'
import { openQueries } from '../queries/queries-field'
import { ListFilterRow } from './list-filter-row'
import type { ListOrder } from './rows'
import { TicketLine } from '../ticket/ticket-line'
import { verdictWords } from './verdict-words'

const orders: readonly (readonly [ListOrder, string])[] = [
  ['place', message('Reading order')],
  ['rule', message('By rule')],
  ['severity', message('By severity')],
]

/** The verdict, and how much of the walk is left. */
export function PanelHead() {
  const { ui } = useSession()
  const { run } = useCommands()
  const open = useEditor((state) => walkProgress(state).open)
  const settled = useEditor((state) => settledList(state).length)
  const verdict = useEditor((state) => state.field(verdictField))
  const check = useEditor((state) => state.field(checkField).kind)
  const total = useEditor((state) => walkProgress(state).total)
  const list = useUi((state) => state.list)
  const isEmpty = useEditor(({ doc }) => doc.length === 0)
  const queries = useEditor((state) => openQueries(state).length)
  const { headline, detail } = verdictWords(verdict, { check, isEmpty, queries })
  const show = (value: string): void => {
    const order = orders.find(([id]) => id === value)?.[0]
    ui.update({ list: order === undefined ? { ...list, settled: true } : { ...list, order, settled: false } })
  }
  return (
    <>
      <div className="verdict">
        <h2>{headline}</h2>
        <p>{detail}</p>
        <TicketLine />
      </div>
      <div className="panel-row">
        <b>{list.settled ? t('Settled') : t('Sense')}</b>
        <span className="panel-count">
          {list.settled
            ? t('{settled, plural, one {# mark} other {# marks}}', { settled })
            : total === 0
              ? verdict === null || isEmpty
                ? ''
                : uncheckedWords(check) || t('No stops')
              : t('{total, plural, one {# stop} other {# stops}}, {open, number} open', { total, open })}
        </span>
        <button type="button" className="link" aria-expanded={list.isFiltering} onClick={() => run('filterFindings')}>
          {t('Filter')}
        </button>
        <select
          className="panel-order"
          aria-label={t('What the panel lists')}
          value={list.settled ? 'settled' : list.order}
          onChange={({ target }) => show(target.value)}
        >
          {orders.map(([id, name]) => (
            <option key={id} value={id}>
              {t(name)}
            </option>
          ))}
          <option value="settled">{t('Settled ({count, number})', { count: settled })}</option>
        </select>
      </div>
      {list.isFiltering && <ListFilterRow />}
    </>
  )
}
