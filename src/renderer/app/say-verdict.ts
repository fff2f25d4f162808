import { EditorView } from '@codemirror/view'
import { t } from '../../l10n/t'
import { headlineWords } from '../../shared/verdict-words'
import { type DraftMeta, draftField } from '../editor/draft-field'
import { walkProgress } from '../editor/passages-field'
import { verdictField } from '../editor/verdict-field'

/** Returns what says the verdict when a draft was read to its end: once for each draft, and not again at every pause in the typing. */
export function onceADraft(view: EditorView, isWanted: () => boolean): () => void {
  let said: DraftMeta['id'] | null = null
  return () => {
    const { state } = view
    const id = state.field(draftField)?.id ?? null
    const verdict = state.field(verdictField)
    if (id === said || verdict === null) return
    said = id
    if (!isWanted()) return
    const { total } = walkProgress(state)
    const words = t('Checked. {verdict}. {stops, plural, =0 {No stops.} one {# stop.} other {# stops.}}', {
      verdict: headlineWords(verdict),
      stops: total,
    })
    view.dispatch({ effects: EditorView.announce.of(words) })
  }
}
