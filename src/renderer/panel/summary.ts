import type { CheckState } from '../editor/check-field'
import type { Options } from '../editor/options-field'
import type { Review } from '../editor/review-field'

/** The head of the panel: a count in plain words. It says nothing that Galley has not counted. */
export interface Summary {
  readonly headline: string
  readonly detail: string
}

export function summaryOf({ open, stops }: Review, { shown }: Options, check: CheckState['kind']): Summary {
  const { broken, translation, style } = open
  const counts = [...(broken > 0 ? [`${broken} broken`] : []), ...(translation > 0 ? [`${translation} translation`] : [])]
  const waiting = shown.style || style === 0 ? '' : `${style} style ${style === 1 ? 'mark waits' : 'marks wait'}.`
  if (counts.length > 0)
    return {
      headline: counts.join(', '),
      detail: `Marks, not errors: they count what Galley saw.${waiting === '' ? '' : ` ${waiting}`}`,
    }
  if (check === 'off') return { headline: 'Not checked', detail: 'Checking is off.' }
  if (check === 'checking' && stops.length === 0)
    return { headline: 'Reading the draft', detail: 'Findings appear as they are found.' }
  return { headline: 'Nothing is broken', detail: waiting === '' ? 'Galley sees nothing to repair.' : waiting }
}
