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

/** The repairs of a finding that change the text: what the number keys count. */
export function editingRepairs(repairs: readonly Repair[]): readonly Repair[] {
  return repairs.filter((repair) => repair.edits.length > 0)
}
