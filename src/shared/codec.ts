import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { codecOf } from '../formats/text/encodings'

/** Every encoding’s table. */
export const codec = codecOf(iconv, analyse)
