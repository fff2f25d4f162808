import diff from 'fast-diff'

/** A run of tokens: in both lists, only in the first, or only in the second. */
export interface TokenRun {
  readonly kind: 'same' | 'removed' | 'inserted'
  readonly count: number
}

/** UTF-16 has this many code units that are no half of a pair: one for each different token. */
const mostTokens = 0x1_0000 - 0x800

/** Compares two lists of tokens. Null where there are too many different ones to be told apart. */
export function diffTokens(before: readonly string[], after: readonly string[]): readonly TokenRun[] | null {
  const units = new Map<string, string>()
  const encode = (tokens: readonly string[]): string => tokens.map((token) => unitOf(units, token)).join('')
  const first = encode(before)
  const second = encode(after)
  if (units.size > mostTokens) return null
  return diff(first, second).map(([kind, text]) => ({ kind: kinds[kind], count: text.length }))
}

const kinds = { [-1]: 'removed', 0: 'same', 1: 'inserted' } as const

/** fast-diff keeps surrogate pairs together, so no token may be written as half of one. */
function unitOf(units: Map<string, string>, token: string): string {
  const known = units.get(token)
  if (known !== undefined) return known
  const number = units.size < 0xd800 ? units.size : units.size + 0x800
  const unit = String.fromCharCode(number % 0x1_0000)
  units.set(token, unit)
  return unit
}
