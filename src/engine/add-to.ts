/** Puts an item into the row under its key, and begins the row with the first. */
export function addTo<Key, Item>(rows: Map<Key, Item[]>, key: Key, item: Item): void {
  const row = rows.get(key)
  if (row) row.push(item)
  else rows.set(key, [item])
}
