import type { Article } from '../article'
import { onceEach } from '../once-each'
import { isFull, isNearly, keysOf, type Named, namesOf, surnameWithin, type Written } from './names'

/** First names by the surname that stands behind them, as it is spelled. */
const firstNamesIn = onceEach((article: Article): ReadonlyMap<string, ReadonlySet<string>> => {
  const firstNames = new Map<string, Set<string>>()
  for (const name of namesOf(article)) {
    if (!isFull(name) || followsPlace(name)) continue
    const surname = surnameWithin(name).text
    const known = firstNames.get(surname) ?? new Set()
    firstNames.set(surname, known.add(keysOf(name.mention).first))
  }
  return firstNames
})

/** “In Minsk Lukashenko spoke”: the word before the surname may be a place. */
const followsPlace = ({ block, mention }: Named): boolean =>
  /^(?:in|at|near|outside)$/u.test(block.tokens[mention.first - 1]?.lower ?? '')

/** Two spellings of a surname of which each has a first name, and none that the other has: Sam Houston and Mary Huston. */
export function areTwoPeople(article: Article, one: Written, other: Written): boolean {
  const ones = firstNamesIn(article).get(one.text)
  const others = firstNamesIn(article).get(other.text)
  if (!ones || !others) return false
  return ![...ones].some((name) => [...others].some((near) => isAlike(name, near)))
}

/** The same first name, its initial, or a letter off. */
const isAlike = (a: string, b: string): boolean =>
  a === b || isNearly(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0])
