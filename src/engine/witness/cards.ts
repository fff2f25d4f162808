import { witnessChecks } from './checks'
import { orderAgainstOriginal, sentenceNotInDraft, sentenceNotInOriginal } from './checks/missing'

/** What an editor reads of each comparison with the original, as of a rule. */
export interface WitnessCard {
  readonly id: string
  readonly name: string
  readonly why: string
  readonly category: 'translation'
  readonly covers: readonly string[]
}

export const witnessCards: readonly WitnessCard[] = [
  ...witnessChecks,
  sentenceNotInDraft,
  sentenceNotInOriginal,
  orderAgainstOriginal,
].map(({ id, name, why }) => ({ id, name, why, category: 'translation', covers: [] }))
