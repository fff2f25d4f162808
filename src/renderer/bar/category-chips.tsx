import { locale, t } from '../../l10n/t'
import { Badge } from '../app/badge'
import { useEditor, useSession } from '../app/session-context'
import { categoryNames } from '../editor/announcements'
import { optionsField, setOptions, toggleCategory } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { verdictField } from '../editor/verdict-field'
import type { Category } from '../../engine'

const categories: readonly Category[] = ['broken', 'translation', 'style']

/** How many findings of each category are open; pressing one shows or puts away the category. */
export function CategoryChips() {
  const { view } = useSession()
  const open = useEditor((state) => state.field(reviewField).open)
  const isChecked = useEditor((state) => state.field(verdictField) !== null)
  const options = useEditor((state) => state.field(optionsField))
  const toggle = (category: Category): void =>
    view.dispatch({ effects: setOptions.of(toggleCategory(view.state.field(optionsField), category)) })
  return (
    <div className="chips" role="group" aria-label={t('Categories shown')}>
      {categories.map((category) => (
        <button
          key={category}
          type="button"
          className={options.shown[category] ? 'chip' : 'chip chip-off'}
          aria-pressed={options.shown[category]}
          onClick={() => toggle(category)}
        >
          <Badge category={category} />
          <span className="chip-name">{t(categoryNames[category])}</span> <b>{chipCount(open[category], isChecked)}</b>
          {!options.shown[category] && <span className="chip-when">{category === 'style' ? t('later') : t('hidden')}</span>}
        </button>
      ))}
    </div>
  )
}

/** A draft nobody has checked to its end yet has not “0”: it may have any number. What was found so far is told. */
export function chipCount(open: number, isChecked: boolean): string {
  return open === 0 && !isChecked ? '–' : open.toLocaleString(locale())
}
