import type { HouseName } from '../engine/story'

/** The desk’s list of names as a window knows it: its words, and the file’s name without its folder. */
export type HouseList =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly file: string; readonly names: readonly HouseName[] }
  /** `message` is one sentence a copy editor understands. */
  | { readonly kind: 'failed'; readonly file: string; readonly message: string }

export const noHouseList: HouseList = { kind: 'none' }
