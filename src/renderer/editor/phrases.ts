import { EditorState, type Extension } from '@codemirror/state'
import { message, t } from '../../l10n/t'

/** What CodeMirror says by itself, `$` standing for what it puts in. */
const said = [
  message('Selection deleted'),
  message('Control character'),
  message('current match'),
  message('on line'),
  message('replaced match on line $'),
  message('replaced $ matches'),
]

/** CodeMirror’s own words in the window’s language. */
export function phrases(): Extension {
  return EditorState.phrases.of(Object.fromEntries(said.map((phrase) => [phrase, t(phrase)])))
}
