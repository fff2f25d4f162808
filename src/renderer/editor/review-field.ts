import { type EditorState, StateField } from '@codemirror/state'
import type { Category, Finding } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { likenessOf } from '../../engine/settle/identity'
import { findingsField, placed } from './findings-field'
import type { Placeless } from './kept-findings'
import { isMechanical } from '../../engine/mechanical'
import { type Options, optionsField } from './options-field'
import { isAboutWords, isKnown } from '../review/dictionary-field'
import { knownWords } from '../review/house-words'
import { dismissals, type PlacelessSettlement, settledList, silencedRules } from './settlement'

/** What is left to do, as the window shows it: the same object while findings only move. */
export interface Review {
  /** All open findings shown, in reading order: stops and the mechanical. */
  readonly shown: readonly Placeless[]
  /** Open findings of the categories shown, in reading order: the stops of F8. The mechanical is none of them. */
  readonly stops: readonly Placeless[]
  /** Furniture and safe repairs, settled together. */
  readonly mechanical: readonly Placeless[]
  /** Open findings of sense, whatever categories are shown: what the verdict goes by. */
  readonly sense: readonly Placeless[]
  /** All that is open and certain, whatever the window shows: what counts as marks. */
  readonly certain: readonly Placeless[]
  /** Open findings by category, shown or not, the mechanical left out; doubtful ones only where they are asked for. */
  readonly open: Readonly<Record<Category, number>>
  readonly doubtful: number
}

/** Everything the panel, the marks and the keys go by, worked out once for each change of what it is made of. */
export const reviewField = StateField.define<Review>({
  create: (state) => reviewOf(openFindings(state), settledList(state), state.field(optionsField)),
  update(review, { state, startState }) {
    const same =
      state.field(findingsField).list === startState.field(findingsField).list &&
      knownWords(state) === knownWords(startState) &&
      settledList(state) === settledList(startState) &&
      state.field(optionsField) === startState.field(optionsField)
    return same ? review : reviewOf(openFindings(state), settledList(state), state.field(optionsField))
  },
})

/** Findings that do not merely name words that the editor’s or the desk’s dictionary holds. */
function openFindings(state: EditorState): readonly Placeless[] {
  const words = knownWords(state)
  const findings = state.field(findingsField)
  if (words.size === 0) return findings.list
  const isNamed = ({ ranges }: Finding, rule: string): boolean =>
    ranges.some(({ from, to }) => isKnown(words, rule, state.doc.sliceString(from, to)))
  return findings.list.filter(({ id, rule }) => {
    const finding = isAboutWords(rule) ? findings.find(id) : null
    return finding === null || !isNamed(finding, rule)
  })
}

/** All that is open and certain, in reading order, whatever the window shows. */
export function certainFindings(state: EditorState): readonly Finding[] {
  return placed(state, state.field(reviewField).certain)
}

export function reviewOf(findings: readonly Placeless[], settled: readonly PlacelessSettlement[], options: Options): Review {
  const dismissed = dismissals(settled)
  const isDismissed = (id: string): boolean => dismissed.size > 0 && (dismissed.has(id) || dismissed.has(likenessOf(id)))
  const silenced = silencedRules(settled)
  const open = { broken: 0, translation: 0, style: 0 }
  const shown: Placeless[] = []
  const stops: Placeless[] = []
  const mechanical: Placeless[] = []
  const sense: Placeless[] = []
  const certain: Placeless[] = []
  let doubtful = 0
  for (const finding of findings) {
    if (isDismissed(finding.id) || silenced.has(finding.rule)) continue
    if (options.rulesOff.has(finding.rule)) continue
    if (finding.tier === 'doubtful') {
      doubtful += 1
      if (!options.doubtful) continue
    } else certain.push(finding)
    if (isMechanical(finding)) {
      if (finding.category === 'style' && !options.shown.style) continue
      mechanical.push(finding)
      shown.push(finding)
      continue
    }
    open[finding.category] += 1
    if (finding.category !== 'style' && finding.tier !== 'doubtful') sense.push(finding)
    if (!options.shown[finding.category]) continue
    stops.push(finding)
    shown.push(finding)
  }
  return { shown, stops, mechanical, sense, certain, open, doubtful }
}

/** All open findings shown, in reading order, each where its words stand now. */
export function shownNow(state: EditorState): readonly Finding[] {
  return placed(state, state.field(reviewField).shown)
}

/** The stops of the walk, each where its words stand now. */
export function stopsNow(state: EditorState): readonly Finding[] {
  return placed(state, state.field(reviewField).stops)
}

/** The open findings shown that reach into a part of the text, in no order. */
export function shownIn(state: EditorState, from: number, to: number): readonly Finding[] {
  const shown = shownIds(state.field(reviewField))
  return state
    .field(findingsField)
    .near(from, to)
    .filter(({ id, ranges }) => shown.has(id) && ranges.some((range) => range.from <= to && range.to >= from))
}

/** Whether a finding of this id is among those shown. */
export function isShown(state: EditorState, id: string): boolean {
  return shownIds(state.field(reviewField)).has(id)
}

const shownIds = onceEach(({ shown }: Review): ReadonlySet<string> => new Set(shown.map(({ id }) => id)))
