import { t } from '../../l10n/t'
import { limits, within } from '../../shared/settings'
import type { toolCommands } from '../../shared/tool-commands'
import type { UiState } from '../app/ui-store'
import { draftField } from '../editor/draft-field'
import { goToNextMatch, goToPreviousMatch, openFind, openReplace } from '../find/find'
import { changeSettings } from '../settings/change-settings'
import type { CommandContext } from './context'

type ToolAction = (context: CommandContext) => boolean

/** What the commands around the review do. */
export const toolActions: Readonly<Record<keyof typeof toolCommands, ToolAction>> = {
  openSettings: open('settings'),
  find: openFind,
  replace: openReplace,
  findNext: goToNextMatch,
  findPrevious: goToPreviousMatch,
  goToParagraph: (context) => hasDraft(context) && open('go-to')(context),
  palette: open('palette'),
  showKeys: open('keys'),
  showProof: show('proof'),
  showLedger: show('ledger'),
  showRules: show('rules'),
  showStatistics: show('statistics'),
  focusParagraph: (context) => {
    const { focusParagraph } = context.ui.get().settings.reading
    return changeSettings(context, { reading: { focusParagraph: !focusParagraph } })
  },
  zoomIn: (context) => zoom(context, (percent) => percent + limits.zoom.step),
  zoomOut: (context) => zoom(context, (percent) => percent - limits.zoom.step),
  zoomReset: (context) => zoom(context, () => 100),
}

function open(dialog: UiState['dialog']): ToolAction {
  return ({ ui }) => {
    ui.update({ dialog })
    return true
  }
}

function show(side: UiState['side']): ToolAction {
  return (context) => {
    if (!hasDraft(context)) return false
    context.ui.update({ side })
    return true
  }
}

function zoom(context: CommandContext, change: (percent: number) => number): boolean {
  const percent = within(limits.zoom, change(context.ui.get().settings.zoom))
  if (!changeSettings(context, { zoom: percent })) return false
  context.ui.update({ hint: t('Zoom {percent} %', { percent }) })
  return true
}

function hasDraft({ view }: CommandContext): boolean {
  return view.state.field(draftField) !== null
}
