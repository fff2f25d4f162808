import { t } from '../../l10n/t'
import { Refused } from '../format'

/** How many entities may still be resolved. */
export interface EntityCount {
  left: number
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text without its entities. There are five by name; without a document type there can be no others. Line ends become LF. */
export function decodeEntities(raw: string, count: EntityCount): string {
  if (!raw.includes('&') && !raw.includes('\r')) return raw
  return raw.replace(/&([^;&]{0,12});?|\r\n?/gu, (whole, name: string | undefined) => {
    if (name === undefined) return '\n'
    count.left -= 1
    if (count.left < 0) throw new Refused(t('It has more than 500,000 entities, so it was not opened.'))
    const character = whole.endsWith(';') ? resolve(name) : undefined
    if (character === undefined) throw new Refused(t('It is damaged: one of its parts has an entity that is not declared.'))
    return character
  })
}

function resolve(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name] : undefined
  const digits = /^#(?:x(?<hex>[0-9a-f]+)|(?<decimal>[0-9]+))$/iu.exec(name)?.groups
  const code = digits?.['hex'] === undefined ? Number(digits?.['decimal'] ?? Number.NaN) : Number.parseInt(digits['hex'], 16)
  const isCharacter = code <= 0x10ffff && code > 0 && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

/** Where in the raw text, counted from its start, the character at `offset` of the decoded text begins. */
export function rawOffset(raw: string, offset: number): number {
  if (!raw.includes('&') && !raw.includes('\r')) return offset
  const token = /&[^;]*;|\r\n?/gu
  let decoded = 0
  let at = 0
  for (const match of raw.matchAll(token)) {
    const plain = match.index - at
    if (decoded + plain >= offset) return at + (offset - decoded)
    decoded += plain
    at = match.index + match[0].length
    decoded += match[0].startsWith('&') && astral(match[0]) ? 2 : 1
  }
  return at + (offset - decoded)
}

function astral(entity: string): boolean {
  const digits = /^&#(?:x(?<hex>[0-9a-f]+)|(?<decimal>[0-9]+));$/iu.exec(entity)?.groups
  return (digits?.['hex'] === undefined ? Number(digits?.['decimal'] ?? 0) : Number.parseInt(digits['hex'], 16)) > 0xffff
}

/** The first character that XML 1.0 has no way to write: controls, halves of a character, two that are none. Null where there is none. */
export function firstUnwritable(text: string): number | null {
  const at = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u)
  return at === -1 ? null : at
}
