import { isolateHistory } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { type KeyboardEvent, useId } from 'react'
import { t } from '../../l10n/t'
import { englishText } from '../app/english-text'
import { useEditor, useSession } from '../app/session-context'
import { paragraphsOf } from '../editor/outline-field'
import { settledNow } from '../editor/settlement'
import { takeBack } from '../editor/take-back'
import { originalAttributes } from '../original/attributes'
import { originalLanguage } from '../original/original-field'
import { putQueries, type Query, removeQueries } from './queries-field'
import { sentenceSince } from './query-text'
import { useTyping } from './use-typing'

/** One question: its sentence, what became of it, and what is asked. */
export function QueryItem({ query }: { readonly query: Query }) {
  const { view, ui } = useSession()
  const paragraph = useEditor((state) => paragraphsOf(state).numberAt(query.from))
  const language = useEditor(originalLanguage)
  const since = useEditor((state) => sentenceSince(state, query))
  const { type, endStep } = useTyping(query)
  const inputId = useId()
  const put = (change: Partial<Query>): void =>
    view.dispatch({ effects: putQueries.of([{ ...query, ...change }]), annotations: isolateHistory.of('full') })
  const remove = (): void => {
    const settlement = settledNow(view.state).find((one) => one.kind === 'queried' && one.query === query.id)
    const taking = settlement === undefined ? null : takeBack(view.state, settlement)
    if (taking?.kind === 'taken-back') view.dispatch(taking.spec)
    else view.dispatch({ effects: removeQueries.of([query.id]), annotations: isolateHistory.of('full') })
  }
  const goThere = (): void => {
    ui.update({ dialog: 'none' })
    view.dispatch({ selection: { anchor: query.from }, effects: EditorView.scrollIntoView(query.from, { y: 'center' }) })
    view.focus()
  }
  return (
    <li className={query.answered ? 'query query-answered' : 'query'}>
      <blockquote {...englishText}>
        {query.quote.trim()}
        {paragraph !== null && <span className="query-at">¶{paragraph}</span>}
      </blockquote>
      {query.original !== undefined && (
        <blockquote className="query-original" translate="no" {...originalAttributes(language)}>
          {query.original.trim()}
        </blockquote>
      )}
      {since !== null && <p className="query-since">{since}</p>}
      <label htmlFor={inputId} className="only-heard">
        {t('Question')}
      </label>
      <div className="query-question" data-words={`${query.question} `}>
        <textarea
          id={inputId}
          className="field"
          rows={1}
          value={query.question}
          placeholder={t('What is meant here?')}
          data-first-focus={(query.question === '' && !query.answered) || undefined}
          onChange={({ target }) => type(target.value.replaceAll('\n', ' '))}
          onBlur={endStep}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            endStep()
          }}
        />
      </div>
      <div className="row row-links">
        <button type="button" className="link" onClick={goThere}>
          {t('Go there')}
        </button>
        <button type="button" className="link" aria-pressed={query.answered} onClick={() => put({ answered: !query.answered })}>
          {query.answered ? t('Ask again') : t('Answered')}
        </button>
        <button type="button" className="link" onClick={remove}>
          {t('Take off the list')}
        </button>
      </div>
    </li>
  )
}
