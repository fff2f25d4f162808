import type { EditorState } from '@codemirror/state'
import { message } from '../../l10n/t'
import type { CommandId } from '../../shared/commands'
import { currentField } from '../editor/current-field'
import { reviewField } from '../editor/review-field'
import { settledList } from '../editor/settlement'
import type { UiState } from '../app/ui-store'

/** One of the five first steps: a message that has its key in it, and how to see that it was done. */
export interface HintStep {
  readonly command: CommandId
  readonly text: string
  readonly isDone: (state: EditorState) => boolean
}

export const hintSteps: readonly HintStep[] = [
  {
    command: 'nextFinding',
    text: message('{key} goes to the next thing that is wrong. Its card opens in the panel and says why.'),
    isDone: (state) => state.field(currentField) !== null || settledList(state).length > 0,
  },
  {
    command: 'repair1',
    text: message('{key} makes the first repair of the open card. Undo brings text and mark back together.'),
    isDone: (state) => settledList(state).some(({ kind }) => kind === 'repaired'),
  },
  {
    command: 'retype',
    text: message('{key} opens a sentence no repair is good enough for. Settle it, or leave it and the old words come back.'),
    isDone: (state) => settledList(state).some(({ kind }) => kind === 'retyped'),
  },
  {
    command: 'mechanicalStop',
    text: message('{key} sweeps up what is left of the web page, and the repairs that are safe, after a preview.'),
    isDone: (state) =>
      state.field(reviewField).mechanical.length === 0 && settledList(state).some(({ mechanical }) => mechanical),
  },
  {
    command: 'export',
    text: message('{key} writes the corrected story to a new file. The file you opened is not touched by it.'),
    isDone: () => false,
  },
]

/** The steps were not put away yet. */
export function wantsHints({ ready, settings }: UiState): boolean {
  return ready && !settings.hintsDone
}

/** The step to show: the first at or after this one that was not done yet. */
export function stepToShow(state: EditorState, from: number): number {
  const next = hintSteps.findIndex((step, at) => at >= from && !step.isDone(state))
  return next === -1 ? hintSteps.length - 1 : next
}
