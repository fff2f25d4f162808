import { t } from '../../l10n/t'
import { Dialog } from '../app/dialog'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { queriesField } from './queries-field'
import { QueryItem } from './query-item'
import './queries.css'

/** The queries for the reporter, each with its sentence, to be worded, answered or taken back. */
export function QueryDialog() {
  const { ui } = useSession()
  const { run, keys } = useCommands()
  const queries = useEditor((state) => state.field(queriesField))
  const open = queries.filter(({ answered }) => !answered).length
  return (
    <Dialog title={t('Queries for the reporter')}>
      {queries.length === 0 ? (
        <p>
          {t(
            'No queries yet. {keys} in the draft puts one about the current finding, or about the words you selected, on this list.',
            { keys: keys('query') },
          )}
        </p>
      ) : (
        <p>
          {t(
            '{open, plural, =0 {All are answered.} other {# open.}} They are kept with the draft. One undo takes back what was done last.',
            { open },
          )}
        </p>
      )}
      <ul className="dialog-list">
        {queries.map((query) => (
          <QueryItem key={query.id} query={query} />
        ))}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" disabled={queries.length === 0} onClick={() => run('copyQueries')}>
          {t('Copy all')}
        </button>
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          {t('Done')}
        </button>
      </div>
    </Dialog>
  )
}
