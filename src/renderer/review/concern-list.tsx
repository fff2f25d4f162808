import { t } from '../../l10n/t'
import { englishText } from '../app/english-text'

/** A place the export dialog names, and how to get there. */
export interface ConcernLine {
  readonly key: string
  readonly where: string
  readonly words: string
  readonly go: () => void
}

/** More than this are counted only, unless every one has to be seen. */
const most = 6

interface ConcernListProps {
  readonly title: string
  readonly lines: readonly ConcernLine[]
  /** Every line is shown, however many there are. */
  readonly isWhole?: boolean
}

/** One kind of thing to look at before the export; nothing where there is none. */
export function ConcernList({ title, lines, isWhole = false }: ConcernListProps) {
  if (lines.length === 0) return null
  const shown = isWhole ? lines : lines.slice(0, most)
  const more = lines.length - shown.length
  return (
    <section className="concern">
      <h3>{title}</h3>
      <ul>
        {shown.map(({ key, where, words, go }) => (
          <li key={key}>
            <button type="button" className="concern-line" onClick={go}>
              <span className="concern-at">{where}</span>
              <span {...englishText}>{words}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="concern-note">{t('and {count, number} more', { count: more })}</p>}
    </section>
  )
}
