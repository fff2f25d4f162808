import { memo } from 'react'
import type { Finding } from '../../engine'
import { Badge } from '../app/badge'
import { useEditor, useSession } from '../app/session-context'
import { categoryNames } from '../editor/announcements'
import { goTo } from '../editor/go-to'
import { ruleName, rulesField } from '../editor/rules-field'
import { paragraphLabel } from '../editor/selectors'
import { excerptOf } from './excerpt'
import { visibleText } from './visible-text'

interface FindingCardProps {
  readonly finding: Finding
  readonly isCurrent: boolean
  /** Tab comes into the list here. */
  readonly isTabStop: boolean
  /** Its place among all stops, from 0. */
  readonly place: number
  readonly size: number
}

/** One option of the list: what and where; the current one also says why. */
export const FindingCard = memo(function FindingCard({ finding, isCurrent, isTabStop, place, size }: FindingCardProps) {
  const { view } = useSession()
  const name = useEditor((state) => ruleName(state.field(rulesField), finding.rule))
  const where = useEditor((state) => paragraphLabel(state, finding))
  const pick = (): void => view.dispatch(goTo(view.state, finding, 'silently'))
  return (
    <div
      role="option"
      aria-selected={isCurrent}
      aria-posinset={place + 1}
      aria-setsize={size}
      tabIndex={isTabStop ? 0 : -1}
      className={isCurrent ? `card card-on card-on-${finding.category}` : 'card card-small'}
      style={{ order: place * 2 }}
      onClick={pick}
      onKeyDown={({ key }) => {
        // Into the text, with the caret at the finding.
        if (key === 'Enter') view.focus()
      }}
      onFocus={() => {
        if (!isCurrent) pick()
      }}
    >
      <h3>
        <Badge category={finding.category} />
        <span className="only-heard">{categoryNames[finding.category]}: </span>
        <span>{name}</span>
        <span className="card-at">{where}</span>
      </h3>
      {isCurrent ? <p>{visibleText(finding.message)}</p> : <CardExcerpt finding={finding} />}
    </div>
  )
})

function CardExcerpt({ finding }: { readonly finding: Finding }) {
  const doc = useEditor((state) => state.doc)
  const { before, words, after } = excerptOf(doc, finding.ranges[0])
  return (
    <p>
      {visibleText(before)}
      <span className="card-words">{visibleText(words)}</span>
      {visibleText(after)}
    </p>
  )
}
