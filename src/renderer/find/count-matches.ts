import type { SearchQuery } from '@codemirror/search'
import type { EditorState } from '@codemirror/state'
import { t } from '../../l10n/t'

/** How many places a search has, and which of them is selected, counted from 1. */
export interface Matches {
  readonly count: number
  readonly current: number | null
  /** There are more than were counted. */
  readonly more: boolean
}

/** Counting goes on with every keystroke in the field, so it has to end. */
const most = 999

export function countMatches(state: EditorState, query: SearchQuery): Matches {
  if (!query.valid) return { count: 0, current: null, more: false }
  const { from, to } = state.selection.main
  const cursor = query.getCursor(state)
  let count = 0
  let current: number | null = null
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    if (count === most) return { count, current, more: true }
    count += 1
    if (next.value.from === from && next.value.to === to) current = count
  }
  return { count, current, more: false }
}

export function matchLabel({ count, current, more }: Matches): string {
  if (count === 0) return t('Not found')
  const all = countLabel(count, more)
  return current === null ? t('{all} found', { all }) : t('{current} of {all}', { current, all })
}

/** All the places that there were have other words now. */
export function replacedLabel({ count, more }: Matches): string {
  return t('{all} replaced', { all: countLabel(count, more) })
}

function countLabel(count: number, more: boolean): string {
  return more ? t('{count}+', { count }) : String(count)
}
