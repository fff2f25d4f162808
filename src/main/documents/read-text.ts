import { basename } from 'node:path'
import { objectMark } from '../../formats/office/layout'
import { t } from '../../l10n/t'
import type { OriginalResult } from '../../shared/results'
import { longestOriginal } from '../../shared/review-notes'
import type { FormatsDesk } from '../formats/formats-desk'
import { decodeDraft } from './decode-draft'
import type { FileSystem } from '../../disk/file-system'
import { readWholeFile } from './read-file'
import { type Refusal, refusalMessage } from '../../shared/refusal'
import { readDocumentIn } from './source-document'

type WordsRead = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'refused'; readonly refusal: Refusal }

/** The words of a text or document that becomes no draft: what a draft was translated from. Line ends are LF. */
export async function readText(fs: FileSystem, formats: FormatsDesk, path: string): Promise<OriginalResult> {
  const name = basename(path)
  const read = await readWholeFile(fs, path)
  const words = read.kind === 'refused' ? read : await wordsIn(formats, read.bytes, name)
  if (words.kind === 'refused') return { kind: 'failed', message: refusalMessage(name, words.refusal) }
  const { text } = words
  if (text.length > longestOriginal)
    return {
      kind: 'failed',
      message: t('“{name}” is longer than {most, number} characters, more than Galley compares.', {
        name,
        most: longestOriginal,
      }),
    }
  return { kind: 'text', name, text }
}

async function wordsIn(formats: FormatsDesk, bytes: Buffer, name: string): Promise<WordsRead> {
  const document = await readDocumentIn(formats, bytes, name)
  if (document?.kind === 'refused') return { kind: 'refused', refusal: { ...document, kind: 'document' } }
  // A picture says nothing that a draft could say wrongly.
  if (document !== null) return { kind: 'words', text: document.text.text.replaceAll(objectMark, '') }
  const decoded = decodeDraft(bytes)
  return decoded.kind === 'refused' ? decoded : { kind: 'words', text: decoded.text.text }
}
