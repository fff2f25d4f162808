import { basename } from 'node:path'
import { t } from '../../l10n/t'
import { readHouseNames } from '../../engine/story'
import type { HouseList } from '../../shared/house-list'
import { decodeDraft } from '../documents/decode-draft'
import type { FileSystem } from '../../disk/file-system'
import { readWholeFile } from '../documents/read-file'
import { refusalMessage } from '../../shared/refusal'

/** More names are no list that a desk keeps by hand. */
const most = 20_000

/** Reads a list of names, in any encoding that drafts may have. */
export async function readHouseList(fs: FileSystem, path: string): Promise<HouseList> {
  const file = basename(path)
  const read = await readWholeFile(fs, path)
  if (read.kind === 'refused') return { kind: 'failed', file, message: refusalMessage(file, read.refusal) }
  if (read.bytes.length === 0) return { kind: 'read', file, names: [] }
  const decoded = decodeDraft(read.bytes)
  if (decoded.kind === 'refused') return { kind: 'failed', file, message: refusalMessage(file, decoded.refusal) }
  const names = readHouseNames(decoded.text.text)
  return names.length > most
    ? { kind: 'failed', file, message: t('“{file}” has more than {most, number} lines; it is no list of names.', { file, most }) }
    : { kind: 'read', file, names }
}
