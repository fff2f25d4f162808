import type { Verdict } from '../../engine/verdict'
import type { CheckState } from '../editor/check-field'

/** The head of the panel: the verdict, or why there is none yet. */
export function verdictWords(verdict: Verdict | null, check: CheckState['kind']): Pick<Verdict, 'headline' | 'detail'> {
  if (verdict !== null)
    return { headline: verdict.headline, detail: verdict.detail === '' ? nothingMore(verdict) : verdict.detail }
  if (check === 'waiting') return { headline: 'Not checked', detail: 'A draft this long is checked when you ask for it.' }
  if (check === 'off') return { headline: 'Not checked', detail: 'Checking is off.' }
  return { headline: 'Reading the draft', detail: 'The verdict comes when all of it was read.' }
}

function nothingMore({ headline }: Verdict): string {
  return headline.includes(':') ? 'Nothing else stands out.' : 'No sentence is left that makes no sense to Galley.'
}
