import { StateEffect, StateField } from '@codemirror/state'
import { upperFirst } from '../../engine/language/match-case'
import type { RuleCard } from '../worker/protocol'

/** Rules by id, as the worker introduced them. */
export type Rules = ReadonlyMap<string, RuleCard>

export const setRules = StateEffect.define<Rules>()

export const rulesField = StateField.define<Rules>({
  create: () => new Map(),
  update(rules, transaction) {
    let next = rules
    for (const effect of transaction.effects) if (effect.is(setRules)) next = effect.value
    return next
  },
})

/** The rule’s name as an editor would say it; its id until the worker has introduced it (readers are not rules of ours). */
export function ruleName(rules: Rules, id: string): string {
  const name = rules.get(id)?.name
  if (name !== undefined) return name
  return upperFirst(id.replaceAll('-', ' '))
}
