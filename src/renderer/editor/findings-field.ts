import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import type { Finding, Range } from '../../engine'
import { KeptFindings, type Placeless } from './kept-findings'
import { compareFindings, mapFinding, meets } from './map-finding'
import { isChanging } from './settled-places'
import { type Settlement, settle, settledNow } from './settlement'

/** What a check found, already mapped to the text shown; `version` is the one that was read. */
export interface Found {
  readonly version: number
  readonly findings: readonly Finding[]
  /** What changed since that version, as places in the text shown: the check knows nothing of it. */
  readonly unread: readonly Range[]
}

/** The findings of a whole check take the place of those before. */
export const setFindings = StateEffect.define<Found>()

/** More findings of a check that is under way. */
export const addFindings = StateEffect.define<Found>()

/** Findings that an undone change had made void; only undo and redo send it. */
export const restoreFindings = StateEffect.define<readonly Finding[]>({
  map: (findings, changes) => findings.map((finding) => mapFinding(finding, changes)).filter((finding) => finding !== null),
})

/** All findings in reading order, each where its words stand now; the ignored ones are still among them. */
export const findingsField = StateField.define<KeptFindings>({
  create: () => KeptFindings.of([]),
  update(findings, transaction) {
    let next = transaction.docChanged ? findings.map(transaction.changes.desc) : findings
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        next = replace(next, effect.value, settledNow(transaction.state))
      } else if (effect.is(addFindings)) {
        next = merge(next, withoutRepaired(effect.value, settledNow(transaction.state)))
      } else if (effect.is(restoreFindings)) {
        next = merge(next, effect.value)
      } else if (effect.is(settle)) {
        const repaired = new Set(effect.value.filter(isChanging).map(({ id }) => id))
        if (repaired.size > 0) next = next.without(repaired)
      }
    }
    return next
  },
})

/** Some of the findings, each where its words stand now. */
export function placed(state: EditorState, findings: readonly Placeless[]): readonly Finding[] {
  const kept = state.field(findingsField)
  return findings.flatMap(({ id }) => kept.find(id) ?? [])
}

/** A late result may still hold what was repaired since: a repair that only inserts changes none of the guarded words. */
function withoutRepaired(found: Found, settled: readonly Settlement[]): readonly Finding[] {
  const repaired = new Set(settled.filter((entry) => isChanging(entry) && entry.version > found.version).map(({ id }) => id))
  return repaired.size === 0 ? found.findings : found.findings.filter(({ id }) => !repaired.has(id))
}

/** An older check cannot take away what an undo brought back since. */
function replace(findings: KeptFindings, found: Found, settled: readonly Settlement[]): KeptFindings {
  const kept = found.unread.flatMap(({ from, to }) => findings.near(from, to).filter((finding) => meets(finding, { from, to })))
  return merge(KeptFindings.of(inReadingOrder(withoutRepaired(found, settled))), kept)
}

function merge(findings: KeptFindings, more: readonly Finding[]): KeptFindings {
  const fresh = new Map(more.filter(({ id }) => findings.find(id) === null).map((finding) => [finding.id, finding]))
  return fresh.size === 0 ? findings : KeptFindings.of(inReadingOrder([...findings.now(), ...fresh.values()]))
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(compareFindings)
}
