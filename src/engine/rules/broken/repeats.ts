import type { Block, Sentence } from '../../article'
import { isWord } from '../../language/words-in'
import type { Placed } from '../../ledger/sense'

/** A sentence that says again what another further up has said. */
export interface Repeat extends Placed {
  readonly isFar: boolean
}

/** In the same paragraph or the next. Further apart, it may be a sentence pulled out of the story on purpose, which is rare and worth asking about. */
const near = 1

export const standsFar = (one: Block, other: Block): boolean => other.index - one.index > near

/** Where more sentences than these come again far apart, the text is a collection (forms, versions, the whole of it twice) and not one with a slip. */
const mostFar = 12

export const isCollection = (repeats: readonly Repeat[]): boolean => repeats.filter(({ isFar }) => isFar).length > mostFar

/** So many words outside the quotation marks: who said it is told again as well, and no refrain does that. */
const fewestOutside = 3

/** A refrain or a slogan may come again; “…,” the mayor said does not. */
export function isWhollyQuoted({ tokens }: Sentence): boolean {
  const words = tokens.filter(isWord)
  const outside = words.filter(({ quoted }) => !quoted).length
  return outside < words.length && outside < fewestOutside
}
