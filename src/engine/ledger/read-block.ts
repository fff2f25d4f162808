import type { BlockContent } from '../article'
import { definitionsIn, shortFormsIn } from './bodies'
import { daysIn } from './dates'
import { mentionsIn } from './mentions'
import { keysOf, namedIn } from './names'
import { quantitiesIn } from './numbers'
import { placesIn } from './place-names'
import { marksIn } from './quotation-marks'
import { gistOf } from './sense'
import { speltIn } from './spelling'

/**
 * Works out what the rules and the ledgers of a whole draft ask of a block, and what is then kept with it: so it is done block by block,
 * between which a check can be stopped, and not for all of them at once.
 */
export function readForLedgers(content: BlockContent): void {
  if (!namedIn.includes(content.kind)) return
  for (const mention of mentionsIn(content)) keysOf(mention)
  for (const sentence of content.sentences) gistOf(sentence)
  quantitiesIn(content)
  definitionsIn(content)
  shortFormsIn(content)
  placesIn(content)
  speltIn(content)
  marksIn(content)
  daysIn(content)
}
