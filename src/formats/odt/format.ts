import type { Format } from '../format'
import { inPlace } from '../office/in-place'
import { odtCard } from './card'
import { readOpenDocument } from './document'
import { unshownIn } from './unshown'
import { writeOpenDocument } from './write-in-place'

/** OpenDocument text (ISO/IEC 26300), as LibreOffice writes it, read and written in place. */
export const odt: Format = {
  ...odtCard,
  ...inPlace({ readDocument: readOpenDocument, unshownIn, writeInPlace: writeOpenDocument }),
}
