import { StateField } from '@codemirror/state'
import { type Verdict, verdictOf } from '../../engine/verdict'
import { outlineField, setOutline } from './outline-field'
import { reviewField } from './review-field'
import { settle, unsettle } from './settlement'

/**
 * Whether the draft is fit to be edited; null before it was read once. It is judged when a whole check is in, never by half of
 * one, and not while a sentence that is being typed in has lost its findings.
 */
export const verdictField = StateField.define<Verdict | null>({
  create: () => null,
  update(verdict, transaction) {
    const isRead = transaction.effects.some((effect) => effect.is(setOutline))
    const isSettled = transaction.effects.some((effect) => effect.is(settle) || effect.is(unsettle))
    if (!isRead && (verdict === null || transaction.docChanged || !isSettled)) return verdict
    const { state } = transaction
    const outline = state.field(outlineField)
    return outline === null ? null : verdictOf({ ...outline, findings: state.field(reviewField).sense })
  },
})
