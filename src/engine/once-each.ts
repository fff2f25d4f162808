import { atOnce, type InSteps } from './pauses'

/** What is costly to make and not always needed: made when first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * A function of an immutable object that is worked out once for each, however many rules ask. What was worked out is let go together with
 * its object, so this is no state that anyone could see.
 */
export function onceEach<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const done = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = done.get(key)
    if (known) return known.value
    const value = work(key)
    done.set(key, { value })
    return value
  }
}

/** The same for what is asked of places in a row, such as the words of a sentence. */
export function onceEachPlace<Row extends object, Value>(
  work: (row: Row, at: number) => Value | undefined,
): (row: Row, at: number) => Value | undefined {
  const doneIn = onceEach((_: Row) => new Map<number, Value | undefined>())
  return (row, at) => {
    const done = doneIn(row)
    const known = done.get(at)
    if (known !== undefined || done.has(at)) return known
    const value = work(row, at)
    done.set(at, value)
    return value
  }
}

/** Long work that is done once for each object, and can be done in steps before anyone asks for it. */
export interface SteppedOnce<Key extends object, Value> {
  (key: Key): Value
  inSteps(key: Key): InSteps<Value>
}

/** The same for work that takes so long that its caller may want to stop: whoever did not have it done in steps gets it at once. */
export function onceEachInSteps<Key extends object, Value>(work: (key: Key) => InSteps<Value>): SteppedOnce<Key, Value> {
  const done = new WeakMap<Key, { readonly value: Value }>()
  function* inSteps(key: Key): InSteps<Value> {
    const known = done.get(key)
    if (known) return known.value
    const value = yield* work(key)
    done.set(key, { value })
    return value
  }
  return Object.assign((key: Key) => atOnce(inSteps(key)), { inSteps })
}

/** So many texts are kept in each of two halves, some megabytes at most. */
const mostTexts = 20_000

/** The same for a function of a short text: what was worked out of a text is kept while it is among those asked for lately. */
export function onceForText<Value>(work: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>()
  let older = new Map<string, Value>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const value = older.get(text) ?? work(text)
    if (recent.size >= mostTexts) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    return value
  }
}
