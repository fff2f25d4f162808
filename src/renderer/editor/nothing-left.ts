import type { EditorState } from '@codemirror/state'
import { t } from '../../l10n/t'
import { optionsField } from './options-field'
import { reviewField } from './review-field'

/** How many findings of sense the editor has put away with their category. Style is none of them: it waits until asked for. */
export function hiddenFindings(state: EditorState): number {
  const { open } = state.field(reviewField)
  const { shown } = state.field(optionsField)
  return (shown.broken ? 0 : open.broken) + (shown.translation ? 0 : open.translation)
}

/** What is said where no stop is left: that nothing is, or how much is hidden. */
export function nothingLeft(state: EditorState): string {
  const hidden = hiddenFindings(state)
  return hidden === 0 ? t('No findings are left.') : hiddenWords(hidden)
}

/** A draft is not done because its findings are out of sight. */
export function hiddenWords(hidden: number): string {
  return t(
    '{hidden, plural, one {# finding is hidden: its category is put away at the top.} other {# findings are hidden: their categories are put away at the top.}}',
    { hidden },
  )
}
