import { message, t } from '../../l10n/t'
import { changedSettings, type DeskSettings, type SettingsChange } from '../../shared/settings'
import type { CommandContext } from '../commands/context'
import { optionsField, setOptions } from '../editor/options-field'

type Where = Pick<CommandContext, 'view' | 'desktop' | 'ui'>

/** Changes settings in this window at once, and has the change kept for all. Nothing is changed before it is known what they are. */
export function changeSettings(where: Where, change: SettingsChange): boolean {
  const { desktop, ui } = where
  const { settings, knowsSettings } = ui.get()
  if (!knowsSettings) return false
  takeSettings(where, changedSettings(settings, change))
  desktop.changeSettings(change).then(
    ({ kind }) => {
      if (kind === 'failed') ui.notifyDesk(t(lost))
    },
    () => ui.notifyDesk(t(lost)),
  )
  return true
}

const lost = message('The settings could not be kept; they hold until Galley is closed.')

/** What changes what is shown of a draft. */
const speaksToDraft = ['showStyle', 'showDoubtful', 'rulesOff', 'strictness'] as const

/** Follows settings that came from main, or were changed here. */
export function takeSettings({ view, ui }: Where, settings: DeskSettings): void {
  const before = ui.get().settings
  ui.update({ settings, knowsSettings: true })
  const { showStyle, showDoubtful, rulesOff, strictness, reading } = settings
  if (speaksToDraft.some((id) => settings[id] !== before[id])) {
    const options = view.state.field(optionsField)
    view.dispatch({
      effects: setOptions.of({
        ...options,
        shown: { ...options.shown, style: showStyle === before.showStyle ? options.shown.style : showStyle },
        doubtful: showDoubtful === before.showDoubtful ? options.doubtful : showDoubtful,
        rulesOff: new Set(rulesOff),
        strictness,
      }),
    })
  }
  // The lines are as tall and as wide as the settings say only after the page was drawn again.
  if (reading !== before.reading) setTimeout(() => view.requestMeasure())
}
