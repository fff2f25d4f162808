import { locale, t } from '../../l10n/t'
import type { Category } from '../../engine'
import { Badge } from '../app/badge'
import { useEditor } from '../app/session-context'
import { categoryNames } from '../editor/announcements'
import { outlineField, paragraphsOf } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'
import { openQueries } from '../queries/queries-field'
import { unreadField } from '../review/read-field'
import { startMarksField } from '../review/start-marks'
import { firstMarksField, marksByCategory, oneDecimal, perThousand } from './marks-by-category'
import { SideView } from './side-view'

const categories: readonly Category[] = ['broken', 'translation', 'style']

/** The draft in numbers: before and after, by category and in a thousand words. */
export function StatisticsView() {
  const outline = useEditor((state) => state.field(outlineField))
  return (
    <SideView
      label={t('Statistics')}
      title={t('Statistics')}
      about={outline === null ? t('The numbers come with the first check.') : t('Marks, not errors: what Galley saw.')}
    >
      {outline !== null && (
        <div className="side-scroll side-text">
          <MarksTable words={outline.words} />
          <Counts words={outline.words} sentences={outline.sentences} unanalysed={outline.unanalysed.length} />
        </div>
      )}
    </SideView>
  )
}

function MarksTable({ words }: { readonly words: number }) {
  const first = useEditor((state) => state.field(firstMarksField))
  const start = useEditor((state) => state.field(startMarksField))
  // The review changes as an object of its own; what is counted of it must be counted here, not in the selector.
  useEditor((state) => state.field(reviewField))
  const now = useEditor((state) => JSON.stringify(marksByCategory(state)))
  const after = JSON.parse(now) as Readonly<Record<Category, number>> // written by the line above
  const sum = (marks: Readonly<Record<Category, number>>): number => marks.broken + marks.translation + marks.style
  // After a restart only the sum of the first check is remembered.
  const before = first !== null && start === sum(first) ? first : null
  return (
    <table className="marks-table">
      <caption>{t('Marks, and marks in 1,000 words')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Category')}</th>
          <th scope="col" colSpan={2}>
            {t('Before')}
          </th>
          <th scope="col" colSpan={2}>
            {t('Now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category}>
            <th scope="row">
              <Badge category={category} /> {t(categoryNames[category])}
            </th>
            <td>{before?.[category] ?? '–'}</td>
            <td>{before === null ? '–' : perThousand(before[category], words)}</td>
            <td>{after[category]}</td>
            <td>{perThousand(after[category], words)}</td>
          </tr>
        ))}
        <tr className="marks-sum">
          <th scope="row">{t('All')}</th>
          <td>{start ?? '–'}</td>
          <td>{start === null ? '–' : perThousand(start, words)}</td>
          <td>{sum(after)}</td>
          <td>{perThousand(sum(after), words)}</td>
        </tr>
      </tbody>
    </table>
  )
}

interface CountsProps {
  readonly words: number
  readonly sentences: number
  readonly unanalysed: number
}

function Counts({ words, sentences, unanalysed }: CountsProps) {
  const settled = useEditor((state) => settledList(state))
  const unread = useEditor((state) => state.field(unreadField).length)
  const paragraphs = useEditor((state) => paragraphsOf(state).count)
  const queries = useEditor((state) => openQueries(state).length)
  const of = (...kinds: readonly string[]): number => settled.filter(({ kind }) => kinds.includes(kind)).length
  const rows: readonly (readonly [string, number | string])[] = [
    [t('Words'), words],
    [t('Sentences'), sentences],
    [t('Words in a sentence'), sentences === 0 ? '–' : oneDecimal(words / sentences)],
    [t('Sentences that could not be analysed'), unanalysed],
    [t('Paragraphs'), paragraphs],
    [t('Paragraphs nobody has read'), unread],
    [t('Repaired'), of('repaired')],
    [t('Retyped'), of('retyped')],
    [t('Ignored'), of('ignored', 'ignored-all', 'ignored-rule')],
    [t('Queries open'), queries],
  ]
  return (
    <dl className="counts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'number' ? value.toLocaleString(locale()) : value}</dd>
        </div>
      ))}
    </dl>
  )
}
