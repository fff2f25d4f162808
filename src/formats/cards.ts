import { docxCard } from './docx/card'
import type { FormatCard, FormatId } from './format'
import { htmlCard } from './html/card'
import { markdownCard } from './markdown/card'
import { odtCard } from './odt/card'
import { rtfCard } from './rtf/card'

const byId: Readonly<Record<FormatId, FormatCard>> = {
  docx: docxCard,
  odt: odtCard,
  rtf: rtfCard,
  html: htmlCard,
  markdown: markdownCard,
}

/** What is known of each format without loading what reads it; in the order in which bytes are looked at. */
export const formatCards: readonly FormatCard[] = Object.values(byId)

/** The format these bytes are in, in a file of this name; null for plain text and for what Galley does not know. */
export function recogniseFormat(bytes: Uint8Array, name: string): FormatCard | null {
  return formatCards.find((card) => card.recognises(bytes, name)) ?? null
}

export const cardOf = (id: FormatId): FormatCard => byId[id]
