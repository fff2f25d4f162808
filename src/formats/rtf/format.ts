import { message } from '../../l10n/t'
import { type Format, orRefused, type Reading } from '../format'
import type { Codec } from '../text/encodings'
import { readRtf } from './document'

/** `{\rtf` */
const begin = [0x7b, 0x5c, 0x72, 0x74, 0x66]

/** Rich text as WordPad and many a newsroom’s system write it. It is only read: a save goes into a Word document. */
export function createRtf(codec: Codec): Format {
  return {
    id: 'rtf',
    name: message('rich text (RTF) document'),
    endings: ['rtf'],
    recognises: (bytes) => begin.every((byte, at) => bytes[at] === byte),
    read: (bytes): Reading => orRefused(() => ({ kind: 'read', draft: readRtf(bytes, codec) })),
    write: null,
  }
}
