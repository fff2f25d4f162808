import { docx } from './docx/format'
import type { Format, FormatId } from './format'

/** Every format but plain text, in the order in which bytes are looked at. */
export const formats: readonly Format[] = [docx]

/** The format these bytes are in; null for plain text and for what Galley does not know. */
export function formatOf(bytes: Uint8Array): Format | null {
  return formats.find((format) => format.recognises(bytes)) ?? null
}

/** The format of this name. */
export function formatNamed(id: FormatId): Format | null {
  return formats.find((format) => format.id === id) ?? null
}
