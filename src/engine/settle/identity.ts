import type { Ranges } from '../types'

/**
 * What a finding is known by: the rule, its words, and the word on either side; never an offset, so that it is the same
 * finding after an edit elsewhere. Two findings alike in all of that differ in the number behind the #.
 */
export function identify(rule: string, words: string, neighbours: string, taken: Map<string, number>): string {
  const id = `${rule}~${hash(words)}~${hash(neighbours)}`
  const count = (taken.get(id) ?? 0) + 1
  taken.set(id, count)
  return count === 1 ? id : `${id}#${count}`
}

/** The part of an id that findings “like this” share: the rule and the words. */
export function likenessOf(id: string): string {
  return id.slice(0, id.lastIndexOf('~'))
}

/** The nearest words before and after a range of a block's text, in lower case. */
export function neighboursOf(text: string, ranges: Ranges): string {
  const [first] = ranges
  const before =
    text
      .slice(Math.max(0, first.from - 60), Math.max(0, first.from))
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ''
  const after = /[\p{L}\p{N}]+/u.exec(text.slice(Math.max(0, first.to), first.to + 60))?.[0] ?? ''
  return `${before} ${after}`.toLowerCase()
}

/** The words of all ranges, as one string. */
export function wordsOf(text: string, ranges: Ranges): string {
  return ranges.map((range) => text.slice(range.from, range.to)).join(' … ')
}

/** FNV-1a over UTF-16 units, in base 36: short, stable, and no secret. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value >>> 0).toString(36)
}
