import type { EditorState } from '@codemirror/state'
import type { Category, Finding } from '../../engine'
import { editingRepairs } from './guards'
import { progressOf } from './selectors'

export const categoryNames: Readonly<Record<Category, string>> = { broken: 'Broken', translation: 'Translation', style: 'Style' }

/** What is said once when a finding becomes current: category, message, first repair, and how far one is. */
export function stopAnnouncement(state: EditorState, finding: Finding): string {
  const { stop, total } = progressOf(state)
  const [first] = editingRepairs(finding.repairs)
  const parts = [
    `${categoryNames[finding.category]}.`,
    finding.message,
    ...(first === undefined ? [] : [`Repair 1: ${first.label}.`]),
    ...(stop === null ? [] : [`${stop} of ${total}.`]),
  ]
  return parts.join(' ')
}

export const nothingLeft = 'No findings are left.'
