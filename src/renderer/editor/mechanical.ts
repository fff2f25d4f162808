import type { EditorState, Text } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { Finding } from '../../engine'
import { isMechanicalRepair } from '../../engine/mechanical'
import { placed } from './findings-field'
import type { Placeless } from './kept-findings'
import type { Rules } from './rules-field'
import { ruleName } from './rules-field'
import type { Choice } from './settle-findings'
import { lowerFirst, upperFirst } from '../../engine/language/match-case'

/** Page furniture is what the engine offers to delete as a block. */
export function isFurniture(finding: Placeless): boolean {
  return finding.repairs.some(({ kind }) => kind === 'delete')
}

/** What may be settled together after a look at it. */
export function mechanicalChoices(findings: readonly Finding[]): readonly Choice[] {
  return findings.flatMap((finding) => {
    const repair = finding.repairs.find(isMechanicalRepair)
    return repair === undefined ? [] : [{ finding, repair }]
  })
}

/** So many kinds of safe repairs are named one by one. */
const kindsNamed = 2

/** “6 leftover lines, stray quotation mark, words doubled ×2”, “Words doubled”. */
export function mechanicalSummary(state: EditorState, mechanical: readonly Placeless[], rules: Rules): string {
  let lines = 0
  const safe = new Map<string, number>()
  for (const finding of mechanical) {
    if (isFurniture(finding)) for (const run of placed(state, [finding])) lines += leftoverLines(state.doc, run)
    else safe.set(finding.rule, (safe.get(finding.rule) ?? 0) + 1)
  }
  const parts = lines > 0 ? [t('{lines, plural, one {# leftover line} other {# leftover lines}}', { lines })] : []
  if (safe.size > kindsNamed)
    parts.push(
      t('{count, plural, one {# safe repair} other {# safe repairs}}', {
        count: [...safe.values()].reduce((sum, count) => sum + count, 0),
      }),
    )
  else for (const [rule, count] of safe) parts.push(times(count, lowerFirst(ruleName(rules, rule))))
  return upperFirst(parts.join(t(', ')))
}

/** Lines of a run of furniture that hold anything. */
export function leftoverLines(doc: Text, finding: Finding): number {
  return finding.ranges.reduce((sum, { from, to }) => sum + linesOf(doc.sliceString(from, to)), 0)
}

export function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length
}

/** Names of rules are of all kinds, and not all of them can be counted. */
function times(count: number, name: string): string {
  return t('{count, plural, =1 {{name}} other {{name} ×#}}', { name, count })
}
