import { deflateSync, strToU8 } from 'fflate'
import { joinBytes } from '../bytes'
import { crc32 } from './crc32'
import type { Entry } from './directory'
import type { Package } from './package'

/** A part to be written. `stored` parts are not packed, as OpenDocument wants its media type. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stored?: boolean
}

const empty: Package = { bytes: new Uint8Array(0), entries: new Map(), directoryFrom: 0 }

/** 1 January 1980, the first day a zip knows: the same parts give the same bytes. */
const date = 0x0021

/** A package of these parts, in this order. */
export function makePackage(parts: readonly Part[]): Uint8Array {
  return writeParts(empty, parts)
}

/** The package with parts replaced or added, and without those `gone`. All others are copied as they are, packed bytes and all. */
export function writeParts(file: Package, parts: readonly Part[], gone: ReadonlySet<string> = new Set()): Uint8Array {
  const changed = new Map(parts.map((part) => [part.name, part]))
  const chunks: Uint8Array[] = []
  const records: Uint8Array[] = []
  let at = 0
  const write = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    at += chunk.length
  }
  for (const entry of [...file.entries.values()].toSorted((one, other) => one.from - other.from)) {
    if (gone.has(entry.name)) continue
    const part = changed.get(entry.name)
    changed.delete(entry.name)
    if (part === undefined) {
      records.push(movedRecord(file, entry, at))
      write(file.bytes.subarray(entry.from, entry.to))
    } else for (const chunk of partChunks(part, at, records)) write(chunk)
  }
  for (const part of parts) if (changed.has(part.name)) for (const chunk of partChunks(part, at, records)) write(chunk)
  const size = records.reduce((length, record) => length + record.length, 0)
  return joinBytes([...chunks, ...records, endRecord(records.length, size, at)])
}

function movedRecord(file: Package, entry: Entry, at: number): Uint8Array {
  const record = file.bytes.slice(entry.recordFrom, entry.recordTo)
  new DataView(record.buffer).setUint32(42, at, true)
  return record
}

function partChunks({ name, bytes, stored = false }: Part, at: number, records: Uint8Array[]): readonly Uint8Array[] {
  const data = stored ? bytes : deflateSync(bytes, { level: 6 })
  const nameBytes = strToU8(name)
  // Version needed, flags (names in UTF-8), method, time, date, crc, both sizes, length of the name, no extra field.
  const common = new Uint8Array(26)
  const view = new DataView(common.buffer)
  view.setUint16(0, 20, true)
  view.setUint16(2, 0x0800, true)
  view.setUint16(4, stored ? 0 : 8, true)
  view.setUint16(8, date, true)
  view.setUint32(10, crc32(bytes), true)
  view.setUint32(14, data.length, true)
  view.setUint32(18, bytes.length, true)
  view.setUint16(22, nameBytes.length, true)
  const tail = new Uint8Array(14)
  new DataView(tail.buffer).setUint32(10, at, true)
  records.push(joinBytes([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), common, tail, nameBytes]))
  return [Uint8Array.of(0x50, 0x4b, 3, 4), common, nameBytes, data]
}

function endRecord(count: number, size: number, at: number): Uint8Array {
  const record = new Uint8Array(22)
  const view = new DataView(record.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, at, true)
  return record
}
