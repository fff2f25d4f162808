import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import { draftField } from './draft-field'

/** The element that tells which keys the draft answers to. */
export const editorHelpId = 'editor-help'

/** How the draft presents itself to assistive technology, and to checkers that must keep out of it. */
export function draftAttributes(): Extension {
  const content = EditorView.contentAttributes.of((view) => ({
    'aria-label': labelOf(view.state.field(draftField)?.name),
    'aria-describedby': editorHelpId,
    // Editable text has the focus anyway; checkers of accessibility want to read it.
    tabindex: '0',
    lang: 'en',
    spellcheck: 'false',
    'data-gramm': 'false',
    'data-gramm_editor': 'false',
    'data-enable-grammarly': 'false',
  }))
  // From left to right, whatever the window around it does.
  return [content, EditorView.editorAttributes.of({ dir: 'ltr' })]
}

function labelOf(name: string | undefined): string {
  return name === undefined ? t('Draft: none') : t('Draft: {name}', { name })
}

/** A dropped file is opened by the window; CodeMirror would pour its text into the draft. */
export function refuseFiles(): Extension {
  return EditorView.domEventHandlers({ drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0 })
}
