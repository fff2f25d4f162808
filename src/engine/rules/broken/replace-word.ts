import type { Token } from '../../article'
import { askFirst, askIfSaid } from '../../proposals'
import type { Proposal } from '../rule'

/** Puts another word in the place of one, and asks first where it was said. */
export function replaceWord(word: Token, by: string): readonly Proposal[] {
  return askFirst(word.quoted, askIfSaid(`“${word.text}”`), {
    label: `Change “${word.text}” to “${by}”`,
    kind: 'single',
    edits: [{ from: word.from, to: word.to, insert: by }],
  })
}
