import type { Edit } from '../../engine/types'

/**
 * A character that its encoding would write with other bytes than the file has: one that is damaged, or one of two spellings of the same.
 * While nobody touches it, the file keeps these bytes.
 */
export interface Quirk {
  /** Where it stands, in UTF-16 units. */
  readonly at: number
  readonly length: number
  readonly bytes: Uint8Array
}

/** Quirks of a text with its own line ends, as places in the same text with LF. */
export function quirksInLf(raw: string, quirks: readonly Quirk[]): readonly Quirk[] {
  const pairs = quirks.length === 0 ? [] : pairsIn(raw)
  let passed = 0
  return quirks.map((quirk) => {
    while ((pairs[passed] ?? Number.POSITIVE_INFINITY) < quirk.at) passed += 1
    return { ...quirk, at: quirk.at - passed }
  })
}

/** The opposite of quirksInLf. */
export function quirksInRaw(raw: string, quirks: readonly Quirk[]): readonly Quirk[] {
  const pairs = quirks.length === 0 ? [] : pairsIn(raw)
  let passed = 0
  return quirks.map((quirk) => {
    while ((pairs[passed] ?? Number.POSITIVE_INFINITY) < quirk.at + passed) passed += 1
    return { ...quirk, at: quirk.at + passed }
  })
}

/** Quirks after edits, which are in order, do not overlap and speak of the text before any of them. What was edited is a quirk no more. */
export function mapQuirks(quirks: readonly Quirk[], edits: readonly Edit[]): readonly Quirk[] {
  if (quirks.length === 0) return quirks
  const kept: Quirk[] = []
  let shift = 0
  let next = 0
  for (const quirk of quirks) {
    const end = quirk.at + quirk.length
    for (let edit = edits[next]; edit !== undefined && edit.to <= quirk.at; edit = edits[next]) {
      shift += edit.insert.length - (edit.to - edit.from)
      next += 1
    }
    const edit = edits[next]
    if (edit === undefined || edit.from >= end) kept.push({ ...quirk, at: quirk.at + shift })
  }
  return kept
}

function pairsIn(raw: string): readonly number[] {
  const found: number[] = []
  for (let at = raw.indexOf('\r\n'); at !== -1; at = raw.indexOf('\r\n', at + 2)) found.push(at)
  return found
}
