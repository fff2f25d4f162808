import { Dialog } from '../app/dialog'
import { useCommands, useEditor, useSession } from '../app/session-context'
import { queriesField } from './queries-field'
import { QueryItem } from './query-item'
import './queries.css'

/** The questions for the reporter, each with its sentence, to be worded, answered or taken back. */
export function QueryDialog() {
  const { ui } = useSession()
  const { run, keys } = useCommands()
  const queries = useEditor((state) => state.field(queriesField))
  const open = queries.filter(({ answered }) => !answered).length
  return (
    <Dialog title="Questions for the reporter">
      {queries.length === 0 ? (
        <p>
          No questions yet. {keys('query')} in the draft puts one about the current finding, or about the words you selected, on
          this list.
        </p>
      ) : (
        <p>
          {open === 0 ? 'All are answered.' : `${open} open.`} They are kept with the draft. One undo takes back what was done
          last.
        </p>
      )}
      <ul className="dialog-list">
        {queries.map((query) => (
          <QueryItem key={query.id} query={query} />
        ))}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="button" disabled={queries.length === 0} onClick={() => run('copyQueries')}>
          Copy all
        </button>
        <button type="button" className="button primary" onClick={() => ui.update({ dialog: 'none' })}>
          Done
        </button>
      </div>
    </Dialog>
  )
}
