import { recogniseFormat } from './cards'
import { docx } from './docx/format'
import type { Format, FormatId } from './format'
import { createHtml } from './html/format'
import { createMarkdown } from './markdown/format'
import { odt } from './odt/format'
import { createRtf } from './rtf/format'
import type { Codec } from './text/encodings'

/** Every format but plain text, with what reads and writes it. */
export interface Catalogue {
  /** See recogniseFormat. */
  of(bytes: Uint8Array, name: string): Format | null
  named(id: FormatId): Format
}

/** The formats, with what decodes those that are not in UTF-8. */
export function createCatalogue(codec: Codec): Catalogue {
  const byId: Readonly<Record<FormatId, Format>> = {
    docx,
    odt,
    rtf: createRtf(codec),
    html: createHtml(codec),
    markdown: createMarkdown(codec),
  }
  return {
    of(bytes, name) {
      const card = recogniseFormat(bytes, name)
      return card && byId[card.id]
    },
    named: (id) => byId[id],
  }
}
