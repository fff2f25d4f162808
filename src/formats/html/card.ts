import { message } from '../../l10n/t'
import { latin1 } from '../bytes'
import type { FormatCard } from '../format'

export const htmlCard: FormatCard = {
  id: 'html',
  name: message('web page (HTML)'),
  endings: ['html', 'htm', 'xhtml'],
  recognises: (bytes, name) => {
    const start = startOf(bytes)
    return isPage.test(start) || (/\.x?html?$/iu.test(name) && hasTags.test(start))
  },
  isWritten: true,
}

/** After a mark, a declaration or comments of XML. */
const isPage = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html[\s>])/iu
const hasTags = /<\/?[a-z][a-z0-9]*[\s>/]/iu

/** The first characters of a page, as far as they are Latin. */
export function startOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const sample = bytes.subarray(0, 4096)
  const units = isWide ? sample.filter((byte, at) => at > 1 && byte !== 0) : sample
  return latin1(units)
}
