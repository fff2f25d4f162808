/** Keeps what was made, by key, for as long as it is asked for: an entry unused through two whole turns is let go. */
export interface Memo<Value> {
  get(key: string, make: () => Value): Value
  knows(key: string): boolean
  /** Starts a new turn, if enough was made in this one: call it once before each run over a draft. */
  turn(): void
}

/** A turn lasts until so many things were made in it: what an editor goes back to is still known then. */
const fewest = 200

export function createMemo<Value>(least = fewest): Memo<Value> {
  let recent = new Map<string, Value>()
  let older = new Map<string, Value>()
  let made = 0
  return {
    get(key, make) {
      const known = recent.get(key)
      if (known !== undefined) return known
      const kept = older.get(key)
      if (kept === undefined) made++
      const value = kept ?? make()
      recent.set(key, value)
      return value
    },
    knows: (key) => recent.has(key) || older.has(key),
    turn() {
      if (made < least) return
      made = 0
      older = recent
      recent = new Map()
    },
  }
}
