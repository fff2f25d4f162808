import { message } from '../../l10n/t'
import type { Severity } from '../../engine'
import { assertNever } from '../../shared/assert-never'
import type { Placeless } from '../editor/kept-findings'
import { type Rules, ruleName } from '../editor/rules-field'

/** The order the panel lists findings in. */
export type ListOrder = 'place' | 'rule' | 'severity'

/** A row of the panel: a heading over a group, a finding’s card, or what can be done with the current one. */
export type Row =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly count: number }
  /** `place` is its place among the findings listed, from 0; `isJoined`: it is of the same passage as the card before it. */
  | {
      readonly kind: 'card'
      readonly key: string
      readonly finding: Placeless
      readonly place: number
      readonly isJoined: boolean
    }
  | { readonly kind: 'detail'; readonly key: string; readonly finding: Placeless }

export interface ListFilter {
  readonly search: string
  readonly sureOnly: boolean
}

/** The findings that a filter lets through; the current one always, because its card is what the keys speak of. */
export function filterFindings(
  findings: readonly Placeless[],
  { search, sureOnly }: ListFilter,
  current: string | null,
  wordsOf: (finding: Placeless) => readonly string[],
  rules: Rules,
): readonly Placeless[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '' && !sureOnly) return findings
  const has = (text: string): boolean => text.toLowerCase().includes(wanted)
  return findings.filter((finding) => {
    if (finding.id === current) return true
    if (sureOnly && finding.tier !== 'sure') return false
    const { rule, message: said } = finding
    return wanted === '' || has(ruleName(rules, rule)) || has(rule) || has(said) || wordsOf(finding).some(has)
  })
}

/** The rows of the panel: findings in the order wanted, under headings where they are grouped. */
export function rowsOf(
  findings: readonly Placeless[],
  order: ListOrder,
  current: string | null,
  rules: Rules,
  passages: ReadonlyMap<string, number> = new Map(),
): readonly Row[] {
  const rows: Row[] = []
  let place = 0
  for (const [title, group] of groupsOf(findings, order, rules)) {
    if (title !== '') rows.push({ kind: 'group', key: `group ${title}`, title, count: group.length })
    let before: number | undefined
    for (const finding of group) {
      const passage = order === 'place' ? passages.get(finding.id) : undefined
      rows.push({ kind: 'card', key: finding.id, finding, place, isJoined: passage !== undefined && passage === before })
      before = passage
      if (finding.id === current) rows.push({ kind: 'detail', key: `detail ${finding.id}`, finding })
      place += 1
    }
  }
  return rows
}

type Group = readonly [title: string, findings: readonly Placeless[]]

function groupsOf(findings: readonly Placeless[], order: ListOrder, rules: Rules): readonly Group[] {
  switch (order) {
    case 'place':
      return [['', findings]]
    case 'rule': {
      const groups = new Map<string, Placeless[]>()
      for (const finding of findings) {
        const name = ruleName(rules, finding.rule)
        const group = groups.get(name)
        if (group === undefined) groups.set(name, [finding])
        else group.push(finding)
      }
      return [...groups].toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    }
    case 'severity':
      return severities
        .map(([severity, title]): Group => [title, findings.filter((finding) => finding.severity === severity)])
        .filter(([, group]) => group.length > 0)
    default:
      return assertNever(order)
  }
}

const severities: readonly (readonly [Severity, string])[] = [
  [10, message('Must not go out')],
  [5, message('A reader stumbles')],
  [1, message('Small')],
]
