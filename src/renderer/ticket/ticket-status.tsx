import { useMemo } from 'react'
import { t } from '../../l10n/t'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import { guessEnglish } from './guess-english'
import { styleWords } from './guess-ticket'
import { ticketField, ticketOf } from './ticket-field'

/** The style the story is edited in, and the English it is spelled in, in the status line. */
export function TicketStatus() {
  const { view } = useSession()
  const { run } = useCommands()
  const kept = useEditor((state) => state.field(ticketField))
  const name = useEditor((state) => state.field(draftField)?.name)
  const outline = useEditor((state) => state.field(outlineField)?.words)
  // The words of a whole check tell when to look again, so that nothing is counted for a keystroke.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- name, kept and outline stand for what the state holds
  const style = useMemo(() => styleWords(ticketOf(view.state).style), [view, kept, name, outline])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  const english = useMemo(() => guessEnglish(view.state.sliceDoc(0, sight)), [view, name, outline])
  if (outline === undefined) return null
  return (
    <>
      {style !== '' && (
        <button type="button" className="status-button" title={t('Edit the ticket')} onClick={() => run('editTicket')}>
          {style}
        </button>
      )}
      {english !== '' && <span>{t(english)}</span>}
    </>
  )
}

/** A story is spelled one way from its beginning. */
const sight = 20_000
