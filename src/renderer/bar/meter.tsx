import { t } from '../../l10n/t'
import { useEditor } from '../app/session-context'
import { type CheckState, checkField } from '../editor/check-field'
import { uncheckedWords } from '../editor/check-words'
import { walkProgress } from '../editor/passages-field'

/** How far the review is, as a bar and in words. */
export function Meter() {
  const stop = useEditor((state) => walkProgress(state).stop)
  const settled = useEditor((state) => walkProgress(state).total - walkProgress(state).open)
  const total = useEditor((state) => walkProgress(state).total)
  const check = useEditor((state) => state.field(checkField).kind)
  const share = total === 0 ? 0 : (stop ?? settled) / total
  return (
    <div className="meter">
      <span className="meter-track" aria-hidden="true">
        <span className="meter-fill" style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span>{meterText(stop, settled, total, check)}</span>
    </div>
  )
}

export function meterText(stop: number | null, settled: number, total: number, check: CheckState['kind']): string {
  if (total === 0) return uncheckedWords(check) || t('No stops')
  if (stop !== null) return t('Stop {stop, number} of {total, number}', { stop, total })
  if (settled === total) return t('{total, plural, one {# settled} other {All # settled}}', { total })
  return t('{total, plural, one {# stop} other {# stops}}', { total })
}
