import { message } from '../../l10n/t'
import type { FormatCard } from '../format'
import { isZipWith } from '../package/recognise'

export const docxCard: FormatCard = {
  id: 'docx',
  name: message('Word document'),
  endings: ['docx', 'docm'],
  recognises: (bytes) => isZipWith(bytes, 'word/document'),
  isWritten: true,
}
