import type { Article } from './article'
import { onceEach } from './once-each'
import { firstEndingAt } from './touching'
import type { Range } from './types'

/** The shields of a draft in reading order, those that overlap as one. */
const shieldsOf = onceEach((shields: readonly Range[]): readonly Range[] => {
  const joined: Range[] = []
  for (const shield of shields.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && shield.from < last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, shield.to) }
    else joined.push(shield)
  }
  return joined
})

/** The shields that have characters of a range, or around a place without extent. */
function* shieldsIn({ shields }: Pick<Article, 'shields'>, { from, to }: Range): Generator<Range> {
  const row = shieldsOf(shields)
  for (let at = firstEndingAt(row, from + 1); ; at++) {
    const shield = row[at]
    if (!shield || shield.from >= to) return
    yield shield
  }
}

/** Whether writing over a range, or into a place, would change shielded words. Right beside them nothing is changed. */
export const isShielded = (article: Pick<Article, 'shields'>, range: Range): boolean => !shieldsIn(article, range).next().done

/** Whether more of a range is shielded than not: what is said of it is then said of the shielded words. */
export function isMostlyShielded(article: Pick<Article, 'shields'>, range: Range): boolean {
  const size = range.to - range.from
  if (size === 0) return isShielded(article, range)
  let shielded = 0
  for (const { from, to } of shieldsIn(article, range)) shielded += Math.min(to, range.to) - Math.max(from, range.from)
  return shielded > size / 2
}
