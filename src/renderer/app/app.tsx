import { t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { editorHelpId } from '../editor/surface'
import { EncodingDialog } from '../banners/encoding-dialog'
import { OriginalDialog } from '../original/original-dialog'
import { originalField } from '../original/original-field'
import { OriginalPane } from '../original/original-pane'
import { VersionsDialog } from '../banners/versions-dialog'
import { Bar } from '../bar/bar'
import { CompareDialog } from '../compare/compare-dialog'
import { AlikeDialog } from '../panel/alike-dialog'
import { HintLine } from '../hints/hint-line'
import { GoToDialog } from '../find/go-to-dialog'
import { KeysDialog } from '../palette/keys-dialog'
import { Palette } from '../palette/palette'
import { MechanicalDialog } from '../panel/mechanical-dialog'
import { DictionaryDialog } from '../review/dictionary-dialog'
import { ExportDialog } from '../review/export-dialog'
import { SidePanel } from '../side/side-panel'
import { SettingsDialog } from '../settings/settings-dialog'
import { QueryDialog } from '../queries/query-dialog'
import { AboutDialog } from './about-dialog'
import './app.css'
import { EditorHost } from './editor-host'
import { Notices } from './notices'
import { useEditor, useUi } from './session-context'
import { Start } from './start'
import { StatusLine } from './status-line'

/** The whole window: bar, notices, paper and panel, status line. */
export function App() {
  const hasDraft = useEditor((state) => state.field(draftField) !== null)
  const isShown = useUi((ui) => ui.original.isShown)
  const hasOriginal = useEditor((state) => state.field(originalField) !== null) && isShown
  const ready = useUi((ui) => ui.ready)
  const dialog = useUi((ui) => ui.dialog)
  return (
    <div className="window">
      <Bar />
      <div className="above-desk">
        <Notices />
        <HintLine />
      </div>
      {dialog === 'encoding' && <EncodingDialog />}
      {dialog === 'versions' && <VersionsDialog />}
      {hasDraft ? (
        <main className={hasOriginal ? 'desk desk-with-original' : 'desk'}>
          {hasOriginal && <OriginalPane />}
          <EditorHost />
          <SidePanel />
        </main>
      ) : (
        <main className="desk desk-empty">{ready && <Start />}</main>
      )}
      <StatusLine />
      {dialog === 'mechanical' && <MechanicalDialog />}
      {dialog === 'alike' && <AlikeDialog />}
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'queries' && <QueryDialog />}
      {dialog === 'dictionary' && <DictionaryDialog />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'palette' && <Palette />}
      {dialog === 'keys' && <KeysDialog />}
      {dialog === 'go-to' && <GoToDialog />}
      {dialog === 'compare' && <CompareDialog />}
      {dialog === 'original' && <OriginalDialog />}
      {dialog === 'about' && <AboutDialog />}
      <p id={editorHelpId} hidden>
        {t(
          'F8 goes to the next finding and Shift F8 to the one before. Alt with a digit makes that repair, Alt Enter repairs the whole passage, Alt I ignores the finding, Alt Q asks the reporter, F2 retypes the sentence. F6 goes round the parts of the window, and Tab leaves the draft.',
        )}
      </p>
    </div>
  )
}
