import { draftField } from '../editor/draft-field'
import { originalField } from '../original/original-field'
import { OriginalPane } from '../original/original-pane'
import { Bar } from '../bar/bar'
import { HintLine } from '../hints/hint-line'
import { SidePanel } from '../side/side-panel'
import './app.css'
import { EditorHelp } from './editor-help'
import { OpenDialog } from './open-dialog'
import { EditorHost } from './editor-host'
import { ErrorBoundary } from './error-boundary'
import { notShown } from './not-shown'
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
  return (
    <div className="window">
      <ErrorBoundary instead={notShown}>
        <Bar />
      </ErrorBoundary>
      <div className="above-desk">
        <ErrorBoundary instead={notShown}>
          <Notices />
          <HintLine />
        </ErrorBoundary>
      </div>
      {hasDraft ? (
        <main className={hasOriginal ? 'desk desk-with-original' : 'desk'}>
          {hasOriginal && (
            <ErrorBoundary instead={notShown}>
              <OriginalPane />
            </ErrorBoundary>
          )}
          <EditorHost />
          <SidePanel />
        </main>
      ) : (
        <main className="desk desk-empty">{ready && <Start />}</main>
      )}
      <ErrorBoundary instead={notShown}>
        <StatusLine />
      </ErrorBoundary>
      <OpenDialog />
      <EditorHelp />
    </div>
  )
}
