import { t } from '../../l10n/t'
import { Refused } from '../format'

/**
 * Reads what was written once more before anybody gets it: a document that does not say what the draft says is never handed out. Throws
 * Refused. How many blank lines part two paragraphs, and white space at their edges, is nothing that a document keeps.
 */
export function verified(bytes: Uint8Array, wanted: string, read: (bytes: Uint8Array) => string): Uint8Array {
  const expected = paragraphsOf(wanted)
  // A document without a word is one that readers refuse.
  if (expected.length > 0 && paragraphsOf(read(bytes)).join('\n\n') !== expected.join('\n\n'))
    throw new Refused(
      t('Nothing was written: Galley could not put these changes into the document; save under another name as plain text.'),
    )
  return bytes
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
