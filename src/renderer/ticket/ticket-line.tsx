import { useMemo } from 'react'
import type { Ticket } from '../../shared/review-notes'
import { useCommands, useEditor, useUi } from '../app/session-context'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import { useSession } from '../app/session-context'
import { dateWords, styleWords } from './guess-ticket'
import { TicketForm } from './ticket-form'
import './ticket.css'
import { ticketField, ticketOf } from './ticket-field'

/** What the desk knows of the story, on one line; pressing it edits it in its place. */
export function TicketLine() {
  const { view } = useSession()
  const { run } = useCommands()
  const isEditing = useUi((ui) => ui.isEditingTicket)
  const kept = useEditor((state) => state.field(ticketField))
  const name = useEditor((state) => state.field(draftField)?.name)
  const isRead = useEditor((state) => state.field(outlineField) !== null)
  const source = useEditor((state) => state.field(outlineField)?.source)
  // The guess is made anew when what it goes by changes, and not while a date is being typed.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- name, isRead and source stand for what the state holds
  const ticket = useMemo(() => ticketOf(view.state), [view, kept, name, isRead, source])
  if (isEditing) return <TicketForm ticket={ticket} />
  return (
    <button type="button" className="ticket" title="Edit the ticket" onClick={() => run('editTicket')}>
      <span className="only-heard">Ticket: </span>
      {ticketWords(ticket).map((words) => (
        <span key={words}>{words}</span>
      ))}
    </button>
  )
}

/** The ticket as it is read: “30 December 2021 · Source: not known · World desk · Wire style”. */
export function ticketWords({ date, language, desk, style, slug }: Ticket): readonly string[] {
  return [
    date === '' ? 'Date: not known' : dateWords(date),
    `Source: ${language === '' ? 'not known' : language}`,
    ...(desk === '' ? [] : [/desk$/iu.test(desk) ? desk : `${desk} desk`]),
    ...(style === '' ? [] : [styleWords(style)]),
    ...(slug === '' ? [] : [slug]),
  ]
}
