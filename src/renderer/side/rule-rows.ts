import { t } from '../../l10n/t'
import type { Finding } from '../../engine'
import { categoryNames } from '../editor/announcements'
import { speaksOf } from '../settings/setting'
import type { RuleCard } from '../worker/protocol'

/** A rule as the list of rules shows it. */
export interface RuleRow {
  readonly rule: RuleCard
  /** How many places of this draft it marks, doubtful ones among them. */
  readonly count: number
}

/** Rules that fit what was typed; those that say something of this draft first. */
export function ruleRows(
  rules: Iterable<RuleCard>,
  findings: readonly Pick<Finding, 'rule'>[],
  query: string,
): readonly RuleRow[] {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...rules]
    .filter(({ id, name, why, category }) => speaksOf(query, id, name, why, t(categoryNames[category])))
    .map((rule) => ({ rule, count: counts.get(rule.id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count || a.rule.name.localeCompare(b.rule.name, 'en'))
}

/** The damage of an example, which stands between [[ and ]], apart from what is around it. */
export function exampleParts(damaged: string): readonly { readonly text: string; readonly isDamage: boolean }[] {
  return damaged
    .split(/\[\[|\]\]/u)
    .map((text, at) => ({ text, isDamage: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
