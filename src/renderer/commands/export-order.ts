import type { EditorState } from '@codemirror/state'
import { inEnglish } from '../../l10n/t'
import type { ExportOrder } from '../../shared/handing-on'
import { paragraphsOf } from '../editor/outline-field'
import { cutWords, longestTold } from '../panel/cut-words'
import { openQueries, type Query } from '../queries/queries-field'

/** All that main needs to hand the draft on: what its paragraphs are, and what there is to ask the reporter. */
export function exportOrder(state: EditorState, kind: ExportOrder['kind']): ExportOrder {
  const blocks = paragraphsOf(state)
    .now()
    .map(({ kind, from, to }) => ({ kind, from, to }))
  const notes = openQueries(state).map((query) => ({ from: query.from, to: query.to, text: noteOf(query) }))
  return { kind, blocks, notes }
}

const longestQuoted = 300

/** The question and, where the draft was compared with one, what the original says. */
function noteOf({ question, quote, original = '' }: Query): string {
  const quoted = cutWords(quote.trim(), longestQuoted)
  const asked = question === '' ? inEnglish('What is meant by “{quote}”?', { quote: quoted }) : question
  const words = original.trim()
  const isTold = words === '' || asked.includes(words)
  return cutWords(isTold ? asked : `${asked}\n${inEnglish('The original: “{quote}”', { quote: words })}`, longestTold)
}
