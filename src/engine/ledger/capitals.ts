import type { BlockContent, Token } from '../article'
import { onceEach } from '../once-each'

/** The words of a block that are written with a capital, in reading order: every name is among them. */
export const capitalsIn = onceEach(({ tokens }: BlockContent): readonly Token[] =>
  tokens.filter(({ text, lower }) => text !== lower),
)
