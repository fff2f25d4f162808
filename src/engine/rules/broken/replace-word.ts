import type { Token } from '../../article'
import { askFirst } from '../proposals'
import type { Proposal } from '../rule'

/** Puts another word in the place of one, and asks first where it was said. */
export function replaceWord(word: Token, by: string): readonly Proposal[] {
  return askFirst(word.quoted, `Ask whether “${word.text}” was said`, {
    label: `Change “${word.text}” to “${by}”`,
    kind: 'single',
    edits: [{ from: word.from, to: word.to, insert: by }],
  })
}
