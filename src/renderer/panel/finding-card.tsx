import { memo } from 'react'
import { t } from '../../l10n/t'
import type { Category } from '../../engine'
import { Badge } from '../app/badge'
import { draftWords } from '../app/draft-words'
import { englishText } from '../app/english-text'
import { categoryNames } from '../editor/announcements'

interface FindingCardProps {
  readonly id: string
  readonly category: Category
  readonly name: string
  readonly where: string
  /** The words before, of and after the finding; or for the current one its message. */
  readonly before: string
  readonly words: string
  readonly after: string
  readonly isCurrent: boolean
  /** Tab comes into the list here. */
  readonly isTabStop: boolean
  /** Its place among all stops, from 0. */
  readonly place: number
  readonly size: number
  /** Where it stands in the list, in pixels. */
  readonly top: number
  readonly pick: (id: string) => void
  readonly enter: () => void
}

/**
 * One option of the list: what and where; the current one also says why. It takes plain words and not the finding, so that it
 * is not drawn again for a keystroke that only moves it.
 */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { id, category, name, where, before, words, after, isCurrent, isTabStop, place, size, top, pick, enter } = props
  return (
    <div
      role="option"
      aria-selected={isCurrent}
      aria-posinset={place + 1}
      aria-setsize={size}
      tabIndex={isTabStop ? 0 : -1}
      className={isCurrent ? `card card-on card-on-${category}` : 'card card-small'}
      data-row={id}
      style={{ top }}
      onClick={() => pick(id)}
      onFocus={() => {
        if (!isCurrent) pick(id)
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') enter()
      }}
    >
      <h3>
        <Badge category={category} />
        <span className="only-heard">{t('{category}:', { category: t(categoryNames[category]) })} </span>
        <span {...englishText}>{name}</span>
        <span className="card-at">{where}</span>
      </h3>
      <p {...(isCurrent ? englishText : draftWords(before + words + after))}>
        {before}
        {isCurrent ? words : <span className="card-words">{words}</span>}
        {after}
      </p>
    </div>
  )
})
