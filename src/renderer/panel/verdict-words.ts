import type { Verdict } from '../../engine/verdict'
import { t } from '../../l10n/t'
import { detailWords, headlineWords } from '../../shared/verdict-words'
import type { CheckState } from '../editor/check-field'

/** What the head of the panel says: “Heavy: 5 sentences make no sense”, and what else speaks for it. */
export interface VerdictWords {
  readonly headline: string
  readonly detail: string
}

/** The verdict, or why there is none yet. */
export function verdictWords(verdict: Verdict | null, check: CheckState['kind'], isEmpty: boolean): VerdictWords {
  if (isEmpty) return { headline: t('Nothing to read yet'), detail: t('Paste a story into the paper, or type it.') }
  if (verdict !== null) return { headline: headlineWords(verdict), detail: detailWords(verdict) || nothingMore(verdict) }
  if (check === 'waiting') return { headline: t('Not checked'), detail: t('A draft this long is checked when you ask for it.') }
  if (check === 'off') return { headline: t('Not checked'), detail: t('Checking is off.') }
  return { headline: t('Reading the draft'), detail: t('The verdict comes when all of it was read.') }
}

function nothingMore({ reasons }: Verdict): string {
  return reasons.length > 0 ? t('Nothing else stands out.') : t('Galley can make sense of every sentence.')
}
