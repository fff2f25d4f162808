import type { Range } from '../../engine'

/** Items of the list before that come again in a row, from the `first` on, each of them moved by so many characters. */
interface Kept {
  readonly first: number
  readonly count: number
  readonly by: number
}

/** A list told by what it has in common with the one that was told before: after a keystroke that is nearly all of it. */
export type ListUpdate<Item> = readonly (Kept | { readonly fresh: readonly Item[] })[]

/** What makes two items of a list the same. */
export interface Likeness<Item> {
  /** What an item is found again by, where it has a name: no two of a list have the same. */
  readonly nameOf?: (item: Item) => string
  /** How far an item has moved; 0 for those that have no place. */
  readonly distance: (before: Item, now: Item) => number
  /** Whether two items are the same but for having moved so far. */
  readonly isSame: (before: Item, now: Item, by: number) => boolean
}

/** What leads from a list to the next one: common to both are their heads, their ends, and of the rest what can be found by name. */
export function updateOf<Item>(before: readonly Item[], now: readonly Item[], like: Likeness<Item>): ListUpdate<Item> {
  const parts: (Kept | { readonly fresh: Item[] })[] = []
  const keep = (at: number, by: number): void => {
    const last = parts.at(-1)
    if (last && 'first' in last && last.first + last.count === at && last.by === by)
      parts[parts.length - 1] = { ...last, count: last.count + 1 }
    else parts.push({ first: at, count: 1, by })
  }
  const add = (item: Item): void => {
    const last = parts.at(-1)
    if (last && 'fresh' in last) last.fresh.push(item)
    else parts.push({ fresh: [item] })
  }

  let head = 0
  for (let by = movedBy(before[0], now[0], like); by !== undefined; by = movedBy(before[head], now[head], like)) keep(head++, by)
  /** How far the items of the common end have moved, the last one first. */
  const tail: number[] = []
  const rest = Math.min(before.length, now.length) - head
  for (let end = 1; end <= rest; end++) {
    const by = movedBy(before[before.length - end], now[now.length - end], like)
    if (by === undefined) break
    tail.push(by)
  }
  const placeOf = placesByName(before, like)
  for (const item of now.slice(head, now.length - tail.length)) {
    const at = placeOf(item)
    const by = movedBy(before[at], item, like)
    if (by === undefined) add(item)
    else keep(at, by)
  }
  tail.toReversed().forEach((by, index) => keep(before.length - tail.length + index, by))
  return parts
}

function movedBy<Item>(before: Item | undefined, now: Item | undefined, like: Likeness<Item>): number | undefined {
  if (before === undefined || now === undefined) return undefined
  const by = like.distance(before, now)
  return like.isSame(before, now, by) ? by : undefined
}

/** Where a list holds the item of the same name; -1 where it holds none. */
function placesByName<Item>(list: readonly Item[], { nameOf }: Likeness<Item>): (item: Item) => number {
  if (!nameOf) return () => -1
  let places: ReadonlyMap<string, number> | undefined
  return (item) => {
    places ??= new Map(list.map((one, at) => [nameOf(one), at]))
    return places.get(nameOf(item)) ?? -1
  }
}

/** The list that an update makes of the one before; `move` moves an item. What has not moved stays the same object. */
export function updated<Item>(
  before: readonly Item[],
  update: ListUpdate<Item>,
  move: (item: Item, by: number) => Item,
): readonly Item[] {
  return update.flatMap((part) => {
    if ('fresh' in part) return part.fresh
    const kept = before.slice(part.first, part.first + part.count)
    return part.by === 0 ? kept : kept.map((item) => move(item, part.by))
  })
}

/** Whether two values are the same where all places in them, `from` and `to`, have moved so far; those of the original stay. */
export function isSameMoved(before: unknown, now: unknown, by: number): boolean {
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return before === now
  if (before === now && by === 0) return true
  if (Array.isArray(before)) {
    return Array.isArray(now) && before.length === now.length && before.every((item, at) => isSameMoved(item, now[at], by))
  }
  let fields = 0
  for (const key in before) {
    fields++
    const old: unknown = before[key as keyof typeof before]
    const other: unknown = now[key as keyof typeof now]
    const isPlace = (key === 'from' || key === 'to') && typeof old === 'number'
    if (isPlace ? old + by !== other : !isSameMoved(old, other, key === 'witness' ? 0 : by)) return false
  }
  return fields === Object.keys(now).length
}

/** How far the start of a range has moved. */
export const distanceOf = (before: Range, now: Range): number => now.from - before.from
