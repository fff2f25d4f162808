import { type Format, orRefused, type Reading } from '../format'
import type { Codec } from '../text/encodings'
import { rtfCard } from './card'
import { readRtf } from './document'

/** Rich text as WordPad and many a newsroom’s system write it. It is only read: a save goes into a Word document. */
export function createRtf(codec: Codec): Format {
  return {
    ...rtfCard,
    read: (bytes): Reading => orRefused(() => ({ kind: 'read', draft: readRtf(bytes, codec) })),
    write: null,
  }
}
