import type { BlockContent } from '../article'
import type { InSteps } from '../pauses'
import { definitionsIn, shortFormsIn } from './bodies'
import { daysIn } from './dates'
import { mentionsIn } from './mentions'
import { keysOf, namedIn } from './names'
import { quantitiesIn } from './numbers'
import { placesIn } from './place-names'
import { marksIn } from './quotation-marks'
import { gistOf } from './sense'
import { speltIn } from './spelling'

/** What the rules and the ledgers of a whole draft ask of a block, and what is then kept with it. */
const questions: readonly ((content: BlockContent) => unknown)[] = [
  (content) => {
    for (const mention of mentionsIn(content)) keysOf(mention)
  },
  ({ sentences }) => {
    for (const sentence of sentences) gistOf(sentence)
  },
  quantitiesIn,
  definitionsIn,
  shortFormsIn,
  placesIn,
  speltIn,
  marksIn,
  daysIn,
]

/** Works that out for some blocks, between which a check can be stopped, and not for the whole draft at once. A step is one question. */
export function* readForLedgers(contents: readonly BlockContent[]): InSteps<void> {
  const named = contents.filter(({ kind }) => namedIn.includes(kind))
  for (const ask of questions) {
    for (const content of named) ask(content)
    yield
  }
}
