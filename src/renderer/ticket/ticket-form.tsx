import { isolateHistory } from '@codemirror/commands'
import { type KeyboardEvent, useId, useState } from 'react'
import { message, t } from '../../l10n/t'
import type { Ticket } from '../../shared/review-notes'
import { useSession } from '../app/session-context'
import { setTicket } from './ticket-field'

const fields: readonly (readonly [keyof Ticket, label: string, hint: string])[] = [
  ['date', message('Date'), '2021-12-30'],
  ['language', message('Source'), message('Not known')],
  ['desk', message('Desk'), message('World')],
  ['style', message('Style'), message('Wire')],
  ['slug', message('Slug'), message('slug')],
]

/** What the source language may be, as the rules for calques know them; others can be typed. */
const languages = [
  'Arabic',
  'Chinese',
  'French',
  'German',
  'Hindi',
  'Italian',
  'Japanese',
  'Korean',
  'Portuguese',
  'Russian',
  'Spanish',
  'Turkish',
]

/** The ticket’s fields. Enter keeps them, Escape leaves them as they were. */
export function TicketForm({ ticket }: { readonly ticket: Ticket }) {
  const { view, ui } = useSession()
  const [draft, setDraft] = useState(ticket)
  const listId = useId()
  const close = (): void => {
    ui.update({ isEditingTicket: false })
    view.focus()
  }
  const keep = (): void => {
    view.dispatch({ effects: setTicket.of(draft), annotations: isolateHistory.of('full') })
    close()
  }
  const answer = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form
      className="ticket-form"
      aria-label={t('Ticket')}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      {fields.map(([id, label, hint], at) => (
        <label key={id} className={`ticket-${id}`}>
          {t(label)}
          <input
            className="field"
            type={id === 'date' ? 'date' : 'text'}
            maxLength={200}
            placeholder={t(hint)}
            {...(id === 'language' ? { list: listId } : {})}
            value={draft[id]}
            autoFocus={at === 0}
            onKeyDown={answer}
            onChange={({ target }) => setDraft({ ...draft, [id]: target.value })}
          />
        </label>
      ))}
      <datalist id={listId}>
        {languages.map((language) => (
          <option key={language} translate="no">
            {language}
          </option>
        ))}
      </datalist>
      <div className="row">
        <button type="button" className="button" onClick={close}>
          {t('Cancel')}
        </button>
        <button type="submit" className="button primary">
          {t('Keep')}
        </button>
      </div>
    </form>
  )
}
