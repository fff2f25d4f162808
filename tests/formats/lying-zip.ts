import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from '../../src/formats/package/crc32'

/** One entry of a zip as it is to be lied about. */
export interface Lie {
  readonly name: string
  readonly data: Uint8Array
  readonly size?: number
  readonly packed?: Uint8Array
  readonly flags?: number
  readonly at?: number
}

/** A zip whose directory says what it is told to. */
export function zip(entries: readonly Lie[], count = entries.length, offset?: number): Uint8Array {
  const chunks: Uint8Array[] = []
  const records: Uint8Array[] = []
  let at = 0
  for (const { name, data, size = data.length, packed = deflateSync(data), flags = 0, at: told } of entries) {
    const names = strToU8(name)
    const fixed = new Uint8Array(26)
    const view = new DataView(fixed.buffer)
    view.setUint16(0, 20, true)
    view.setUint16(2, flags, true)
    view.setUint16(4, 8, true)
    view.setUint32(10, crc32(data), true)
    view.setUint32(14, packed.length, true)
    view.setUint32(18, size, true)
    view.setUint16(22, names.length, true)
    const tail = new Uint8Array(14)
    new DataView(tail.buffer).setUint32(10, told ?? at, true)
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), fixed, tail, names]))
    if (told === undefined) {
      const chunk = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fixed, names, packed])
      chunks.push(chunk)
      at += chunk.length
    }
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset ?? at, 16)
  return Buffer.concat([...chunks, directory, end])
}
