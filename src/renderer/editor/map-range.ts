import type { ChangeDesc } from '@codemirror/state'
import type { Range } from '../../engine'

/** The words of a range where they stand after changes: what is typed at its edges stays outside. One that is but a place stays before what is typed there. */
export function mapWords<R extends Range>(range: R, changes: ChangeDesc): R {
  const isPlace = range.from === range.to
  const from = changes.mapPos(range.from, isPlace ? -1 : 1)
  return { ...range, from, to: isPlace ? from : Math.max(from, changes.mapPos(range.to, -1)) }
}

/** A range after changes, with what is typed at its edges. */
export function mapWithEdges<R extends Range>(range: R, changes: ChangeDesc): R {
  return { ...range, from: changes.mapPos(range.from, -1), to: changes.mapPos(range.to, 1) }
}
