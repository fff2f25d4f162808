import { message, t } from '../../l10n/t'
import { assertNever } from '../../shared/assert-never'
import type { Settlement } from '../editor/settlement'

/** What the list of the settled shows: all, or what was done one way. */
export type SettledBy = 'all' | 'repaired' | 'ignored' | 'queried'

/** The ways to settle, as the filter of the list names them. */
export const settledBy: readonly (readonly [SettledBy, string])[] = [
  ['all', message('However settled')],
  ['repaired', message('Repaired or retyped')],
  ['ignored', message('Ignored')],
  ['queried', message('Asked')],
]

/** The settlement was made this way. */
export function isSettledBy({ kind }: Settlement, by: SettledBy): boolean {
  switch (by) {
    case 'all':
      return true
    case 'repaired':
      return kind === 'repaired' || kind === 'retyped'
    case 'ignored':
      return kind.startsWith('ignored')
    case 'queried':
      return kind === 'queried'
    default:
      return assertNever(by)
  }
}

/** What was done with a finding, as the list of the settled says it, or with `inEnglish` a report. */
export function settledWords(settlement: Settlement, say = t): string {
  switch (settlement.kind) {
    case 'repaired':
      return say('Repaired: {label}', { label: settlement.label })
    case 'retyped':
      return say('The sentence was retyped')
    case 'queried':
      return say('Asked the reporter')
    case 'ignored':
      return say('Ignored here')
    case 'ignored-all':
      return say('Ignored, with all like it')
    case 'ignored-rule':
      return say('The rule is ignored in this draft')
    default:
      return assertNever(settlement)
  }
}
