import { message } from '../../l10n/t'
import type { FormatCard } from '../format'

/** `{\rtf` */
const begin = [0x7b, 0x5c, 0x72, 0x74, 0x66]

export const rtfCard: FormatCard = {
  id: 'rtf',
  name: message('rich text (RTF) document'),
  endings: ['rtf'],
  recognises: (bytes) => begin.every((byte, at) => bytes[at] === byte),
  isWritten: false,
}
