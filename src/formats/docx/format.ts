import type { Format } from '../format'
import { inPlace } from '../office/in-place'
import { docxCard } from './card'
import { readDocument } from './document'
import { unshownIn } from './unshown'
import { writeInPlace } from './write-in-place'

/** Word’s own format since 2007 (ECMA-376), read and written in place. */
export const docx: Format = { ...docxCard, ...inPlace({ readDocument, unshownIn, writeInPlace }) }
