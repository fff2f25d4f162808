import { type EditorState, StateField } from '@codemirror/state'
import { locale } from '../../l10n/t'
import type { Category } from '../../engine'
import { setOutline } from '../editor/outline-field'
import { reviewField } from '../editor/review-field'

/** Marks by category: they count what Galley saw, doubtful ones left out. */
export type CategoryMarks = Readonly<Record<Category, number>>

/** The marks that are open now. */
export function marksByCategory(state: EditorState): CategoryMarks {
  const { sense, mechanical, open } = state.field(reviewField)
  const certain = [...sense, ...mechanical]
  const count = (category: Category): number => certain.filter((finding) => finding.category === category).length
  return { broken: count('broken'), translation: count('translation'), style: count('style') + open.style }
}

/** The marks of the first whole check since the draft was opened; null before it. */
export const firstMarksField = StateField.define<CategoryMarks | null>({
  create: () => null,
  update: (marks, { effects, state }) =>
    marks === null && effects.some((effect) => effect.is(setOutline)) ? marksByCategory(state) : marks,
})

/** A number as the window’s language writes it, with one decimal. */
export function oneDecimal(value: number): string {
  return value.toLocaleString(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** Marks in a thousand words, with one decimal. */
export function perThousand(marks: number, words: number): string {
  return words === 0 ? '–' : oneDecimal((marks * 1000) / words)
}
