import type { Range } from '../types'

/** A stretch that was decoded with the wrong table, and what it said. */
export interface Misread extends Range {
  readonly text: string
}

// What the tables make of bytes 80 to 9F and, for 1251, up to BF; the rest of 1252 is Latin-1, the rest of 1251 the Cyrillic alphabet.
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const cyrillic = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї'

type Table = (unit: string) => number | undefined

const windows1252: Table = (unit) => {
  const at = western.indexOf(unit)
  if (at >= 0) return 0x80 + at
  // 9D stands for nothing in this table, and decoders that mind put a replacement mark in its place.
  if (unit === '\ufffd') return 0x9d
  const code = unit.charCodeAt(0)
  return code >= 0x80 && code <= 0xff ? code : undefined
}

const windows1251: Table = (unit) => {
  const at = cyrillic.indexOf(unit)
  if (at >= 0) return 0x80 + at
  const code = unit.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : undefined
}

const lengthOf = (lead: number) =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0

/** A mark that is a piece of a misread dash or sign (“â€“”, “вЂ”, “â„¢”), not a quotation mark; to stand before one in an expression. */
export const notMisread = '(?<!â€?|вЂ?)'

/** A closing quotation mark whose last byte a program left out, because the table has nothing for it. */
const cutMark = /^â€(?:[\s.,;:!?)\]—-]|$)/u

/** Reads one UTF-8 sequence whose bytes came out as letters of `table`, or what is left of a closing mark. */
function decodeAt(text: string, at: number, table: Table): Misread | undefined {
  const whole = sequenceAt(text, at, table)
  if (whole || table !== windows1252 || !text.startsWith('â€', at)) return whole
  return cutMark.test(text.slice(at, at + 3)) ? { from: at, to: at + 2, text: '”' } : undefined
}

function sequenceAt(text: string, at: number, table: Table): Misread | undefined {
  const lead = table(text.charAt(at))
  const length = lead === undefined ? 0 : lengthOf(lead)
  if (lead === undefined || length === 0 || at + length > text.length) return undefined
  let code = lead & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = table(text.charAt(at + index))
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  if (code < smallest || code < 0xa0 || code > 0x10ffff || (code >= 0xd800 && code < 0xf900)) return undefined
  return { from: at, to: at + length, text: String.fromCodePoint(code) }
}

/** Whether one such sequence proves itself: nobody writes “â€™” or “Ã©”, but “Ð°” or “Р°” may be two letters that met. */
function isProof(misread: Misread, source: string): boolean {
  const code = misread.text.codePointAt(0) ?? 0
  if (source.length >= 3 || misread.text === '”') return (code >= 0x2000 && code <= 0x22ff) || code >= 0x1f000
  return /^[ÃÂÄÅ][^A-Za-zÀ-ÖØ-öø-ÿ\s‘-„–—]/u.test(source) && /^[\u00a0-\u017f]$/u.test(misread.text)
}

/** So many sequences in a row prove each other. */
const enough = 3

/** Finds text that was UTF-8 and was read as windows-1252 or windows-1251, a whole word at a time; twice misread text is read back twice. */
export function findMojibake(text: string): readonly Misread[] {
  if (!/[\u0080-\u00ffВРСвЃ-џ]/u.test(text)) return []
  return [windows1252, windows1251]
    .map((table) => scan(text, table))
    .reduce((best, one) => (one.length > best.length ? one : best))
}

function scan(text: string, table: Table): readonly Misread[] {
  const found: Misread[] = []
  for (let at = 0; at < text.length; ) {
    const row: Misread[] = []
    for (let next = decodeAt(text, at, table); next; next = decodeAt(text, at, table)) {
      row.push(next)
      at = next.to
    }
    const first = row[0]
    const last = row.at(-1)
    if (!first || !last) at++
    else if (row.length >= enough || row.some((one) => isProof(one, text.slice(one.from, one.to)))) {
      const once = row.map((one) => one.text).join('')
      const twice = scan(once, table)
      found.push({
        from: first.from,
        to: last.to,
        text: twice.reduceRight((said, { from, to, text: right }) => said.slice(0, from) + right + said.slice(to), once),
      })
    }
  }
  return found
}
