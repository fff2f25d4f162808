import { useCallback, useMemo, useRef } from 'react'
import { useEditor, useSession } from '../app/session-context'
import { goTo } from '../editor/go-to'
import { optionsField } from '../editor/options-field'
import { outlineField } from '../editor/outline-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { reviewField, shownFindings } from '../editor/review-field'
import { currentFinding, listedFindings, paragraphLabel } from '../editor/selectors'
import { cardWords } from './card-words'
import { FindingCard } from './finding-card'
import { FindingDetail } from './finding-detail'
import { shownAround } from './shown-around'
import { useListFocus } from './use-list-focus'

/**
 * Findings in reading order. The list box holds options only; what can be done with the current one stands after it in the
 * page, and between its card and the next one on the screen.
 */
export function FindingList() {
  const { view, commands } = useSession()
  const open = useEditor((state) => state.field(reviewField).stops)
  const current = useEditor(currentFinding)
  const stops = useMemo(() => listedFindings(open, current), [open, current])
  const doubtful = useEditor((state) => state.field(optionsField).doubtful)
  const rules = useEditor((state) => state.field(rulesField))
  const blocks = useEditor((state) => state.field(outlineField)?.blocks)
  const doc = useEditor((state) => state.doc)
  const box = useRef<HTMLDivElement>(null)
  useListFocus(box, current?.id, commands)
  const pick = useCallback(
    (id: string) => {
      const finding = shownFindings(view.state.field(reviewField)).find((stop) => stop.id === id)
      if (finding !== undefined) view.dispatch(goTo(view.state, finding, 'silently'))
    },
    [view],
  )
  const enter = useCallback(() => view.focus(), [view])

  const at = current === null ? -1 : stops.indexOf(current)
  const { from, to } = shownAround(at, stops.length)
  return (
    <div ref={box} className="findings">
      {from > 0 && <p className="findings-more">{from} before these</p>}
      {stops.length > 0 && (
        <div className="findings-box" role="listbox" aria-label={doubtful ? 'Findings, doubtful ones too' : 'Findings'}>
          {stops.slice(from, to).map((finding, index) => (
            <FindingCard
              key={finding.id}
              id={finding.id}
              category={finding.category}
              name={ruleName(rules, finding.rule)}
              where={paragraphLabel(blocks ?? [], finding)}
              {...cardWords(doc, finding, finding === current)}
              isCurrent={finding === current}
              isTabStop={at === -1 ? from + index === 0 : finding === current}
              place={from + index}
              size={stops.length}
              pick={pick}
              enter={enter}
            />
          ))}
        </div>
      )}
      {current !== null && <FindingDetail key={current.id} finding={current} place={at} />}
      {to < stops.length && <p className="findings-more findings-more-after">{stops.length - to} after these</p>}
    </div>
  )
}
