import type { ReadDocument, ReadText } from './read-draft'

/** What is to be known of a draft that was read, a line each: a guess, and what of a document is not shown or not checked. */
export function saidOf(path: string, draft: ReadText | ReadDocument, did = 'Read'): readonly string[] {
  if (draft.kind === 'document') return draft.draft.notices.map((notice) => `${path}: ${notice}`)
  return draft.guessed ? [`${path}: ${did} as ${draft.encoding}, which is a guess.`] : []
}
