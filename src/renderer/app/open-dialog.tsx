import type { ComponentType } from 'react'
import { t } from '../../l10n/t'
import { EncodingDialog } from '../banners/encoding-dialog'
import { VersionsDialog } from '../banners/versions-dialog'
import { CompareDialog } from '../compare/compare-dialog'
import { GoToDialog } from '../find/go-to-dialog'
import { OriginalDialog } from '../original/original-dialog'
import { KeysDialog } from '../palette/keys-dialog'
import { Palette } from '../palette/palette'
import { AlikeDialog } from '../panel/alike-dialog'
import { MechanicalDialog } from '../panel/mechanical-dialog'
import { QueryDialog } from '../queries/query-dialog'
import { DictionaryDialog } from '../review/dictionary-dialog'
import { ExportDialog } from '../review/export-dialog'
import { SettingsDialog } from '../settings/settings-dialog'
import { AboutDialog } from './about-dialog'
import { ErrorBoundary } from './error-boundary'
import { useSession, useUi } from './session-context'
import type { UiState } from './ui-store'

const dialogs: Readonly<Record<Exclude<UiState['dialog'], 'none'>, ComponentType>> = {
  mechanical: MechanicalDialog,
  alike: AlikeDialog,
  queries: QueryDialog,
  export: ExportDialog,
  about: AboutDialog,
  compare: CompareDialog,
  palette: Palette,
  keys: KeysDialog,
  settings: SettingsDialog,
  'go-to': GoToDialog,
  encoding: EncodingDialog,
  versions: VersionsDialog,
  dictionary: DictionaryDialog,
  original: OriginalDialog,
}

/** The dialog that is open over the window. One that cannot be drawn is closed. */
export function OpenDialog() {
  const { ui } = useSession()
  const dialog = useUi((state) => state.dialog)
  if (dialog === 'none') return null
  const Shown = dialogs[dialog]
  const close = (reason: string): void => {
    ui.update({ dialog: 'none' })
    ui.notify(t('The dialog was closed, because it could not be shown: {reason}', { reason }))
  }
  return (
    <ErrorBoundary key={dialog} onFail={close}>
      <Shown />
    </ErrorBoundary>
  )
}
