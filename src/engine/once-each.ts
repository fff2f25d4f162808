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
