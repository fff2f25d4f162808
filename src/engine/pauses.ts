/** Long work in short steps: between two of them its caller may give up by asking for no more. */
export type InSteps<Value> = Generator<undefined, Value>

/** Does long work without a pause, whatever it tells on the way. */
export function atOnce<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Maps a row in steps of an item each. */
export function* mapInSteps<Item, Value>(
  items: readonly Item[],
  map: (item: Item, index: number) => Value,
): InSteps<readonly Value[]> {
  const mapped: Value[] = []
  for (const [index, item] of items.entries()) {
    mapped.push(map(item, index))
    yield
  }
  return mapped
}
