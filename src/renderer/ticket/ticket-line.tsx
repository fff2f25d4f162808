import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useCommands, useEditor, useUi } from '../app/session-context'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import { useSession } from '../app/session-context'
import { deskWords } from './desk-key'
import { dateWords, styleWords } from './guess-ticket'
import { TicketForm } from './ticket-form'
import './ticket.css'
import { ticketField, ticketOf } from './ticket-field'

/** What the desk knows of the story, on one line: “30 December 2021 · Source: not known · World desk”. Pressing it edits it in its place. */
export function TicketLine() {
  const { view } = useSession()
  const { run } = useCommands()
  const isEditing = useUi((ui) => ui.isEditingTicket)
  const kept = useEditor((state) => state.field(ticketField))
  const id = useEditor((state) => state.field(draftField)?.id)
  const name = useEditor((state) => state.field(draftField)?.name)
  const isRead = useEditor((state) => state.field(outlineField) !== null)
  const source = useEditor((state) => state.field(outlineField)?.source)
  // The guess is made anew when what it goes by changes, and not while a date is being typed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- name, isRead and source stand for what the state holds
  const ticket = useMemo(() => ticketOf(view.state), [view, kept, name, isRead, source])
  if (isEditing) return <TicketForm key={id} ticket={ticket} />
  const { date, language, desk, style, slug } = ticket
  return (
    <button type="button" className="ticket" title={t('Edit the ticket')} onClick={() => run('editTicket')}>
      <span className="only-heard">{t('Ticket:')} </span>
      {date === '' ? (
        <span>{t('Date: not known')}</span>
      ) : (
        <span translate="no" dir="auto">
          {dateWords(date)}
        </span>
      )}
      <span>{language === '' ? t('Source: not known') : t('Source: {language}', { language })}</span>
      {desk !== '' && <span>{deskWords(desk)}</span>}
      {style !== '' && <span>{styleWords(style)}</span>}
      {slug !== '' && (
        <span translate="no" dir="auto">
          {slug}
        </span>
      )}
    </button>
  )
}
