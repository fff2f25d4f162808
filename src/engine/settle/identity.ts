import type { Ranges } from '../types'

/**
 * What a finding is known by: the rule, its words, and the words beside them in their paragraph; never an offset, so that it is the
 * same finding after an edit elsewhere. Two findings alike in all of that differ in the number behind the #.
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

/** The nearest word on either side in the same paragraph, in lower case; where one side has none, the two nearest of the other. */
export function neighboursOf(text: string, [{ from, to }]: Ranges): string {
  const before = wordsIn(
    text
      .slice(Math.max(0, from - reach), from)
      .split('\n')
      .at(-1),
  )
  const after = wordsIn(text.slice(to, to + reach).split('\n')[0])
  const near = [...before.slice(after.length === 0 ? -2 : -1), ...after.slice(0, before.length === 0 ? 2 : 1)]
  return near.join(' ').toLowerCase()
}

/** Neighbours are looked for within so many characters. */
const reach = 60

const wordsIn = (text = ''): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

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
