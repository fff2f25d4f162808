import { readerCards } from '../../shared/readers/reader-cards'
import { type ReaderId, readerIds } from '../../shared/readers/reader-ids'

/** The readers of whose rules at least one is not turned off. */
export function readersOn(rulesOff: readonly string[]): readonly ReaderId[] {
  return readerIds.filter((reader) => readerCards.some((card) => card.reader === reader && !rulesOff.includes(card.id)))
}
