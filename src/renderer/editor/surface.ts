import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { draftField } from './draft-field'

/** The element that tells which keys the draft answers to. */
export const editorHelpId = 'editor-help'

/** How the draft presents itself to assistive technology, and to checkers that must keep out of it. */
export function draftAttributes(): Extension {
  return EditorView.contentAttributes.of((view) => ({
    'aria-label': `Draft: ${view.state.field(draftField)?.name ?? 'none'}`,
    'aria-describedby': editorHelpId,
    // Editable text has the focus anyway; checkers of accessibility want to read it.
    tabindex: '0',
    lang: 'en',
    spellcheck: 'false',
    'data-gramm': 'false',
    'data-gramm_editor': 'false',
    'data-enable-grammarly': 'false',
  }))
}

/** A dropped file is opened by the window; CodeMirror would pour its text into the draft. */
export function refuseFiles(): Extension {
  return EditorView.domEventHandlers({ drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0 })
}
