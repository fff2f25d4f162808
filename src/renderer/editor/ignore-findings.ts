import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { Finding } from '../../engine'
import { likenessOf } from '../../engine/settle/identity'
import type { Telling } from './go-to'
import { shownNow } from './review-field'
import { settleAndMoveOn, settlementBase } from './settle-findings'
import type { Settlement } from './settlement'

/** Ignores one finding, here. */
export function ignoreFinding(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  return ignore(state, [{ ...settlementBase(state, finding), kind: 'ignored' }], telling)
}

/** Ignores a finding and all others of the same rule with the same words. */
export function ignoreAllLike(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const likeness = likenessOf(finding.id)
  const alike = shownNow(state).filter(({ id }) => likenessOf(id) === likeness)
  return ignore(
    state,
    alike.map((one) => ({ ...settlementBase(state, one), kind: 'ignored-all', likeness })),
    telling,
  )
}

/** Has the finding’s rule say nothing more of this draft. */
export function ignoreRule(state: EditorState, finding: Finding, telling: Telling): TransactionSpec {
  const all = shownNow(state).filter(({ rule }) => rule === finding.rule)
  return ignore(
    state,
    all.map((one) => ({ ...settlementBase(state, one), kind: 'ignored-rule' })),
    telling,
  )
}

function ignore(state: EditorState, settlements: readonly Settlement[], telling: Telling): TransactionSpec {
  return settleAndMoveOn(state, state.changes(), settlements, telling, 'galley.ignore')
}
