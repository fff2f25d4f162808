import type { Sentence, Token } from '../../article'
import { lowerFirst } from '../../language/match-case'
import type { Edit } from '../../types'

/** Edits that make a sentence go on from the one before it: its full stop gives way to `link`, and its first word, no name, loses its capital. */
export function joinToPrevious(previous: Sentence, sentence: Sentence, link: string): readonly Edit[] {
  const first = sentence.tokens[0]
  if (!first || !previous.text.endsWith('.')) return []
  return [{ from: previous.to - 1, to: first.to, insert: `${link}${first.lower}` }]
}

/** The word as it stands inside a sentence: names and *I* keep their capital. */
export function withoutCapital({ text, pos }: Token): string {
  const keeps = text === 'I' || pos === 'PROPN' || !/^\p{Lu}\p{Ll}*$/u.test(text)
  return keeps ? text : lowerFirst(text)
}

/** A statement outside quotation marks, closed by a plain full stop, that another can be joined to. */
export function canBeJoinedTo(previous: Sentence | undefined): previous is Sentence {
  return (
    previous !== undefined &&
    /[^.?!…]\.$/u.test(previous.text) &&
    previous.tokens.length > 3 &&
    previous.tokens.at(-1)?.quoted === false
  )
}
