import { type CheckState, checkField } from '../editor/check-field'
import { documentField } from '../document/document-field'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import { openQueries } from '../queries/queries-field'
import { unreadBlocks } from '../review/read-field'
import { selectedWords } from '../find/selected-words'
import { reviewField } from '../editor/review-field'
import { TicketStatus } from '../ticket/ticket-status'
import { assertNever } from '../../shared/assert-never'
import { commands } from '../../shared/commands'
import { useCommands, useEditor, useUi } from './session-context'
import './status-line.css'

/** Counts at the left, the file and how far checking is at the right. */
export function StatusLine() {
  const draft = useEditor((state) => state.field(draftField))
  const document = useEditor((state) => state.field(documentField))
  const outline = useEditor((state) => state.field(outlineField))
  const open = useEditor((state) => state.field(reviewField).stops.length)
  const check = useEditor((state) => state.field(checkField))
  const unread = useEditor((state) => unreadBlocks(state).length)
  const queries = useEditor((state) => openQueries(state).length)
  const selected = useEditor(selectedWords)
  const hint = useUi((ui) => ui.hint)
  const startNotice = useUi((ui) => ui.startNotice)
  const problem = useUi((ui) => ui.readersProblem)
  const { run } = useCommands()
  return (
    <footer className="status" aria-label="Status">
      {outline !== null && (
        <>
          <span>{counted(outline.words, 'word')}</span>
          {selected !== null && <span>{counted(selected, 'word')} selected</span>}
          <span>{counted(outline.sentences, 'sentence')}</span>
          <span>{counted(open, 'finding')} open</span>
          {unread > 0 && (
            <button type="button" className="status-button" onClick={() => run('nextUnread')}>
              {counted(unread, 'paragraph')} unread
            </button>
          )}
          {queries > 0 && (
            <button type="button" className="status-button" onClick={() => run('showQueries')}>
              {queries} {queries === 1 ? 'query' : 'queries'} open
            </button>
          )}
        </>
      )}
      <output className="status-hint" aria-label="Last action">
        {hint}
      </output>
      {startNotice !== null && (
        <button type="button" className="status-button" title={startNotice} onClick={() => run('about')}>
          Stand-in Electron
        </button>
      )}
      <output className="status-readers" aria-label="Readers" title={problem}>
        {problem}
      </output>
      {draft !== null && (
        <>
          <TicketStatus />
          {document === null ? (
            <span>
              <button
                type="button"
                className="status-button"
                title={commands.reopenEncoding.title}
                onClick={() => run('reopenEncoding')}
              >
                {draft.encoding}
              </button>
              {' · '}
              {draft.lineEnd}
            </span>
          ) : (
            <span>{document.format}</span>
          )}
          <span className="status-progress" aria-hidden="true">
            {check.kind === 'checking' && check.total > 0 ? `${check.checked} of ${check.total}` : ''}
          </span>
          {/* Seen, and not said at every pause in the typing; the verdict is said once. */}
          <output aria-label="Checking" aria-live="off">
            {checkText(check)}
          </output>
        </>
      )}
    </footer>
  )
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function checkText(check: CheckState): string {
  switch (check.kind) {
    case 'checking':
      return 'Checking…'
    case 'checked':
      return check.reading ? 'Reading again…' : 'Checked'
    case 'waiting':
      return 'Not checked'
    case 'off':
      return 'Checking is off'
    default:
      return assertNever(check)
  }
}
