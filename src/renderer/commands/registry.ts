import { redo } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { t } from '../../l10n/t'
import type { CommandId } from '../../shared/commands'
import { draftField } from '../editor/draft-field'
import { goToNext, goToPrevious } from '../editor/go-to'
import { optionsField, setOptions, toggleCategory } from '../editor/options-field'
import { reviewField } from '../editor/review-field'
import { alikeChoices } from '../editor/alike'
import { toggleLeftovers } from '../editor/folds'
import { ignoreAllLike, ignoreFinding, ignoreRule } from '../editor/ignore-findings'
import { currentFinding } from '../editor/selectors'
import { goToUnread } from '../review/go-to-unread'
import type { UiState } from '../app/ui-store'
import type { CommandContext } from './context'
import { compareDraft } from '../compare/compare-command'
import { copyStory } from './copy-story'
import { exportDraft, newDraft, openDraft, openSample, saveDraft, saveDraftAs } from './documents'
import { addToDictionary } from './dictionary'
import { askExport, exportAs } from './ask-export'
import { editTicket, filterFindings, showSettled } from './proof'
import { askReporter, copyQueries, showQueries } from './queries'
import { applyRepair, repairPassage, tellNoneOpen } from './repair'
import { toolActions } from './tool-actions'
import { turnRuleOff } from './turn-rule-off'
import { undoStep } from './undo'
import { askOriginal, linkWithOriginal, toggleOriginal, unlinkFromOriginal } from '../original/original-commands'
import { leaveSentence, retypeSentence, settleSentence } from './retype'

/** Does the action, or returns false where there is nothing for it to do. */
export type Action = (context: CommandContext) => boolean

/** What every command does. Menu, keys and buttons all come here; a command without an action does not compile. */
export const actions: Readonly<Record<CommandId, Action>> = {
  newDraft,
  open: openDraft,
  openSample,
  save: saveDraft,
  saveAs: saveDraftAs,
  reopenEncoding: (context) => showDialog(context, 'encoding'),
  versions: (context) => showDialog(context, 'versions'),
  original: askOriginal,
  export: askExport,
  exportText: (context) => exportAs(context, 'text'),
  exportWord: (context) => exportAs(context, 'docx'),
  exportTracked: (context) => exportAs(context, 'docx-tracked'),
  exportOdt: (context) => exportAs(context, 'odt'),
  exportHtml: (context) => exportAs(context, 'html'),
  exportMarkdown: (context) => exportAs(context, 'markdown'),
  exportCritic: (context) => exportAs(context, 'critic'),
  exportProof: (context) => exportDraft(context, 'proof'),
  exportReport: (context) => exportDraft(context, 'report-html'),
  exportReportCsv: (context) => exportDraft(context, 'report-csv'),
  exportReportJson: (context) => exportDraft(context, 'report-json'),
  exportReportSarif: (context) => exportDraft(context, 'report-sarif'),
  undo: undoStep,
  redo: ({ view }) => hasDraft(view.state) && redo(view),
  copyStory,
  nextFinding: (context) => dispatch(context, goToNext(context.view.state, context.telling())),
  previousFinding: (context) => dispatch(context, goToPrevious(context.view.state, context.telling())),
  repair1: (context) => applyRepair(context, 1),
  repair2: (context) => applyRepair(context, 2),
  repair3: (context) => applyRepair(context, 3),
  repair4: (context) => applyRepair(context, 4),
  repair5: (context) => applyRepair(context, 5),
  repair6: (context) => applyRepair(context, 6),
  repair7: (context) => applyRepair(context, 7),
  repair8: (context) => applyRepair(context, 8),
  repair9: (context) => applyRepair(context, 9),
  repairPassage,
  ignore: (context) => settleCurrent(context, ignoreFinding),
  ignoreAll: (context) => settleCurrent(context, ignoreAllLike),
  filterFindings,
  showSettled,
  repairAll: ({ view, ui }) => {
    const current = currentFinding(view.state)
    if (current === null || alikeChoices(view.state, current).length === 0) return false
    ui.update({ dialog: 'alike' })
    return true
  },
  ignoreRule: (context) => settleCurrent(context, ignoreRule),
  turnRuleOff,
  query: askReporter,
  showQueries,
  copyQueries,
  nextUnread: (context) => dispatch(context, goToUnread(context.view.state)),
  addWord: addToDictionary,
  showDictionary: (context) => showDialog(context, 'dictionary'),
  editTicket,
  retype: retypeSentence,
  settleRetype: settleSentence,
  leaveRetype: leaveSentence,
  compare: compareDraft,
  linkOriginal: linkWithOriginal,
  unlinkOriginal: unlinkFromOriginal,
  toggleOriginal,
  mechanicalStop: ({ view, ui }) => {
    if (view.state.field(reviewField).mechanical.length > 0) ui.update({ dialog: 'mechanical' })
    else ui.update({ hint: t('Nothing mechanical is left') })
    return true
  },
  toggleMarks: ({ view, ui }) => {
    const options = view.state.field(optionsField)
    view.dispatch({ effects: setOptions.of({ ...options, marks: !options.marks }) })
    ui.update({ hint: options.marks ? t('Marks are off') : t('Marks are on') })
    return true
  },
  toggleLeftovers: (context) => dispatch(context, toggleLeftovers(context.view.state)),
  toggleStyle: ({ view }) => {
    view.dispatch({ effects: setOptions.of(toggleCategory(view.state.field(optionsField), 'style')) })
    return true
  },
  toggleDoubtful: ({ view }) => {
    const options = view.state.field(optionsField)
    view.dispatch({ effects: setOptions.of({ ...options, doubtful: !options.doubtful }) })
    return true
  },
  ...toolActions,
  about: ({ ui }) => {
    ui.update({ dialog: 'about' })
    return true
  },
}

function showDialog({ view, ui }: CommandContext, dialog: UiState['dialog']): boolean {
  if (!hasDraft(view.state)) return false
  ui.update({ dialog })
  return true
}

function hasDraft(state: EditorState): boolean {
  return state.field(draftField) !== null
}

function dispatch({ view }: CommandContext, spec: TransactionSpec | null): boolean {
  if (spec === null || !hasDraft(view.state)) return false
  view.dispatch(spec)
  return true
}

function settleCurrent(context: CommandContext, settling: typeof ignoreFinding): boolean {
  const current = currentFinding(context.view.state)
  return current === null ? tellNoneOpen(context) : dispatch(context, settling(context.view.state, current, context.telling()))
}
