import type { Extension } from '@codemirror/state'
import { highlightActiveLine } from '@codemirror/view'
import { compareField } from '../compare/compare-field'
import { finding } from '../find/find'

/** What the editor carries beside the review: comparing, finding, and the line that stands out when one paragraph is read. */
export function deskTools(): Extension {
  return [compareField, finding(), highlightActiveLine()]
}
