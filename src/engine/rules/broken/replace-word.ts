import type { Token } from '../../article'
import type { Proposal } from '../rule'

/** Puts another word in the place of one. What a person said is not changed without asking: there the question comes first. */
export function replaceWord(word: Token, by: string): readonly Proposal[] {
  const edits = [{ from: word.from, to: word.to, insert: by }]
  if (!word.quoted) return [{ label: `Change “${word.text}” to “${by}”`, kind: 'single', edits }]
  return [
    { label: `Ask whether “${word.text}” was said`, kind: 'query', edits: [] },
    { label: `Change “${word.text}” to “${by}”`, kind: 'choice', edits },
  ]
}
