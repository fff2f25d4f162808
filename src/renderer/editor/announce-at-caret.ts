import type { EditorState } from '@codemirror/state'
import type { ViewUpdate } from '@codemirror/view'
import { markWords } from './announcements'
import { compareFindings } from './map-finding'
import type { Finding } from '../../engine'
import { shownIn } from './review-field'

/** What is said when the caret comes to a mark by its own way through the text; null where it does not, and while one types. */
export function caretAnnouncement({ docChanged, selectionSet, startState, state, transactions }: ViewUpdate): string | null {
  if (docChanged || !selectionSet || !transactions.some((transaction) => transaction.isUserEvent('select'))) return null
  const finding = markAt(state)
  if (finding === null || markAt(startState)?.id === finding.id) return null
  return markWords(finding)
}

function markAt(state: EditorState): Finding | null {
  const { main } = state.selection
  if (!main.empty) return null
  const isThere = ({ ranges }: Finding): boolean => ranges.some(({ from, to }) => from <= main.head && main.head < to)
  return shownIn(state, main.head, main.head).filter(isThere).toSorted(compareFindings)[0] ?? null
}
