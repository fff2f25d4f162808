import { strFromU8, strToU8 } from 'fflate'
import { t } from '../../l10n/t'
import { sameBytes } from '../bytes'
import { Refused } from '../format'
import { type Package, readPart } from '../package/package'
import { parseXml } from './parse-xml'
import type { XmlPart } from './tree'

const decoder = (bytes: Uint8Array): string => {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = strFromU8(hasMark ? bytes.subarray(3) : bytes)
  return hasMark ? `\uFEFF${text}` : text
}

/** A part as XML, or null where the package has none of that name. Throws Refused where it is not what it should be. */
export function readXml(file: Package, name: string, known: ReadonlyMap<string, string>): XmlPart | null {
  const bytes = readPart(file, name)
  if (bytes === null) return null
  const source = decoder(bytes)
  // Bytes that are not UTF-8 would come back as others.
  if (source.includes('\uFFFD') && !sameBytes(strToU8(source), bytes))
    throw new Refused(t('One of its parts is not in UTF-8, so it was not opened.'))
  return parseXml(source, known)
}
