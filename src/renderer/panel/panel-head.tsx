import { useCommands, useEditor } from '../app/session-context'
import { checkField } from '../editor/check-field'
import { optionsField } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { progressOf } from '../editor/selectors'
import { summaryOf } from './summary'

/** What was found, in one line, and how much of it is left. */
export function PanelHead() {
  const { run } = useCommands()
  const review = useEditor((state) => state.field(reviewField))
  const options = useEditor((state) => state.field(optionsField))
  const check = useEditor((state) => state.field(checkField).kind)
  const settled = useEditor((state) => progressOf(state).settled)
  const { headline, detail } = summaryOf(review, options, check)
  const stops = review.stops.length + settled
  return (
    <>
      <div className="verdict">
        <h2>{headline}</h2>
        <p>{detail}</p>
      </div>
      <div className="panel-row">
        <b>Reading order</b>
        <span>
          {stops} {stops === 1 ? 'stop' : 'stops'}, {review.stops.length} open
        </span>
        {review.doubtful > 0 && (
          <button
            type="button"
            className="link panel-doubtful"
            aria-pressed={options.doubtful}
            onClick={() => run('toggleDoubtful')}
          >
            {options.doubtful ? 'Hide' : 'Show'} {review.doubtful} doubtful
          </button>
        )}
      </div>
    </>
  )
}
