import { EditorView } from '@codemirror/view'
import { useState } from 'react'
import { rich } from '../app/rich'
import { t } from '../../l10n/t'
import { Dialog } from '../app/dialog'
import { useCommands, useSession } from '../app/session-context'
import { exportDraft } from '../commands/documents'
import { goTo } from '../editor/go-to'
import { paragraphsOf } from '../editor/outline-field'
import { paragraphLabel } from '../editor/selectors'
import { firstWords } from '../panel/diff'
import { ConcernList, type ConcernLine } from './concern-list'
import { choiceOf, exportChoices } from './export-choices'
import './export-dialog.css'
import { type ExportConcerns, exportConcerns, isConcerned } from './export-concerns'
import { exportLosses } from './export-losses'

const lineLength = 76

/** What nobody has read, answered or settled, before the draft leaves; each line goes there. */
export function ExportDialog() {
  const { view, ui, commands } = useSession()
  const { run } = useCommands()
  // As it stood when the editor asked: the dialog must not change under the pointer.
  const [concerns] = useState(() => exportConcerns(view.state))
  const [kind, setKind] = useState(() => ui.get().exportKind)
  const { unread, queries, grave, isUnchecked, isEmpty, marksBefore, marksAfter } = concerns
  const aside = asideWords(concerns)
  const paragraphs = paragraphsOf(view.state)
  const losses = exportLosses(view.state, kind)
  const close = (): void => ui.update({ dialog: 'none' })
  const goThere = (position: number): void => {
    close()
    view.dispatch({ selection: { anchor: position }, effects: EditorView.scrollIntoView(position, { y: 'center' }) })
    view.focus()
  }
  const lineAt = (key: string, from: number, words: string): ConcernLine => ({
    key,
    where: where(paragraphs.numberAt(from)),
    words: shortened(words),
    go: () => goThere(from),
  })
  return (
    <Dialog title={t('Before this draft leaves')}>
      <p className="marks-count">
        {rich(
          '<b>{before}</b> {before, plural, one {mark} other {marks}} before, <b>{after}</b> now. They count what Galley saw, not every error.',
          { before: marksBefore, after: marksAfter },
        )}{' '}
        {aside}
      </p>
      {!isConcerned(concerns) && (
        <p>{t('Every paragraph is read, every query answered, and nothing of legal weight is open.')}</p>
      )}
      <div className="dialog-list">
        {isEmpty && <p className="concern-note">{t('There is nothing in this draft.')}</p>}
        {isUnchecked && <p className="concern-note">{t('Galley has not checked this text to its end yet.')}</p>}
        <ConcernList
          isWhole
          title={t(
            '{count, plural, one {# mark that must not go out like this} other {# marks that must not go out like this}}',
            {
              count: grave.length,
            },
          )}
          lines={grave.map((finding) => ({
            key: finding.id,
            where: paragraphLabel(paragraphs, finding),
            words: finding.message,
            go: () => {
              close()
              view.dispatch(goTo(view.state, finding, 'aloud'))
              view.focus()
            },
          }))}
        />
        <ConcernList
          title={t('{count, plural, one {# query open} other {# queries open}}', { count: queries.length })}
          lines={queries.map(({ id, from, quote, question }) => lineAt(id, from, question === '' ? quote : question))}
        />
        <ConcernList
          title={t('{count, plural, one {# paragraph nobody has read} other {# paragraphs nobody has read}}', {
            count: unread.length,
          })}
          lines={unread.map(({ from, to }) => lineAt(String(from), from, view.state.doc.sliceString(from, to)))}
        />
      </div>
      <label className="export-as">
        {t('Export as')}
        <select className="field" value={kind} onChange={({ target }) => setKind(choiceOf(target.value) ?? kind)}>
          {exportChoices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {t(name)}
            </option>
          ))}
        </select>
      </label>
      {losses !== null && <p className="concern-note">{losses}</p>}
      <div className="dialog-buttons">
        {/* Enter must not send out what stands above as not to go out. */}
        <button type="button" className="button" data-first-focus={grave.length > 0 || undefined} onClick={close}>
          {t('Go on editing')}
        </button>
        <button type="button" className="button" onClick={() => run('compare')}>
          {t('Compare')}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            close()
            exportDraft(commands, kind)
          }}
        >
          {isConcerned(concerns) ? t('Export anyway') : t('Export')}
        </button>
      </div>
    </Dialog>
  )
}

/** Why there are more marks than findings open. */
function asideWords({ marksAside: { mechanical, hidden } }: ExportConcerns): string {
  const parts = [
    ...(mechanical > 0 ? [t('{count, number} mechanical', { count: mechanical })] : []),
    ...(hidden > 0 ? [t('{count, number} of categories that are not shown', { count: hidden })] : []),
  ]
  return parts.length === 0 ? '' : t('Not among the findings open: {parts}.', { parts: parts.join(t('; ')) })
}

function shortened(words: string): string {
  const full = words.replaceAll(/\s+/gu, ' ').trim()
  return full.length <= lineLength ? full : `${firstWords(full, lineLength)} …`
}

function where(paragraph: number | null): string {
  return paragraph === null ? '' : `¶${paragraph}`
}
