import { message } from '../../l10n/t'
import type { FormatCard } from '../format'
import { detectEncoding } from '../text/detect-encoding'

export const markdownCard: FormatCard = {
  id: 'markdown',
  name: message('Markdown text'),
  endings: ['md', 'markdown', 'mdown', 'mkd'],
  recognises: (bytes, name) =>
    /\.(?:md|markdown|mdown|mkd)$/iu.test(name) &&
    bytes.length > 0 &&
    !bytes.includes(0) &&
    !detectEncoding(bytes, () => []).guessed,
  isWritten: true,
}
