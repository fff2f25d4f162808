import { assertNever } from '../../shared/assert-never'
import type { Settlement } from '../editor/settlement'

/** What was done with a finding, as the list of the settled says it. */
export function settledWords(settlement: Settlement): string {
  switch (settlement.kind) {
    case 'repaired':
      return `Repaired: ${settlement.label}`
    case 'retyped':
      return 'The sentence was retyped'
    case 'queried':
      return 'Asked the reporter'
    case 'ignored':
      return 'Ignored here'
    case 'ignored-all':
      return 'Ignored, with all like it'
    case 'ignored-rule':
      return 'The rule is ignored in this draft'
    default:
      return assertNever(settlement)
  }
}
