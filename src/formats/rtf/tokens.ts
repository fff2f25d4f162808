import { t } from '../../l10n/t'
import { latin1 } from '../bytes'
import { Refused } from '../format'

/** One step through the source of an RTF file. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** `\*`, `\~` and the like. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** A byte written as two digits. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** Bytes as they stand, one character each. */
  | { readonly kind: 'text'; readonly text: string }

/** Control words are at most 32 letters long, and their numbers have at most ten digits. */
const longestWord = 32

/** Reads the bytes from their start. Throws Refused. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const source = latin1(bytes)
  const step = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\$/giuy
  for (;;) {
    const match = step.exec(source)
    if (match === null) return
    const [, word, value, byte, symbol, brace, text] = match
    if (word !== undefined) {
      if (word.length > longestWord) throw new Refused(t('It is damaged: it has a command that is far too long.'))
      const number = value === undefined ? null : Number(value)
      // What follows is no text, whatever it looks like.
      if (word === 'bin') step.lastIndex = Math.min(source.length, step.lastIndex + Math.max(0, number ?? 0))
      else yield { kind: 'word', word, value: number }
    } else if (byte !== undefined) yield { kind: 'byte', byte: Number.parseInt(byte, 16) }
    else if (symbol !== undefined) yield { kind: 'symbol', symbol }
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' }
    else if (text !== undefined) yield { kind: 'text', text }
  }
}
