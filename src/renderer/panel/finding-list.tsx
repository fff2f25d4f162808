import type { EditorState } from '@codemirror/state'
import { useCallback, useMemo, useRef } from 'react'
import { locale, t } from '../../l10n/t'
import { englishText } from '../app/english-text'
import { useEditor, useSession, useUi } from '../app/session-context'
import { findingsField } from '../editor/findings-field'
import { goTo } from '../editor/go-to'
import type { Placeless } from '../editor/kept-findings'
import { optionsField } from '../editor/options-field'
import { paragraphsOf } from '../editor/outline-field'
import { passagesIn } from '../editor/passages-field'
import { reviewField } from '../editor/review-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { currentFinding, listedFindings, paragraphLabel, shownFinding } from '../editor/selectors'
import { cardWords } from './card-words'
import { FindingCard } from './finding-card'
import { FindingDetail } from './finding-detail'
import { ListEnd } from './list-end'
import { filterFindings, rowsOf } from './rows'
import { useListFocus } from './use-list-focus'
import { useRowsInSight } from './use-rows-in-sight'
import { useShowCurrent } from './use-show-current'

/**
 * Findings in the order wanted. The list box holds options only; what can be done with the current one stands after it in the
 * page, and below its card on the screen. Below all stands what is to be said of their end.
 */
export function FindingList() {
  const { view, commands } = useSession()
  const review = useEditor((state) => state.field(reviewField))
  const findings = useEditor((state) => state.field(findingsField))
  const current = useEditor(currentFinding)
  const doubtful = useEditor((state) => state.field(optionsField).doubtful)
  const rules = useEditor((state) => state.field(rulesField))
  const paragraphs = useEditor(paragraphsOf)
  const doc = useEditor((state) => state.doc)
  const passages = useEditor((state) => passagesIn(state).numbers)
  const list = useUi((ui) => ui.list)
  const box = useRef<HTMLDivElement>(null)
  const id = current?.id ?? null
  // A key that only moves findings changes none of this, however many there are.
  const { rows, hides } = useMemo(() => {
    const all = listedFindings(review, id)
    const listed = filterFindings(all, list, id, (finding) => wordsOf(view.state, finding), rules)
    return { rows: rowsOf(listed, list.order, id, rules, passages), hides: listed.length < all.length }
  }, [view, review, id, list, rules, passages])
  const cards = useMemo(() => rows.filter((row) => row.kind === 'card').map(({ key }) => key), [rows])
  const { layout, from, to } = useRowsInSight(box, rows)
  const at = useMemo(() => (id === null ? -1 : rows.findIndex(({ key }) => key === id)), [rows, id])
  const top = layout.tops[at]
  useShowCurrent(box, id === null || top === undefined ? null : { id, rows, top })
  useListFocus(box, current?.id, commands, cards)
  const pick = useCallback(
    (picked: string) => {
      const finding = shownFinding(view.state, picked)
      if (finding !== null) view.dispatch(goTo(view.state, finding, 'silently'))
    },
    [view],
  )
  const enter = useCallback(() => view.focus(), [view])

  // The current card, and what can be done with it, is drawn even out of sight: the focus may be there.
  const drawn = new Set([
    ...(at >= 0 && at < from ? [at, at + 1] : []),
    ...numbersBetween(from, to),
    ...(at >= to ? [at, at + 1] : []),
  ])
  const inSight = [...drawn].flatMap((index) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, top: layout.tops[index] ?? 0 }]
  })
  return (
    <>
      <div ref={box} className="findings" style={{ height: layout.total }}>
        {inSight.map(
          ({ row, top }) =>
            row.kind === 'group' && (
              <h3 key={row.key} data-row={row.key} className="findings-group" style={{ top }}>
                {list.order === 'rule' ? <b {...englishText}>{row.title}</b> : t(row.title)}{' '}
                <span>{row.count.toLocaleString(locale())}</span>
              </h3>
            ),
        )}
        {cards.length > 0 && (
          <div className="findings-box" role="listbox" aria-label={doubtful ? t('Findings, doubtful ones too') : t('Findings')}>
            {inSight.map(({ row, top }) => {
              const finding = row.kind === 'card' ? findings.find(row.key) : null
              if (row.kind !== 'card' || finding === null) return null
              const isCurrent = row.key === id
              return (
                <FindingCard
                  key={row.key}
                  id={row.key}
                  category={finding.category}
                  name={ruleName(rules, finding.rule)}
                  where={paragraphLabel(paragraphs, finding)}
                  {...cardWords(doc, finding, isCurrent)}
                  isCurrent={isCurrent}
                  isTabStop={id === null ? row.place === 0 : isCurrent}
                  place={row.place}
                  top={top}
                  size={cards.length}
                  pick={pick}
                  enter={enter}
                />
              )
            })}
          </div>
        )}
        {inSight.map(
          ({ row, top }) =>
            row.kind === 'detail' &&
            current !== null && (
              <div
                key={row.key}
                data-row={row.key}
                className={`card-detail card-on-${row.finding.category}`}
                style={{ top }}
                role="group"
                aria-label={t('Repairs of the current finding')}
              >
                <FindingDetail finding={current} />
              </div>
            ),
        )}
      </div>
      <ListEnd hides={hides} />
    </>
  )
}

function numbersBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** The words a finding marks. */
function wordsOf(state: EditorState, { id }: Placeless): readonly string[] {
  const ranges = state.field(findingsField).find(id)?.ranges ?? []
  return ranges.map(({ from, to }) => state.doc.sliceString(from, to))
}
