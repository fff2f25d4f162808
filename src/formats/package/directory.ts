import { strFromU8 } from 'fflate'
import { message, t } from '../../l10n/t'
import { Refused } from '../format'

/** A part as the zip’s directory lists it. Offsets are places in the file. */
export interface Entry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8
  readonly crc: number
  readonly size: number
  /** Where its header begins, and where that of the next part, or the directory, does. */
  readonly from: number
  readonly to: number
  readonly dataFrom: number
  readonly dataTo: number
  /** Its record in the directory. */
  readonly recordFrom: number
  readonly recordTo: number
}

const signatures = { end: 0x06054b50, record: 0x02014b50, header: 0x04034b50 } as const
const endSize = 22
const recordSize = 46
const headerSize = 30
/** Flags of what is encrypted: the data, strongly, or the directory. */
const encrypted = 0x0001 | 0x0040 | 0x2000

/** Lists what a zip holds (APPNOTE 6.3, without its 64-bit extension). Throws Refused at the first thing that is not as it should be. */
export function readDirectory(bytes: Uint8Array): { readonly entries: readonly Entry[]; readonly directoryFrom: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directoryFrom = view.getUint32(end + 16, true)
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw damaged(message('it is spread over several files'))
  if (count === 0xffff || directoryFrom === 0xffffffff)
    throw new Refused(t('It is packed for sizes beyond 4 GB, so it was not opened.'))
  const entries: Entry[] = []
  let at = directoryFrom
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, view, at, directoryFrom)
    entries.push(entry)
    at = entry.recordTo
  }
  if (at > end) throw damaged(message('its list of parts is too long'))
  return { entries: withEnds(entries, directoryFrom), directoryFrom }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signatures.end && at + endSize + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw damaged(message('its end is missing'))
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, directoryFrom: number): Entry {
  if (at + recordSize > view.byteLength || view.getUint32(at, true) !== signatures.record)
    throw damaged(message('its list of parts is cut off'))
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const recordTo = at + recordSize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const from = view.getUint32(at + 42, true)
  if ((flags & encrypted) !== 0)
    throw new Refused(t('It is protected with a password, so it was not opened; take the password off first.'))
  if (packed === 0xffffffff || size === 0xffffffff || from === 0xffffffff)
    throw new Refused(t('It is packed for sizes beyond 4 GB, so it was not opened.'))
  if (method !== 0 && method !== 8) throw new Refused(t('It is packed in a way that Galley does not read, so it was not opened.'))
  if (recordTo > view.byteLength || from + headerSize > directoryFrom) throw damaged(message('a part lies outside of it'))
  const name = strFromU8(bytes.subarray(at + recordSize, at + recordSize + nameLength))
  checkName(name)
  const dataFrom = readHeader(bytes, view, from, name)
  const dataTo = dataFrom + packed
  if (dataTo > directoryFrom) throw damaged(message('a part lies outside of it'))
  if (method === 0 && packed !== size) throw damaged(message('a part has two sizes'))
  const crc = view.getUint32(at + 16, true)
  return { name, method, crc, size, from, to: dataTo, dataFrom, dataTo, recordFrom: at, recordTo }
}

/** Where the data begins. The name in the header must be the one in the directory: programs differ in which they believe. */
function readHeader(bytes: Uint8Array, view: DataView, at: number, name: string): number {
  if (view.getUint32(at, true) !== signatures.header) throw damaged(message('a part has no header'))
  const nameLength = view.getUint16(at + 26, true)
  const nameFrom = at + headerSize
  if (strFromU8(bytes.subarray(nameFrom, nameFrom + nameLength)) !== name) throw damaged(message('a part has two names'))
  return nameFrom + nameLength + view.getUint16(at + 28, true)
}

/** Parts are never written to disk; a name made for that says that the file means harm. */
function checkName(name: string): void {
  const bad = name === '' || /[\\\0]|^\/|^[a-z]:/iu.test(name) || name.split('/').includes('..')
  if (bad) throw new Refused(t('One of its parts has a name that leads out of it, so it was not opened.'))
}

/** Each part ends where the next begins, so that what stands between them is kept as well; two that share bytes are a bomb. */
function withEnds(entries: readonly Entry[], directoryFrom: number): readonly Entry[] {
  const sorted = entries.toSorted((one, other) => one.from - other.from)
  const ends = new Map<Entry, number>()
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.from ?? directoryFrom
    if (entry.dataTo > next) throw new Refused(t('Its parts lie over each other, so it was not opened.'))
    ends.set(entry, next)
  }
  return entries.map((entry) => ({ ...entry, to: ends.get(entry) ?? entry.to }))
}

function damaged(what: string): Refused {
  return new Refused(t('It is damaged: {what}.', { what: t(what) }))
}
