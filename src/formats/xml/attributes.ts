import { message, t } from '../../l10n/t'
import type { Range } from '../../engine/types'
import { Refused } from '../format'
import { decodeEntities, type EntityCount } from './entities'
import { malformed } from './malformed'
import type { XmlElement } from './tree'

/** Namespaces as Galley calls them, by the file's prefix. */
export type Scope = ReadonlyMap<string, string>

interface StartTag {
  /** As the file has it. */
  readonly tag: string
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly scope: Scope
  readonly isEmpty: boolean
  readonly to: number
}

const mostAttributes = 500
const unknown = '?'
const none: ReadonlyMap<string, string> = new Map()
const anAttribute = /\s+([^\s=/><"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy
const outermost: Scope = new Map([['xml', 'xml']])

/** Reads the start tag at a place in the source. Throws Refused. */
export function readAttributes(
  source: string,
  from: number,
  outer: Scope | null,
  known: ReadonlyMap<string, string>,
  entities: EntityCount,
): StartTag {
  const start = /<([^\s/>=<"']+)/uy
  start.lastIndex = from
  const tag = start.exec(source)?.[1]
  if (tag === undefined) throw malformed(message('a tag without a name'))
  const attribute = new RegExp(anAttribute)
  const found = new Map<string, string>()
  let at = start.lastIndex
  for (;;) {
    attribute.lastIndex = at
    const match = attribute.exec(source)
    if (match === null) break
    if (found.size >= mostAttributes) throw new Refused(t('It has a tag with more than 500 attributes, so it was not opened.'))
    const name = match[1] ?? ''
    if (found.has(name)) throw malformed(message('the same attribute twice'))
    found.set(name, decodeEntities(match[2] ?? match[3] ?? '', entities))
    at = attribute.lastIndex
  }
  const end = /\s*(\/?)>/uy
  end.lastIndex = at
  const close = end.exec(source)
  if (close === null) throw malformed(message('a tag that does not end'))
  const scope = declared(outer ?? outermost, [...found], known)
  return {
    tag,
    name: qualified(tag, scope, true),
    attributes: found.size === 0 ? none : new Map([...found].map(([name, value]) => [qualified(name, scope, false), value])),
    scope,
    isEmpty: close[1] === '/',
    to: end.lastIndex,
  }
}

/** Where in the source an attribute of an element stands, with the space before it; `written` is its name in the file. */
export function attributeIn(source: string, { from, innerFrom }: XmlElement, written: string): Range | null {
  const tag = source.slice(from, innerFrom)
  const name = /^<[^\s/>]+/u.exec(tag)?.[0] ?? ''
  const attribute = new RegExp(anAttribute)
  attribute.lastIndex = name.length
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag))
    if (match[1] === written) return { from: from + match.index, to: from + attribute.lastIndex }
  return null
}

function declared(outer: Scope, found: readonly (readonly [string, string])[], known: ReadonlyMap<string, string>): Scope {
  const own = found.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (own.length === 0) return outer
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), known.get(uri) ?? unknown] as const)])
}

/** A name with Galley's prefix; an attribute without a prefix has none. */
function qualified(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon === -1 && !isElement) return name
  const namespace = scope.get(colon === -1 ? '' : name.slice(0, colon)) ?? (colon === -1 ? '' : unknown)
  const local = name.slice(colon + 1)
  return namespace === '' ? local : `${namespace}:${local}`
}
