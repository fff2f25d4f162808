import type { Verdict } from '../../engine/verdict'
import { t } from '../../l10n/t'
import { detailWords, headlineWords } from '../../shared/verdict-words'
import type { CheckState } from '../editor/check-field'
import { uncheckedWords } from '../editor/check-words'

/** What the head of the panel says: “Heavy: 5 sentences make no sense”, and what else speaks for it. */
export interface VerdictWords {
  readonly headline: string
  readonly detail: string
}

/** What the verdict stands beside. */
export interface VerdictPlace {
  readonly check: CheckState['kind']
  readonly isEmpty: boolean
  /** Queries the reporter has not answered. */
  readonly queries: number
}

/** The verdict, or why there is none yet. */
export function verdictWords(verdict: Verdict | null, { check, isEmpty, queries }: VerdictPlace): VerdictWords {
  // Checked without a verdict: there was nothing but blank lines.
  if (isEmpty || (verdict === null && check === 'checked'))
    return { headline: t('Nothing to read yet'), detail: t('Paste a story into the paper, or type it.') }
  if (verdict !== null) return { headline: headlineWords(verdict), detail: detailWords(verdict) || nothingMore(verdict, queries) }
  return { headline: uncheckedWords(check), detail: whyUnchecked(check) }
}

function whyUnchecked(check: CheckState['kind']): string {
  if (check === 'waiting') return t('A draft this long is checked when you ask for it.')
  if (check === 'off') return t('Checking is off.')
  return t('The verdict comes when all of it is checked.')
}

/** What was asked about counts as settled, and makes no sense all the same until the reporter has answered. */
function nothingMore({ reasons }: Verdict, queries: number): string {
  if (queries > 0)
    return t(
      '{queries, plural, one {# query is open: only the reporter can answer it.} other {# queries are open: only the reporter can answer them.}}',
      { queries },
    )
  return reasons.length > 0 ? t('Nothing else stands out.') : t('Galley can make sense of every sentence.')
}
