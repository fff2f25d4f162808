import type { EditorState } from '@codemirror/state'
import { draftField } from '../editor/draft-field'
import { outlineField, paragraphNumber } from '../editor/outline-field'
import { fateOf, type Query } from './queries-field'

/** The questions as text, to be sent to the reporter. */
export function queryText(state: EditorState, queries: readonly Query[]): string {
  const title = `Questions about ${state.field(draftField)?.name ?? 'the draft'}`
  const blocks = state.field(outlineField)?.blocks ?? []
  const entries = queries.map((query, at) => {
    const paragraph = paragraphNumber(blocks, query.from)
    const where = paragraph === null ? '' : `Paragraph ${paragraph}: `
    const since = sentenceSince(state, query)
    const lines = [
      `${at + 1}. ${where}“${query.quote.trim()}”`,
      ...(query.original === undefined ? [] : [`   The original: “${query.original.trim()}”`]),
      `   ${query.question === '' ? 'What is meant here?' : query.question}`,
    ]
    return (since === null ? lines : [...lines, `   ${since}`]).join('\n')
  })
  return [title, ...entries].join('\n\n')
}

/** What became of the sentence since it was asked about; null where it reads as it did. */
export function sentenceSince(state: EditorState, query: Query): string | null {
  const fate = fateOf(state.doc, query)
  if (fate === 'as it was') return null
  if (fate === 'gone') return 'The sentence was deleted since.'
  return `The sentence was changed since; it reads: “${state.doc.sliceString(query.from, query.to).trim()}”`
}
