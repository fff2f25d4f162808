import { invertedEffects } from '@codemirror/commands'
import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state'
import type { Ticket } from '../../shared/review-notes'
import { draftField } from '../editor/draft-field'
import { languageName } from '../../engine/witness/language'
import { paragraphsOf, setOutline } from '../editor/outline-field'
import { originalLanguage } from '../original/original-field'
import { guessTicket } from './guess-ticket'

/** The ticket as the editor wrote it; null goes back to the guess. */
export const setTicket = StateEffect.define<Ticket | null>()

/** When the draft’s file was last changed, in milliseconds since 1970. */
export const setModified = StateEffect.define<number | null>()

interface Kept {
  readonly written: Ticket | null
  readonly modified: number | null
  /** The source language that was last guessed: it stays when the calques that told it are repaired. */
  readonly source: string
}

/** The editor’s own ticket, and what a guess goes by beside the text. */
export const ticketField = StateField.define<Kept>({
  create: () => ({ written: null, modified: null, source: '' }),
  update(ticket, { effects }) {
    let next = ticket
    for (const effect of effects) {
      if (effect.is(setTicket)) next = { ...next, written: effect.value }
      if (effect.is(setModified)) next = { ...next, modified: effect.value }
      // One that was written is told back by the check, and is no guess.
      const guess = effect.is(setOutline) && (next.written?.language ?? '') === '' ? effect.value.source : ''
      if (guess !== '' && guess !== next.source) next = { ...next, source: guess }
    }
    return next
  },
})

/** Makes undo bring the ticket back as it was. */
export function undoTicket(): Extension {
  return invertedEffects.of(({ effects, startState }) =>
    effects.some((effect) => effect.is(setTicket)) ? [setTicket.of(startState.field(ticketField).written)] : [],
  )
}

/** The source language as the editor wrote it; empty where that was left to the guess. */
export const writtenSource = (state: EditorState): string => state.field(ticketField).written?.language ?? ''

/** The source language that is known rather than guessed: as written, else that of the original beside the draft. */
export const sourceOf = (state: EditorState): string => writtenSource(state) || languageName(originalLanguage(state))

/** The desk on the ticket; empty where none was written, which is never guessed. */
export const deskOf = (state: EditorState): string => state.field(ticketField).written?.desk ?? ''

/** The ticket of the draft: as it was written, else guessed. A source language left empty is guessed too. */
export function ticketOf(state: EditorState): Ticket {
  const { written, modified, source: guessed } = state.field(ticketField)
  const source = languageName(originalLanguage(state)) || guessed
  if (written !== null) return written.language === '' ? { ...written, language: source } : written
  return guessTicket({
    text: state.doc.sliceString(0, sightForDate),
    name: state.field(draftField)?.name ?? '',
    blocks: paragraphsOf(state).now(),
    slice: (from, to) => state.doc.sliceString(from, to),
    modified,
    source,
  })
}

/** A date further down is as likely one the story tells of. */
const sightForDate = 400
