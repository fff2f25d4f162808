import type { EditorState } from '@codemirror/state'
import { inEnglish, t } from '../../l10n/t'
import { draftField } from '../editor/draft-field'
import { paragraphsOf } from '../editor/outline-field'
import { fateOf, type Query } from './queries-field'

/** The questions as text, to be sent to the reporter. */
export function queryText(state: EditorState, queries: readonly Query[]): string {
  const name = state.field(draftField)?.name
  const title = name === undefined ? inEnglish('Questions about the draft') : inEnglish('Questions about {name}', { name })
  const paragraphs = paragraphsOf(state)
  const entries = queries.map((query, at) => {
    const paragraph = paragraphs.numberAt(query.from)
    const since = sentenceSince(state, query, inEnglish)
    const lines = [
      paragraph === null
        ? inEnglish('{number}. “{quote}”', { number: at + 1, quote: query.quote.trim() })
        : inEnglish('{number}. Paragraph {paragraph}: “{quote}”', { number: at + 1, paragraph, quote: query.quote.trim() }),
      ...(query.original === undefined ? [] : [`   ${inEnglish('The original: “{quote}”', { quote: query.original.trim() })}`]),
      `   ${query.question === '' ? inEnglish('What is meant here?') : query.question}`,
    ]
    return (since === null ? lines : [...lines, `   ${since}`]).join('\n')
  })
  return [title, ...entries].join('\n\n')
}

/** What became of the sentence since it was asked about; null where it reads as it did. */
export function sentenceSince(state: EditorState, query: Query, say = t): string | null {
  const fate = fateOf(state.doc, query)
  if (fate === 'as it was') return null
  if (fate === 'gone') return say('The sentence was deleted since.')
  const sentence = state.doc.sliceString(query.from, query.to).trim()
  return say('The sentence was changed since; it reads: “{sentence}”', { sentence })
}
