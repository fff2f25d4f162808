import { StateEffect, StateField } from '@codemirror/state'
import type { Finding, Range } from '../../engine'
import { compareFindings, mapFinding, mapFindings, meets } from './map-finding'
import { isChanging, type Settlement, settle, settledField } from './settlement'

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
export const findingsField = StateField.define<readonly Finding[]>({
  create: () => [],
  update(findings, transaction) {
    let next = transaction.docChanged ? mapFindings(findings, transaction.changes) : findings
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        next = replace(next, effect.value, transaction.state.field(settledField))
      } else if (effect.is(addFindings)) {
        next = merge(next, withoutRepaired(effect.value, transaction.state.field(settledField)))
      } else if (effect.is(restoreFindings)) {
        next = merge(next, effect.value)
      } else if (effect.is(settle)) {
        const repaired = new Set(effect.value.filter(isChanging).map(({ id }) => id))
        if (repaired.size > 0) next = next.filter(({ id }) => !repaired.has(id))
      }
    }
    return next
  },
})

/** A late result may still hold what was repaired since: a repair that only inserts changes none of the guarded words. */
function withoutRepaired(found: Found, settled: readonly Settlement[]): readonly Finding[] {
  const repaired = new Set(settled.filter((entry) => isChanging(entry) && entry.version > found.version).map(({ id }) => id))
  return repaired.size === 0 ? found.findings : found.findings.filter(({ id }) => !repaired.has(id))
}

/** An older check cannot take away what an undo brought back since. */
function replace(findings: readonly Finding[], found: Found, settled: readonly Settlement[]): readonly Finding[] {
  const kept = findings.filter((finding) => found.unread.some((range) => meets(finding, range)))
  return merge(inReadingOrder(withoutRepaired(found, settled)), kept)
}

function merge(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const known = new Set(findings.map(({ id }) => id))
  const fresh = more.filter(({ id }) => !known.has(id))
  return fresh.length === 0 ? findings : inReadingOrder([...findings, ...fresh])
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(compareFindings)
}
