import { docx } from './docx/format'
import type { Format, FormatId } from './format'
import { odt } from './odt/format'
import { createRtf } from './rtf/format'
import type { Codec } from './text/encodings'

/** Every format but plain text. */
export interface Catalogue {
  /** In the order in which bytes are looked at. */
  readonly formats: readonly Format[]
  /** The format these bytes are in; null for plain text and for what Galley does not know. */
  of(bytes: Uint8Array): Format | null
  named(id: FormatId): Format
}

/** The formats, with what decodes those that are not in UTF-8. */
export function createCatalogue(codec: Codec): Catalogue {
  const byId: Readonly<Record<FormatId, Format>> = { docx, odt, rtf: createRtf(codec) }
  const formats = Object.values(byId)
  return {
    formats,
    of: (bytes) => formats.find((format) => format.recognises(bytes)) ?? null,
    named: (id) => byId[id],
  }
}
