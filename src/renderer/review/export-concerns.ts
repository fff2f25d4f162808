import type { EditorState } from '@codemirror/state'
import type { BlockOutline, Finding } from '../../engine'
import { isGrave } from '../../engine/legal-weight'
import { isMechanical } from '../../engine/mechanical'
import { sumOf } from '../../formats/report/report'
import { checkField } from '../editor/check-field'
import { placed } from '../editor/findings-field'
import { reviewField } from '../editor/review-field'
import { openQueries, type Query } from '../queries/queries-field'
import { unreadBlocks } from './read-field'
import { marksBefore, marksNow } from './start-marks'

/** What an editor should know before a draft leaves the desk. */
export interface ExportConcerns {
  /** Nobody has read these paragraphs. */
  readonly unread: readonly BlockOutline[]
  readonly queries: readonly Query[]
  /** What must not go out as it stands. */
  readonly grave: readonly Finding[]
  /** Galley has not read the text to its end. */
  readonly isUnchecked: boolean
  /** There is nothing in it. */
  readonly isEmpty: boolean
  readonly marksBefore: number
  readonly marksAfter: number
  /** Those of them that are no stops of the walk: the mechanical, and those of categories that are not shown. */
  readonly marksAside: { readonly mechanical: number; readonly hidden: number }
}

export function exportConcerns(state: EditorState): ExportConcerns {
  const now = marksNow(state)
  return {
    unread: unreadBlocks(state),
    queries: openQueries(state),
    grave: placed(state, state.field(reviewField).sense.filter(isGrave)),
    isUnchecked: state.field(checkField).kind !== 'checked',
    isEmpty: state.doc.toString().trim() === '',
    marksBefore: sumOf(marksBefore(state) ?? now),
    marksAfter: sumOf(now),
    marksAside: marksAside(state),
  }
}

/** There is something to say before the draft is exported. */
export function isConcerned({ unread, queries, grave, isUnchecked, isEmpty }: ExportConcerns): boolean {
  return isUnchecked || isEmpty || unread.length > 0 || queries.length > 0 || grave.length > 0
}

function marksAside(state: EditorState): ExportConcerns['marksAside'] {
  const { certain, stops } = state.field(reviewField)
  const walked = new Set(stops.map(({ id }) => id))
  const aside = certain.filter(({ id }) => !walked.has(id))
  const mechanical = aside.filter(isMechanical).length
  return { mechanical, hidden: aside.length - mechanical }
}
