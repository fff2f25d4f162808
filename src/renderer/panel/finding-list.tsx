import { useCallback, useMemo, useRef } from 'react'
import { t } from '../../l10n/t'
import { englishText } from '../app/english-text'
import { useEditor, useSession, useUi } from '../app/session-context'
import { goTo } from '../editor/go-to'
import { optionsField } from '../editor/options-field'
import { outlineField } from '../editor/outline-field'
import { passagesField } from '../editor/passages-field'
import { reviewField, shownFindings } from '../editor/review-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding, listedFindings, paragraphLabel } from '../editor/selectors'
import { cardWords } from './card-words'
import { FindingCard } from './finding-card'
import { FindingDetail } from './finding-detail'
import { filterFindings, rowsOf } from './rows'
import { useListFocus } from './use-list-focus'
import { useRowsInSight } from './use-rows-in-sight'
import { useShowCurrent } from './use-show-current'

/**
 * Findings in the order wanted. The list box holds options only; what can be done with the current one stands after it in the
 * page, and below its card on the screen.
 */
export function FindingList() {
  const { view, commands } = useSession()
  const stops = useEditor((state) => state.field(reviewField).stops)
  const current = useEditor(currentFinding)
  const doubtful = useEditor((state) => state.field(optionsField).doubtful)
  const rules = useEditor((state) => state.field(rulesField))
  const blocks = useEditor((state) => state.field(outlineField)?.blocks)
  const doc = useEditor((state) => state.doc)
  const passages = useEditor((state) => state.field(passagesField).numbers)
  const list = useUi((ui) => ui.list)
  const box = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => {
    const findings = filterFindings(listedFindings(stops, current), list, current, doc, rules)
    return rowsOf(findings, list.order, current, rules, passages)
  }, [stops, current, list, doc, rules, passages])
  const cards = useMemo(() => rows.filter((row) => row.kind === 'card').map(({ finding }) => finding), [rows])
  const { layout, from, to } = useRowsInSight(box, rows)
  const at = rows.findIndex((row) => row.kind === 'card' && row.finding === current)
  useShowCurrent(box, current?.id, layout.tops[at])
  useListFocus(box, current?.id, commands, cards)
  const pick = useCallback(
    (id: string) => {
      const finding = shownFindings(view.state.field(reviewField)).find((stop) => stop.id === id)
      if (finding !== undefined) view.dispatch(goTo(view.state, finding, 'silently'))
    },
    [view],
  )
  const enter = useCallback(() => view.focus(), [view])

  // The current card is drawn even out of sight: the focus may be on it.
  const inSight = rows.flatMap((row, index) => {
    const isDrawn = (index >= from && index < to) || (row.kind !== 'group' && row.finding === current)
    return isDrawn ? [{ row, top: layout.tops[index] ?? 0 }] : []
  })
  return (
    <div ref={box} className="findings" style={{ height: layout.total }}>
      {inSight.map(
        ({ row, top }) =>
          row.kind === 'group' && (
            <h3 key={row.key} data-row={row.key} className="findings-group" style={{ top }}>
              {list.order === 'rule' ? <b {...englishText}>{row.title}</b> : t(row.title)} <span>{row.count}</span>
            </h3>
          ),
      )}
      {cards.length > 0 && (
        <div className="findings-box" role="listbox" aria-label={doubtful ? t('Findings, doubtful ones too') : t('Findings')}>
          {inSight.map(
            ({ row, top }) =>
              row.kind === 'card' && (
                <FindingCard
                  key={row.key}
                  id={row.finding.id}
                  category={row.finding.category}
                  name={ruleName(rules, row.finding.rule)}
                  where={paragraphLabel(blocks ?? [], row.finding)}
                  {...cardWords(doc, row.finding, row.finding === current)}
                  isCurrent={row.finding === current}
                  isTabStop={current === null ? row.place === 0 : row.finding === current}
                  place={row.place}
                  top={top}
                  size={cards.length}
                  pick={pick}
                  enter={enter}
                />
              ),
          )}
        </div>
      )}
      {inSight.map(
        ({ row, top }) =>
          row.kind === 'detail' && (
            <div
              key={row.key}
              data-row={row.key}
              className={`card-detail card-on-${row.finding.category}`}
              style={{ top }}
              role="group"
              aria-label={t('Repairs of the current finding')}
            >
              <FindingDetail finding={row.finding} />
            </div>
          ),
      )}
    </div>
  )
}
