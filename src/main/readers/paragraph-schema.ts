import * as v from 'valibot'
import { blockKind } from '../block-kind'
import { readerIds } from '../../shared/readers/reader-ids'

/** A draft of the largest size has no more words than that, whatever its paragraphs. */
const mostRanges = 1_000_000
const mostParagraphs = 1_000_000

/** Paragraphs of a draft, for the readers. `text` is what any text from the page has to be. */
export function readerParagraphs(text: v.GenericSchema<unknown, string>, offset: v.GenericSchema<unknown, number>) {
  const ranges = v.pipe(v.array(v.strictObject({ from: offset, to: offset })), v.maxLength(mostRanges))
  return v.pipe(
    v.array(
      v.strictObject({
        key: text,
        text,
        kind: blockKind,
        quotations: ranges,
        names: ranges,
        isTrial: v.exactOptional(v.literal(true)),
      }),
    ),
    v.maxLength(mostParagraphs),
  )
}

/** The readers that are to read. */
export const readersAsked = v.pipe(v.array(v.picklist(readerIds)), v.maxLength(readerIds.length))
