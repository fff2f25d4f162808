import { isConnector, likenessOfWords, type OfficialName } from './gazetteer'

/** What was done to a name, word by word. `at` is the place among the words found, `of` among those of the name. */
export type Change =
  | { readonly kind: 'same'; readonly at: number; readonly of: number }
  | {
      readonly kind: 'swapped'
      readonly at: number
      readonly of: number
      readonly how: 'synonym' | 'kind' | 'form' | 'connector'
    }
  | { readonly kind: 'inserted'; readonly at: number }
  | { readonly kind: 'dropped'; readonly of: number }

const mostInserted = 3
const mostChanges = 4

/** Lays an official name on the words found from `at` on; the fewest changes win, or none where too much differs. */
export function alignName(found: readonly string[], at: number, { words }: OfficialName): readonly Change[] | undefined {
  let best: readonly Change[] | undefined
  let bestCost = mostChanges + 1
  const walk = (here: number, of: number, made: readonly Change[], cost: number, inserted: number): void => {
    if (cost >= bestCost) return
    const word = words[of]
    if (word === undefined) {
      best = made
      bestCost = cost
      return
    }
    const other = found[here]
    if (other === word) return walk(here + 1, of + 1, [...made, { kind: 'same', at: here, of }], cost, inserted)
    if (word === 'the') walk(here, of + 1, [...made, { kind: 'dropped', of }], cost, inserted)
    if (other === undefined) return
    const how = isConnector(word) && isConnector(other) ? 'connector' : likenessOfWords(word, other)
    if (how) walk(here + 1, of + 1, [...made, { kind: 'swapped', at: here, of, how }], cost + 1, inserted)
    if (of > 0 && inserted < mostInserted) {
      const price = other === 'the' ? 0 : 1
      walk(here + 1, of, [...made, { kind: 'inserted', at: here }], cost + price, inserted + 1)
    }
  }
  walk(at, 0, [], 0, 0)
  return best
}
