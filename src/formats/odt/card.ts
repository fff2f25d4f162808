import { message } from '../../l10n/t'
import type { FormatCard } from '../format'
import { isZipWith } from '../package/recognise'

export const odtCard: FormatCard = {
  id: 'odt',
  name: message('OpenDocument text'),
  endings: ['odt', 'ott'],
  recognises: (bytes) => isZipWith(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text'),
  isWritten: true,
}
