import type { Repair } from './types'

/** What says itself what is to be done: page furniture is taken out, a safe repair is made. */
export const isMechanicalRepair = ({ kind }: Pick<Repair, 'kind'>): boolean => kind === 'delete' || kind === 'safe'

/** Furniture and safe repairs: offered together and settled with one key, so no stops of the walk; they say little of a draft. */
export const isMechanical = ({ repairs }: { readonly repairs: readonly Pick<Repair, 'kind'>[] }): boolean =>
  repairs.some(isMechanicalRepair)
