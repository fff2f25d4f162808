import type { ReactNode } from 'react'
import { locale, t } from '../../l10n/t'
import { type CountedMarks, families, type Marks, marksIn, sumOf } from '../../formats/report/report'
import { Badge } from '../app/badge'
import { useEditor } from '../app/session-context'
import { categoryNames } from '../editor/announcements'
import { outlineField, paragraphsOf } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'
import { openQueries } from '../queries/queries-field'
import { unreadField } from '../review/read-field'
import { marksBefore } from '../review/start-marks'
import { oneDecimal, perThousand } from './per-thousand'
import { SideView } from './side-view'

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
  const before = useEditor(marksBefore)
  const certain = useEditor((state) => state.field(reviewField).certain)
  const now: CountedMarks = { ...marksIn(certain), words }
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
        {families.map((category) => (
          <MarksRow key={category} {...{ before, now }} count={(marks) => marks[category]}>
            <Badge category={category} /> {t(categoryNames[category])}
          </MarksRow>
        ))}
        <MarksRow className="marks-sum" {...{ before, now }} count={sumOf}>
          {t('All')}
        </MarksRow>
      </tbody>
    </table>
  )
}

interface MarksRowProps {
  readonly before: CountedMarks | null
  readonly now: CountedMarks
  readonly count: (marks: Marks) => number
  readonly className?: string
  readonly children: ReactNode
}

/** Each rate is of the words there were when the marks were counted. */
function MarksRow({ before, now, count, className, children }: MarksRowProps) {
  return (
    <tr className={className}>
      <th scope="row">{children}</th>
      <td>{before === null ? '–' : count(before)}</td>
      <td>{before === null ? '–' : perThousand(count(before), before.words)}</td>
      <td>{count(now)}</td>
      <td>{perThousand(count(now), now.words)}</td>
    </tr>
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
