import { EditorView } from '@codemirror/view'
import { useId, useState } from 'react'
import { t } from '../../l10n/t'
import type { Entry } from '../../engine'
import { englishText } from '../app/english-text'
import { useEditor, useSession } from '../app/session-context'
import { paragraphsOf } from '../editor/outline-field'
import { isWrittenOtherwise, makeSame, quotedPlaces } from './make-same'

type Spelling = Entry['spellings'][number]

/** More places than these are counted only. */
const mostPlaces = 40

/** One entry: its name and count; opened, its spellings, their places, and what makes them the same. */
export function LedgerItem({ entry }: { readonly entry: Entry }) {
  const { name, spellings, isMixed } = entry
  const note = noteOf(entry)
  const [isOpen, setOpen] = useState(isMixed)
  const [includeQuotations, setInclude] = useState(false)
  const includeId = useId()
  const count = spellings.reduce((sum, { places }) => sum + places.length, 0)
  const isSame = !entry.canUnify || spellings.length < 2
  return (
    <li className={isMixed ? 'ledger-entry ledger-mixed' : 'ledger-entry'}>
      <button type="button" className="ledger-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className="ledger-words" {...englishText}>
          {name}
        </span>
        {note !== '' && (
          <span className="ledger-note" {...englishText}>
            {note}
          </span>
        )}
        {isMixed && <span className="ledger-flag">{t('varies')}</span>}
        <span className="ledger-count">
          {count}
          <span className="only-heard"> {t('{count, plural, one {place} other {places}}', { count })}</span>
        </span>
      </button>
      {isOpen && (
        <div className="ledger-body">
          {spellings.map((spelling) => (
            <SpellingRow
              key={spelling.text}
              {...{ entry, spelling, includeQuotations }}
              isSame={
                isSame || (entry.kind !== 'person' && spelling.form === 'short') || !isWrittenOtherwise(entry, spelling.text)
              }
            />
          ))}
          {!isSame && spellings.some(({ text }) => quotedPlaces(entry, text) > 0) && (
            <label className="ledger-include" htmlFor={includeId}>
              <input
                id={includeId}
                type="checkbox"
                checked={includeQuotations}
                onChange={({ target }) => setInclude(target.checked)}
              />
              {t('In quotations as well')}
            </label>
          )}
        </div>
      )}
    </li>
  )
}

/** What is known of it; of what is counted, how many there are. */
function noteOf({ kind, note, spellings }: Entry): string {
  return kind === 'number' && note === '' ? spellings.map(({ text }) => text).join(', ') : note
}

interface SpellingRowProps {
  readonly entry: Entry
  readonly spelling: Spelling
  readonly isSame: boolean
  readonly includeQuotations: boolean
}

function SpellingRow({ entry, spelling, isSame, includeQuotations }: SpellingRowProps) {
  const { view, ui } = useSession()
  const paragraphs = useEditor(paragraphsOf)
  const { text, places } = spelling
  const goThere = (from: number, to: number): void => {
    view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    view.focus()
  }
  const write = (): void => {
    const made = makeSame(view.state, entry, text, includeQuotations)
    if (made === null) {
      ui.update({ hint: quotedPlaces(entry, text) > 0 ? t('Only quotations have it otherwise') : t('Nothing to change') })
      return
    }
    view.dispatch(made.spec)
    ui.update({ hint: t('{count, plural, one {# place changed} other {# places changed}}', { count: made.count }) })
  }
  return (
    <div className="ledger-spelling">
      <span className="ledger-text" {...englishText}>
        {text}
      </span>
      <span className="ledger-places">
        {places.slice(0, mostPlaces).map(({ from, to, quoted }) => (
          <button
            key={from}
            type="button"
            className="ledger-place"
            aria-label={t('{words}, paragraph {number}{quoted, select, yes {, in a quotation} other {}}', {
              words: text,
              number: paragraphs.numberAt(from) ?? '?',
              quoted: quoted ? 'yes' : 'no',
            })}
            onClick={() => goThere(from, to)}
          >
            {quoted ? '“' : ''}¶{paragraphs.numberAt(from) ?? '?'}
            {quoted ? '”' : ''}
          </button>
        ))}
        {places.length > mostPlaces && <span> {t('and {count, number} more', { count: places.length - mostPlaces })}</span>}
      </span>
      {!isSame && (
        <button
          type="button"
          className="button ledger-same"
          aria-label={t('Use this one: write “{text}” everywhere', { text })}
          onClick={write}
        >
          {t('Use this one')}
        </button>
      )}
    </div>
  )
}
