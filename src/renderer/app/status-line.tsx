import { t } from '../../l10n/t'
import { type CheckState, checkField } from '../editor/check-field'
import { draftField } from '../editor/draft-field'
import { outlineField } from '../editor/outline-field'
import { openQueries } from '../queries/queries-field'
import { unreadField } from '../review/read-field'
import { selectedWords } from '../find/selected-words'
import { reviewField } from '../editor/review-field'
import { TicketStatus } from '../ticket/ticket-status'
import { assertNever } from '../../shared/assert-never'
import { commands } from '../../shared/commands'
import { MarksSign } from './marks-sign'
import { useCommands, useEditor, useUi } from './session-context'
import './status-line.css'

/** Counts at the left, the file and how far checking is at the right. */
export function StatusLine() {
  const draft = useEditor((state) => state.field(draftField))
  const outline = useEditor((state) => state.field(outlineField))
  const open = useEditor((state) => state.field(reviewField).stops.length)
  const check = useEditor((state) => state.field(checkField))
  const unread = useEditor((state) => state.field(unreadField).length)
  const queries = useEditor((state) => openQueries(state).length)
  const selected = useEditor(selectedWords)
  const hint = useUi((ui) => ui.hint)
  const startNotice = useUi((ui) => ui.startNotice)
  const problem = useUi((ui) => ui.readersProblem)
  const { run } = useCommands()
  return (
    <footer className="status" aria-label={t('Status')}>
      <MarksSign />
      {outline !== null && (
        <>
          <span className="status-counts">
            <span>{t('{count, plural, one {# word} other {# words}}', { count: outline.words })}</span>
            {selected !== null && (
              <span>{t('{count, plural, one {# word selected} other {# words selected}}', { count: selected })}</span>
            )}
            <span className="status-sentences">
              {t('{count, plural, one {# sentence} other {# sentences}}', { count: outline.sentences })}
            </span>
            <span>{t('{count, plural, one {# finding open} other {# findings open}}', { count: open })}</span>
          </span>
          {unread > 0 && (
            <button type="button" className="status-button" onClick={() => run('nextUnread')}>
              {t('{count, plural, one {# paragraph unread} other {# paragraphs unread}}', { count: unread })}
            </button>
          )}
          {queries > 0 && (
            <button type="button" className="status-button" onClick={() => run('showQueries')}>
              {t('{count, plural, one {# query open} other {# queries open}}', { count: queries })}
            </button>
          )}
        </>
      )}
      <output className="status-hint" aria-label={t('Last action')} title={hint}>
        {hint}
      </output>
      {startNotice !== null && (
        <button type="button" className="status-button" title={startNotice} onClick={() => run('about')}>
          {t('Stand-in Electron')}
        </button>
      )}
      <output className="status-readers" aria-label={t('Readers')} title={problem}>
        {problem}
      </output>
      {draft !== null && (
        <>
          <TicketStatus />
          {draft.fileKind === null ? (
            <span translate="no">
              <button
                type="button"
                className="status-button"
                title={t(commands.reopenEncoding.title)}
                onClick={() => run('reopenEncoding')}
              >
                {draft.encoding}
              </button>
              {' · '}
              {draft.lineEnd}
            </span>
          ) : (
            <span className="status-format">{t(draft.fileKind)}</span>
          )}
          <span className="status-progress" aria-hidden="true">
            {check.kind === 'checking' && check.total > 0
              ? t('{checked, number} of {total, number}', { checked: check.checked, total: check.total })
              : ''}
          </span>
          {/* Seen, and not said at every pause in the typing; the verdict is said once. */}
          <output aria-label={t('Checking')} aria-live="off">
            {checkText(check)}
          </output>
        </>
      )}
    </footer>
  )
}

function checkText(check: CheckState): string {
  switch (check.kind) {
    case 'checking':
      return t('Checking…')
    case 'checked':
      return check.reading ? t('Reading again…') : t('Checked')
    case 'waiting':
      return t('Not checked')
    case 'off':
      return t('Checking is off')
    default:
      return assertNever(check)
  }
}
