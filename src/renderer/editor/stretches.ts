import type { ChangeDesc } from '@codemirror/state'
import type { Range } from '../../engine'
import { onceEach } from '../../engine/once-each'
import { goOn, placeNow, type Since } from './since'

/**
 * Stretches of a text in their order, such as its paragraphs, none reaching into another. They take in what is typed at their edges; a
 * key moves none of them.
 */
export class Stretches<Stretch extends Range> {
  private constructor(private readonly since: Since<readonly Stretch[]>) {}

  static of<Stretch extends Range>(stretches: readonly Stretch[]): Stretches<Stretch> {
    return new Stretches({ was: stretches, changes: null })
  }

  get count(): number {
    return this.since.was.length
  }

  /** The same object for as long as none comes or goes. */
  get key(): object {
    return this.since.was
  }

  /** After changes of the text, without those that were emptied. */
  map(changes: ChangeDesc): Stretches<Stretch> {
    const next = new Stretches(goOn(this.since, changes))
    return this.isAnyEmptied(changes) ? Stretches.of(next.now()) : next
  }

  /** All of them where they stand now: of a book that takes a while, and no key may ask. */
  now(): readonly Stretch[] {
    return allNow(this.since) as readonly Stretch[] // of the same kind as what they were made of
  }

  /** The one of a number, counted from 1. */
  at(number: number): Stretch | undefined {
    const stretch = this.since.was[number - 1]
    return stretch && placed(stretch, this.since)
  }

  /** The number of the one a position stands in, counted from 1; null outside of them. */
  numberAt(position: number): number | null {
    const number = this.firstTo(position)
    return (this.at(number)?.from ?? Number.POSITIVE_INFINITY) <= position ? number : null
  }

  /** Those that reach into a part of the text or stand at its edges. */
  between(from: number, to: number): readonly Stretch[] {
    const found: Stretch[] = []
    for (let number = this.firstTo(from); ; number++) {
      const stretch = this.at(number)
      if (stretch === undefined || stretch.from > to) return found
      found.push(stretch)
    }
  }

  /** The number of the first that ends at a position or after it. */
  private firstTo(position: number): number {
    const { was } = this.since
    let low = 0
    let high = was.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (placeNow(this.since, was[middle]?.to ?? 0, 1) < position) low = middle + 1
      else high = middle
    }
    return low + 1
  }

  private isAnyEmptied(changes: ChangeDesc): boolean {
    let isAny = false
    changes.iterChangedRanges((from, to) => {
      isAny ||= from < to && this.between(from, to).some((stretch) => from <= stretch.from && stretch.to <= to)
    })
    return isAny
  }
}

const allNow = onceEach((since: Since<readonly Range[]>): readonly Range[] =>
  since.changes === null ? since.was : since.was.map((one) => placed(one, since)).filter(({ from, to }) => from < to),
)

function placed<Stretch extends Range>(stretch: Stretch, since: Since<unknown>): Stretch {
  if (since.changes === null) return stretch
  return { ...stretch, from: placeNow(since, stretch.from, -1), to: placeNow(since, stretch.to, 1) }
}
