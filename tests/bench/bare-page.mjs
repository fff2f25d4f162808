// The control of the desk's bench: CodeMirror with nothing but a history, its usual keys and, where wanted, marks that stand still.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { Decoration, EditorView, keymap } from '@codemirror/view'

/**
 * Puts a bare editor in the place of all that is on the page.
 * @param {string} doc
 * @param {number} marks how many words are underlined, spread over the text
 */
export function showBare(doc, marks) {
  const place = document.createElement('div')
  place.id = 'bare'
  document.body.replaceChildren(place)
  const every = Math.floor(doc.length / Math.max(1, marks))
  const underline = Decoration.mark({ class: 'mark mark-broken' })
  const places = Array.from({ length: marks }, (_, at) => underline.range(at * every + 1, at * every + 12))
  const state = EditorState.create({
    doc,
    extensions: [
      history(),
      EditorView.lineWrapping,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.decorations.of(Decoration.set(places)),
      // Set as the manuscript is, so that a line costs as much to lay out.
      EditorView.theme({
        '&': { height: '100vh' },
        '.cm-scroller': { font: '17.5px / 1.62 "Source Serif 4"', overflow: 'auto' },
        '.cm-content': { maxWidth: '622px', margin: '0 auto' },
      }),
    ],
  })
  return new EditorView({ state, parent: place })
}
