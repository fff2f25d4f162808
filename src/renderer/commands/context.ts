import type { EditorView } from '@codemirror/view'
import type { Desktop } from '../../shared/contract'
import type { OpenResult } from '../../shared/results'
import type { UiStore } from '../app/ui-store'
import type { Telling } from '../editor/go-to'

/** What a command may use. */
export interface CommandContext {
  readonly view: EditorView
  readonly desktop: Desktop
  readonly ui: UiStore
  /** Silently where the list of findings has the focus, which a screen reader reads by itself. */
  readonly telling: () => Telling
  /** Shows a draft that main opened, or says why it could not be opened. */
  readonly show: (result: OpenResult) => void
}
