import type { ChangeDesc } from '@codemirror/state'

/**
 * Something with places in the text, as it stood at some time, and what the text went through since. A key only adds itself to the
 * changes, however many places there are: where one is now is worked out for whoever asks.
 */
export interface Since<Was> {
  readonly was: Was
  /** Null where nothing changed. */
  readonly changes: ChangeDesc | null
}

/** The same after one more change of the text. */
export function goOn<Was>({ was, changes }: Since<Was>, more: ChangeDesc): Since<Was> {
  return { was, changes: changes?.composeDesc(more) ?? more }
}

/** Where a place is now; `side` as in `ChangeDesc.mapPos`. */
export function placeNow({ changes }: Since<unknown>, place: number, side: -1 | 1): number {
  return changes?.mapPos(place, side) ?? place
}
