import { useCommands, useEditor } from '../app/session-context'
import { checkField } from '../editor/check-field'
import { optionsField } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { progressOf } from '../editor/selectors'
import { verdictField } from '../editor/verdict-field'
import { verdictWords } from './verdict-words'

/** The verdict, and how much of the walk is left. */
export function PanelHead() {
  const { run } = useCommands()
  const open = useEditor((state) => state.field(reviewField).stops.length)
  const doubtful = useEditor((state) => state.field(reviewField).doubtful)
  const areDoubtfulShown = useEditor((state) => state.field(optionsField).doubtful)
  const verdict = useEditor((state) => state.field(verdictField))
  const check = useEditor((state) => state.field(checkField).kind)
  const total = useEditor((state) => progressOf(state).total)
  const { headline, detail } = verdictWords(verdict, check)
  return (
    <>
      <div className="verdict">
        <h2>{headline}</h2>
        <p>{detail}</p>
      </div>
      <div className="panel-row">
        <b>Sense</b>
        <span>
          {total} {total === 1 ? 'stop' : 'stops'}, {open} open
        </span>
        {doubtful > 0 && (
          <button
            type="button"
            className="link panel-doubtful"
            aria-pressed={areDoubtfulShown}
            onClick={() => run('toggleDoubtful')}
          >
            {areDoubtfulShown ? 'Hide' : 'Show'} {doubtful} doubtful
          </button>
        )}
      </div>
    </>
  )
}
