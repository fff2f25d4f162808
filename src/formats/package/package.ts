import { Inflate } from 'fflate'
import { t } from '../../l10n/t'
import { joinBytes } from '../bytes'
import { Refused } from '../format'
import { crc32 } from './crc32'
import { type Entry, readDirectory } from './directory'

/** A zip of parts, as Word and OpenDocument files are. Nothing is unpacked before it is asked for, and never to disk. */
export interface Package {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, Entry>
  /** Where the list of entries begins. */
  readonly directoryFrom: number
}

export const limits = {
  /** Bytes of one part when unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts together. */
  all: 200 * 1024 * 1024,
  entries: 2000,
  /** A part that unpacks to more than `ratioFrom` bytes and this many times its size was made to hurt. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const

/** So many bytes are unpacked at a time: no step gives more than some 16 MB. */
const step = 16 * 1024

/** Opens a package. Throws Refused where it is damaged, encrypted or made to hurt. */
export function openPackage(given: Uint8Array): Package {
  // A Buffer is one as well, but its slices share its memory.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const { entries, directoryFrom } = readDirectory(bytes)
  if (entries.length > limits.entries) throw new Refused(t('It has more than 2,000 parts, so it was not opened.'))
  const byName = new Map<string, Entry>()
  let all = 0
  for (const entry of entries) {
    if (byName.has(entry.name))
      throw new Refused(t('It holds two parts of the same name ({name}), so it was not opened.', { name: entry.name }))
    byName.set(entry.name, entry)
    all += entry.size
  }
  if (all > limits.all) throw new Refused(t('It unpacks to more than 200 MB, so it was not opened.'))
  return { bytes, entries: byName, directoryFrom }
}

/** The bytes of a part, or null where there is none. What the package says of its size is not believed: bytes are counted as they come. */
export function readPart(file: Package, name: string): Uint8Array | null {
  const entry = file.entries.get(name)
  if (entry === undefined) return null
  const packed = file.bytes.subarray(entry.dataFrom, entry.dataTo)
  const bytes = entry.method === 0 ? packed : inflate(packed, name)
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new Refused(t('It is damaged: its part {name} is not what it was when it was packed.', { name }))
  return bytes
}

function inflate(packed: Uint8Array, name: string): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  let read = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
    if (size > limits.part) throw new Refused(t('One of its parts unpacks to more than 64 MB, so it was not opened.'))
    if (size > limits.ratioFrom && size > read * limits.ratio)
      throw new Refused(t('One of its parts unpacks to more than 200 times its size, so it was not opened.'))
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      const slice = packed.subarray(at, at + step)
      read += slice.length
      stream.push(slice, at + step >= packed.length)
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused(t('It is damaged: its part {name} cannot be unpacked.', { name }))
  }
  return joinBytes(chunks)
}
