import { isolated } from '../../language/direction'
import type { Range, Witness } from '../../types'
import type { OriginalUnit } from '../features'

/** So much of the original is quoted in a message. */
const longest = 160

/** The words of neighbouring sentences of the original, as one stretch. */
export function witnessOf(units: readonly OriginalUnit[]): Witness {
  const from = units[0]?.from ?? 0
  const to = units.at(-1)?.to ?? from
  return { from, to, text: units.map(({ text }) => text).join(' ') }
}

/** The original’s words, set in marks and shortened: “Sie kam nicht …”. */
export function quoted({ text }: Witness): string {
  const words = text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/u, '')} …` : text
  return `“${isolated(words)}”`
}

/** Where neighbouring sentences of the draft stand. */
export function stretchOf(units: readonly Range[]): Range {
  return { from: units[0]?.from ?? 0, to: units.at(-1)?.to ?? 0 }
}
