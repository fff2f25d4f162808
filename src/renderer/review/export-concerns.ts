import type { EditorState } from '@codemirror/state'
import type { BlockOutline, Finding } from '../../engine'
import { sumOf } from '../../formats/report/report'
import { checkField } from '../editor/check-field'
import { placed } from '../editor/findings-field'
import type { Placeless } from '../editor/kept-findings'
import { reviewField } from '../editor/review-field'
import { openQueries, type Query } from '../queries/queries-field'
import { unreadBlocks } from './read-field'
import { marksBefore, marksNow } from './start-marks'

/** What an editor should know before a draft leaves the desk. */
export interface ExportConcerns {
  /** Nobody has read these paragraphs. */
  readonly unread: readonly BlockOutline[]
  readonly queries: readonly Query[]
  /** What could cost the paper dearly, such as an accusation that lost its “allegedly”, and only the reporter can settle. */
  readonly legal: readonly Finding[]
  /** Galley has not read the text to its end. */
  readonly isUnchecked: boolean
  readonly marksBefore: number
  readonly marksAfter: number
}

export function exportConcerns(state: EditorState): ExportConcerns {
  const now = marksNow(state)
  return {
    unread: unreadBlocks(state),
    queries: openQueries(state),
    legal: placed(state, state.field(reviewField).sense.filter(isOfLegalWeight)),
    isUnchecked: state.field(checkField).kind !== 'checked',
    marksBefore: sumOf(marksBefore(state) ?? now),
    marksAfter: sumOf(now),
  }
}

/** There is something to say before the draft is exported. */
export function isConcerned({ unread, queries, legal, isUnchecked }: ExportConcerns): boolean {
  return isUnchecked || unread.length > 0 || queries.length > 0 || legal.length > 0
}

function isOfLegalWeight({ severity, repairs }: Placeless): boolean {
  return severity === 10 && repairs.some(({ kind }) => kind === 'query')
}
