import { redoDepth, undoDepth } from '@codemirror/commands'
import type { EditorState } from '@codemirror/state'
import type { CommandId } from '../../shared/commands'
import { draftField } from '../editor/draft-field'
import { numberedRepairs } from '../editor/guards'
import { passageChoices } from '../editor/passage-choices'
import { reviewField } from '../editor/review-field'
import { currentFinding } from '../editor/selectors'
import { originalField } from '../original/original-field'
import { queriesField } from '../queries/queries-field'
import { retypeField } from '../retype/retype-field'

type Condition = (state: EditorState) => boolean

const always: Condition = () => true
const atFinding: Condition = (state) => currentFinding(state) !== null
const retyping: Condition = (state) => state.field(retypeField) !== null
const hasOriginal: Condition = (state) => state.field(originalField) !== null
const hasStops: Condition = (state) => state.field(reviewField).stops.length > 0

/** When a command has something to do; those left out need a draft and nothing more. */
const conditions: Partial<Readonly<Record<CommandId, Condition>>> = {
  newDraft: always,
  open: always,
  openSample: always,
  openSettings: always,
  palette: always,
  showKeys: always,
  about: always,
  focusParagraph: always,
  zoomIn: always,
  zoomOut: always,
  zoomReset: always,
  undo: (state) => undoDepth(state) > 0,
  redo: (state) => redoDepth(state) > 0,
  nextFinding: hasStops,
  previousFinding: hasStops,
  repairPassage: (state) => {
    const current = currentFinding(state)
    return current !== null && passageChoices(state, current).length > 0
  },
  ignore: atFinding,
  ignoreAll: atFinding,
  ignoreRule: atFinding,
  turnRuleOff: atFinding,
  copyQueries: (state) => state.field(queriesField).length > 0,
  retype: (state) => !retyping(state),
  settleRetype: retyping,
  leaveRetype: retyping,
  linkOriginal: hasOriginal,
  unlinkOriginal: hasOriginal,
  mechanicalStop: (state) => state.field(reviewField).mechanical.length > 0,
}

/** The command has something to do now. */
export function isEnabled(id: CommandId, state: EditorState): boolean {
  const condition = conditions[id]
  if (condition === always) return true
  if (state.field(draftField) === null) return false
  const number = /^repair(?<number>[1-9])$/u.exec(id)?.groups?.['number']
  if (number !== undefined) return numberedRepairs(currentFinding(state)?.repairs ?? []).length >= Number(number)
  return condition?.(state) ?? true
}
