import { type Format, orRefused, type Reading } from '../format'
import type { Codec } from '../text/encodings'
import { readRtf } from './document'

/** Rich text as WordPad and many a newsroom’s system write it. It is only read: a save goes into a Word document. */
export function createRtf(codec: Codec): Format {
  return {
    id: 'rtf',
    name: 'rich text (RTF) document',
    endings: ['rtf'],
    recognises: (bytes) => [...'{\\rtf'].every((character, at) => bytes[at] === character.charCodeAt(0)),
    read: (bytes): Reading => orRefused(() => ({ kind: 'read', draft: readRtf(bytes, codec) })),
    write: null,
  }
}
