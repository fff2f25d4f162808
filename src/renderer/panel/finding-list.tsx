import { useEffect, useRef } from 'react'
import { useEditor, useSession } from '../app/session-context'
import { optionsField } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { currentFinding } from '../editor/selectors'
import { FindingCard } from './finding-card'
import { FindingDetail } from './finding-detail'
import { answerKey } from './list-keys'
import { shownAround } from './shown-around'

/**
 * Findings in reading order. The list box holds options only; what can be done with the current one stands after it in the
 * page, and between its card and the next one on the screen.
 */
export function FindingList() {
  const { commands } = useSession()
  const stops = useEditor((state) => state.field(reviewField).stops)
  const current = useEditor(currentFinding)
  const doubtful = useEditor((state) => state.field(optionsField).doubtful)
  const box = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const at = current === null ? -1 : stops.indexOf(current)
  const id = current?.id

  useEffect(() => {
    const option = box.current?.querySelector<HTMLElement>('[aria-selected="true"]')
    box.current?.querySelector('.card-detail')?.scrollIntoView?.({ block: 'nearest' })
    option?.scrollIntoView?.({ block: 'nearest' })
    // The button that settled a finding is gone with its card: the focus goes on to the next one.
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body || box.current?.contains(activeElement) === true
    if (!hadFocus.current || !isLost) return
    if (option) option.focus({ preventScroll: true })
    else commands.view.focus()
  }, [id, commands])

  const { from, to } = shownAround(at, stops.length)
  return (
    <div
      ref={box}
      className="findings"
      onKeyDown={(event) => answerKey(event, commands)}
      onFocus={() => {
        hadFocus.current = true
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && box.current?.contains(relatedTarget) === false) hadFocus.current = false
      }}
    >
      {from > 0 && <p className="findings-more">{from} before these</p>}
      {stops.length > 0 && (
        <div className="findings-box" role="listbox" aria-label={doubtful ? 'Findings, doubtful ones too' : 'Findings'}>
          {stops.slice(from, to).map((finding, index) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              isCurrent={finding === current}
              isTabStop={at === -1 ? from + index === 0 : finding === current}
              place={from + index}
              size={stops.length}
            />
          ))}
        </div>
      )}
      {current !== null && <FindingDetail key={current.id} finding={current} place={at} />}
      {to < stops.length && <p className="findings-more findings-more-after">{stops.length - to} after these</p>}
    </div>
  )
}
