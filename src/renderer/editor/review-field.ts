import { type EditorState, StateField } from '@codemirror/state'
import type { Category, Finding } from '../../engine'
import { likenessOf } from '../../engine/settle/identity'
import { findingsField } from './findings-field'
import { isMechanical } from './mechanical'
import { type Options, optionsField } from './options-field'
import { dictionaryField, isKnown } from '../review/dictionary-field'
import { houseWordsField, knownWords } from '../review/house-words'
import { dismissals, type Settlement, settledField, silencedRules } from './settlement'

/** What is left to do, as the window shows it. */
export interface Review {
  /** Open findings of the categories shown, in reading order: the stops of F8. The mechanical is none of them. */
  readonly stops: readonly Finding[]
  /** Furniture and safe repairs, settled together. */
  readonly mechanical: readonly Finding[]
  /** Open findings of sense, whatever categories are shown: what the verdict goes by. */
  readonly sense: readonly Finding[]
  /** Open findings by category, shown or not, the mechanical left out; doubtful ones only where they are asked for. */
  readonly open: Readonly<Record<Category, number>>
  readonly doubtful: number
}

/** Everything the panel, the marks and the keys go by, worked out once for each change of what it is made of. */
export const reviewField = StateField.define<Review>({
  create: (state) => reviewOf(openFindings(state), state.field(settledField), state.field(optionsField)),
  update(review, { state, startState }) {
    const same = [findingsField, dictionaryField, houseWordsField, settledField, optionsField].every(
      (field) => state.field<unknown>(field) === startState.field<unknown>(field),
    )
    return same ? review : reviewOf(openFindings(state), state.field(settledField), state.field(optionsField))
  },
})

/** Findings that do not merely name words that the editor’s or the desk’s dictionary holds. */
function openFindings(state: EditorState): readonly Finding[] {
  const words = knownWords(state)
  const findings = state.field(findingsField)
  if (words.size === 0) return findings
  return findings.filter(
    ({ rule, ranges }) => !ranges.some(({ from, to }) => isKnown(words, rule, state.doc.sliceString(from, to))),
  )
}

/** All that is open and certain, in reading order, whatever the window shows. */
export function certainFindings(state: EditorState): readonly Finding[] {
  const all = { ...state.field(optionsField), shown: { broken: true, translation: true, style: true }, doubtful: false }
  return shownFindings(reviewOf(openFindings(state), state.field(settledField), all))
}

export function reviewOf(findings: readonly Finding[], settled: readonly Settlement[], options: Options): Review {
  const dismissed = dismissals(settled)
  const silenced = silencedRules(settled)
  const open = { broken: 0, translation: 0, style: 0 }
  const stops: Finding[] = []
  const mechanical: Finding[] = []
  const sense: Finding[] = []
  let doubtful = 0
  for (const finding of findings) {
    if (dismissed.has(finding.id) || dismissed.has(likenessOf(finding.id)) || silenced.has(finding.rule)) continue
    if (options.rulesOff.has(finding.rule)) continue
    if (finding.tier === 'doubtful') {
      doubtful += 1
      if (!options.doubtful) continue
    }
    if (isMechanical(finding)) {
      if (finding.category !== 'style' || options.shown.style) mechanical.push(finding)
      continue
    }
    open[finding.category] += 1
    if (finding.category !== 'style' && finding.tier !== 'doubtful') sense.push(finding)
    if (options.shown[finding.category]) stops.push(finding)
  }
  return { stops, mechanical, sense, open, doubtful }
}

/** All open findings shown, in reading order: stops and the mechanical. */
export function shownFindings({ stops, mechanical }: Review): readonly Finding[] {
  return mechanical.length === 0 ? stops : [...stops, ...mechanical].toSorted((a, b) => a.ranges[0].from - b.ranges[0].from)
}
