import { addTo } from '../add-to'
import { startsOf, withoutBars } from './pattern-starts'

/** What tells whole lines. */
export interface LineTest {
  test(text: string): boolean
}

/**
 * A test for whole lines from its alternatives, which are in lower case where the lines are. A long expression takes milliseconds to make ready, whether or
 * not it matches: alternatives are kept by how they begin, and made ready when a line begins so.
 */
export function line(...alternatives: readonly string[]): LineTest {
  const byStart = new Map<string, string[]>()
  for (const alternative of alternatives.flatMap(withoutBars))
    for (const start of startsOf(alternative)) addTo(byStart, start, alternative)
  const ready = new Map<string, RegExp>()
  const matches = (start: string, text: string): boolean => {
    const some = byStart.get(start)
    if (!some) return false
    const known = ready.get(start) ?? new RegExp(`^(?:${some.join('|')})$`, 'u')
    ready.set(start, known)
    return known.test(text)
  }
  const lengths = [...new Set(Array.from(byStart.keys(), ({ length }) => length))]
  return { test: (text) => lengths.some((length) => matches(text.slice(0, length), text)) }
}
