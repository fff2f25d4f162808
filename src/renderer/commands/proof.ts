import { draftField } from '../editor/draft-field'
import type { CommandContext } from './context'

/** Shows the row that filters the proof, or puts it away. Where the proof is not beside the paper, it is brought there first. */
export function filterFindings({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  const { list, side } = ui.get()
  if (side !== 'proof' && list.isFiltering) ui.update({ side: 'proof' })
  else {
    const plain = { search: '', sureOnly: false, settledBy: 'all' } as const
    ui.update({ side: 'proof', list: { ...list, ...plain, isFiltering: !list.isFiltering } })
  }
  return true
}

/** Has the proof list what was settled, or what is open again. */
export function showSettled({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  const { list, side } = ui.get()
  ui.update({ side: 'proof', list: { ...list, settled: side !== 'proof' || !list.settled } })
  return true
}

/** Opens the ticket in the head of the proof. */
export function editTicket({ view, ui }: CommandContext): boolean {
  if (view.state.field(draftField) === null) return false
  ui.update({ side: 'proof', isEditingTicket: true })
  return true
}
