import { docx } from './docx/format'
import type { Format, FormatId } from './format'
import { createHtml } from './html/format'
import { createMarkdown } from './markdown/format'
import { odt } from './odt/format'
import { createRtf } from './rtf/format'
import type { Codec } from './text/encodings'

/** Every format but plain text. */
export interface Catalogue {
  /** In the order in which bytes are looked at. */
  readonly formats: readonly Format[]
  /** The format these bytes are in, in a file of this name; null for plain text and for what Galley does not know. */
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
  const formats = Object.values(byId)
  return {
    formats,
    of: (bytes, name) => formats.find((format) => format.recognises(bytes, name)) ?? null,
    named: (id) => byId[id],
  }
}
