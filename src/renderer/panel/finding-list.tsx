import { useRef } from 'react'
import { useEditor, useSession } from '../app/session-context'
import { optionsField } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { currentFinding } from '../editor/selectors'
import { FindingCard } from './finding-card'
import { FindingDetail } from './finding-detail'
import { shownAround } from './shown-around'
import { useListFocus } from './use-list-focus'

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
  const at = current === null ? -1 : stops.indexOf(current)
  useListFocus(box, current?.id, commands)
  const { from, to } = shownAround(at, stops.length)
  return (
    <div ref={box} className="findings" role="group" aria-label="Findings and their repairs">
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
