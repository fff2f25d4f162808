import * as v from 'valibot'
import type { BlockKind } from '../engine/types'

const kinds = Object.keys({
  ...{ headline: true, subhead: true, byline: true, dateline: true, body: true, list: true, quotation: true, caption: true },
  ...{ credit: true, notice: true, cell: true, footnote: true, furniture: true },
} satisfies Record<BlockKind, true>) as readonly BlockKind[]

/** The kind of a paragraph, in what comes from the page or from a file of our own. */
export const blockKind = v.picklist(kinds)
