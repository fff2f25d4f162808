import { basename } from 'node:path'
import { t } from '../../l10n/t'
import type { OriginalResult } from '../../shared/results'
import { longestOriginal } from '../../shared/review-notes'
import { decodeDraft } from './decode-draft'
import type { FileSystem } from './file-system'
import { readWholeFile } from './read-file'
import { refusalMessage } from './refusal'

/** The text of a file that becomes no draft: what a draft was translated from. Line ends are LF. */
export async function readText(fs: FileSystem, path: string): Promise<OriginalResult> {
  const name = basename(path)
  const read = await readWholeFile(fs, path)
  if (read.kind === 'refused') return { kind: 'failed', message: refusalMessage(name, read.refusal) }
  const decoded = decodeDraft(read.bytes)
  if (decoded.kind === 'refused') return { kind: 'failed', message: refusalMessage(name, decoded.refusal) }
  const { text } = decoded.text
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
