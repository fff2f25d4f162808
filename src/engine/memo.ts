/** Keeps what was made, by key, for as long as it is asked for: an entry unused through two whole turns is let go. */
export interface Memo<Value> {
  get(key: string, make: () => Value): Value
  /** Starts a new turn: call it once before each run over a draft. */
  turn(): void
}

export function createMemo<Value>(): Memo<Value> {
  let recent = new Map<string, Value>()
  let older = new Map<string, Value>()
  return {
    get(key, make) {
      const known = recent.get(key)
      if (known !== undefined) return known
      const value = older.get(key) ?? make()
      recent.set(key, value)
      return value
    },
    turn() {
      older = recent
      recent = new Map()
    },
  }
}
