import { EditorView } from '@codemirror/view'
import { useState } from 'react'
import { t } from '../../l10n/t'
import { Badge } from '../app/badge'
import { draftWords } from '../app/draft-words'
import { englishText } from '../app/english-text'
import { useEditor, useSession, useUi } from '../app/session-context'
import { paragraphsOf } from '../editor/outline-field'
import { ruleName, rulesField } from '../editor/rules-field'
import { type Settlement, settledNow } from '../editor/settlement'
import { takeBack } from '../editor/take-back'
import { firstWords } from './diff'
import { isSettledBy, settledWords } from './settled-words'
import { visibleText } from './visible-text'

/** Drawn at once; a bulk repair may settle hundreds. */
const page = 50

/** Everything that was settled, the newest first, each with a way back that does not wait for its turn of undo. */
export function SettledList() {
  const { view, ui } = useSession()
  const all = useEditor((state) => settledNow(state))
  const { search, settledBy } = useUi((state) => state.list)
  const rules = useEditor((state) => state.field(rulesField))
  const paragraphs = useEditor(paragraphsOf)
  const [shown, setShown] = useState(page)
  const wanted = search.trim().toLowerCase()
  const settled = all.filter(
    (one) =>
      isSettledBy(one, settledBy) &&
      [one.quote, one.rule, ruleName(rules, one.rule)].some((words) => words.toLowerCase().includes(wanted)),
  )
  if (all.length > 0 && settled.length === 0) return <p className="panel-empty">{t('What is settled is filtered out.')}</p>
  if (settled.length === 0)
    return (
      <p className="panel-empty">
        {t('Nothing is settled yet. What you repair, ignore or ask about is listed here, and can be taken back.')}
      </p>
    )
  const back = (settlement: Settlement): void => {
    const taking = takeBack(view.state, settlement)
    if (taking.kind === 'taken-back') view.dispatch(taking.spec)
    else ui.update({ hint: t('The words were changed since; undo, or change them by hand') })
  }
  const goThere = (at: number): void => {
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) })
    view.focus()
  }
  return (
    <>
      <ul className="settled" aria-label={t('Settled')}>
        {settled
          .toReversed()
          .slice(0, shown)
          .map((settlement) => (
            <li key={`${settlement.id} ${settlement.kind}`} className="card">
              <h3>
                <Badge category={settlement.category} />
                <span {...englishText}>{ruleName(rules, settlement.rule)}</span>
                <span className="card-at">{where(paragraphs.numberAt(settlement.at))}</span>
              </h3>
              <p className="settled-quote" {...draftWords(settlement.quote)}>
                {visibleText(firstWords(settlement.quote.replaceAll(/\s+/gu, ' '), 90))}
              </p>
              <p>{settledWords(settlement)}</p>
              <div className="row row-links">
                <button type="button" className="link" onClick={() => back(settlement)}>
                  {t('Take back')}
                </button>
                <button type="button" className="link" onClick={() => goThere(settlement.at)}>
                  {t('Go there')}
                </button>
              </div>
            </li>
          ))}
      </ul>
      {settled.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + page)}>
          {t('{count, number} more', { count: settled.length - shown })}
        </button>
      )}
    </>
  )
}

function where(paragraph: number | null): string {
  return paragraph === null ? '' : `¶${paragraph}`
}
