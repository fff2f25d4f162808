import { StateField } from '@codemirror/state'
import type { Category, Finding } from '../../engine'
import { likenessOf } from '../../engine/settle/identity'
import { findingsField } from './findings-field'
import { type Options, optionsField } from './options-field'
import { dismissals, type Settlement, settledField } from './settlement'

/** What is left to do, as the window shows it. */
export interface Review {
  /** Open findings of the categories shown, in reading order: the stops of F8. */
  readonly stops: readonly Finding[]
  /** Open findings by category, shown or not; doubtful ones only where they are asked for. */
  readonly open: Readonly<Record<Category, number>>
  readonly doubtful: number
}

/** Everything the panel, the marks and the keys go by, worked out once for each change of what it is made of. */
export const reviewField = StateField.define<Review>({
  create: (state) => reviewOf(state.field(findingsField), state.field(settledField), state.field(optionsField)),
  update(review, { state, startState }) {
    const same = [findingsField, settledField, optionsField].every(
      (field) => state.field<unknown>(field) === startState.field<unknown>(field),
    )
    return same ? review : reviewOf(state.field(findingsField), state.field(settledField), state.field(optionsField))
  },
})

export function reviewOf(findings: readonly Finding[], settled: readonly Settlement[], options: Options): Review {
  const dismissed = dismissals(settled)
  const open = { broken: 0, translation: 0, style: 0 }
  const stops: Finding[] = []
  let doubtful = 0
  for (const finding of findings) {
    if (dismissed.has(finding.id) || dismissed.has(likenessOf(finding.id))) continue
    if (finding.tier === 'doubtful') {
      doubtful += 1
      if (!options.doubtful) continue
    }
    open[finding.category] += 1
    if (options.shown[finding.category]) stops.push(finding)
  }
  return { stops, open, doubtful }
}
