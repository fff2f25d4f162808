import type { Text } from '@codemirror/state'
import type { Repair } from '../../engine'

/** Every sentence the repair was judged in still reads as it did. */
export function guardsHold(doc: Text, repair: Repair): boolean {
  const inside = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    from >= 0 && from <= to && to <= doc.length
  return (
    repair.edits.every(inside) &&
    repair.guards.every((guard) => inside(guard) && doc.sliceString(guard.from, guard.to) === guard.text)
  )
}

/** What the number keys count: repairs that change the text, then questions for the reporter. */
export function numberedRepairs(repairs: readonly Repair[]): readonly Repair[] {
  return [...editingRepairs(repairs), ...repairs.filter(({ kind, edits }) => kind === 'query' && edits.length === 0)]
}

/** The repairs of a finding that change the text. */
export function editingRepairs<Kind extends { readonly edits: readonly unknown[] }>(repairs: readonly Kind[]): readonly Kind[] {
  return repairs.filter((repair) => repair.edits.length > 0)
}
