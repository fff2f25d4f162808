import type { EditorState } from '@codemirror/state'
import { message, t } from '../../l10n/t'
import type { Category, Finding } from '../../engine'
import { editingRepairs } from './guards'
import { walkProgress } from './passages-field'

export const categoryNames: Readonly<Record<Category, string>> = {
  broken: message('Broken'),
  translation: message('Translation'),
  style: message('Style'),
}

/** A mark as it is said: its category, and what is wrong. */
export function markWords({ category, message: what }: Finding): string {
  return t('{category}: {message}', { category: t(categoryNames[category]), message: what })
}

/** What is said once when a finding becomes current: category, message, first repair, and how far one is. */
export function stopAnnouncement(state: EditorState, finding: Finding): string {
  const { stop, total } = walkProgress(state)
  const [first] = editingRepairs(finding.repairs)
  return [
    t('{category}. {message}', { category: t(categoryNames[finding.category]), message: finding.message }),
    ...(first === undefined ? [] : [t('Repair 1: {label}.', { label: first.label })]),
    ...(stop === null ? [] : [t('Stop {stop, number} of {total, number}.', { stop, total })]),
  ].join(' ')
}
