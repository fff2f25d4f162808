import { type ChangeDesc, StateField } from '@codemirror/state'
import { type Verdict, verdictOf } from '../../engine/verdict'
import { deskKey } from '../ticket/desk-key'
import { deskOf, setTicket } from '../ticket/ticket-field'
import { optionsField } from './options-field'
import { outlineField, setOutline } from './outline-field'
import { reviewField } from './review-field'
import { settle, unsettle } from './settlement'

/**
 * Whether the draft is fit to be edited, by the standards of the ticket’s desk; null before it was read once. It is judged when a
 * whole check is in, never by half of one, and not while a sentence that is being typed in has lost its findings. Where another text
 * takes the place of the whole, it waits for the check of that.
 */
export const verdictField = StateField.define<Verdict | null>({
  create: () => null,
  update(before, { state, startState, effects, docChanged, changes }) {
    const verdict = docChanged && !keepsAny(changes) ? null : before
    const isRead = effects.some((effect) => effect.is(setOutline))
    const isOther =
      effects.some((effect) => effect.is(settle) || effect.is(unsettle) || effect.is(setTicket)) ||
      state.field(optionsField).strictness !== startState.field(optionsField).strictness
    if (!isRead && (verdict === null || docChanged || !isOther)) return verdict
    const outline = state.field(outlineField)
    // A check of what stood here before may come in late: it knows no paragraph of this text.
    if (outline === null || outline.paragraphs.count === 0) return null
    const strictness = state.field(optionsField).strictness[deskKey(deskOf(state))]
    return verdictOf({ ...outline, findings: state.field(reviewField).sense }, strictness)
  },
})

/** Something of the text stands as it stood. */
function keepsAny(changes: ChangeDesc): boolean {
  let isAny = false
  changes.iterGaps((_from, _to, length) => {
    isAny ||= length > 0
  })
  return isAny
}
