import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { codecOf } from '../../formats/text/encodings'
import type { Guess } from '../../formats/text/detect-encoding'

/** Every encoding’s table. */
export const codec = codecOf(iconv)

/** What the frequencies of bytes speak for. More text than this makes no guess better. */
export const guessEncoding: Guess = (bytes) => analyse(bytes.subarray(0, 256 * 1024)).map(({ name }) => name)
