import { message, t } from '../../l10n/t'
import { Refused } from '../format'
import { decodeEntities, type EntityCount } from './entities'
import { readAttributes, type Scope } from './attributes'
import { malformed } from './malformed'
import type { XmlElement, XmlNode, XmlPart } from './tree'

/** No document written by hand or program comes near these. */
const limits = { depth: 250, elements: 1_000_000, entities: 500_000 } as const

/** An element while its end is looked for. */
interface Open extends XmlElement {
  readonly children: XmlNode[]
  readonly tag: string
  readonly scope: Scope
  to: number
  innerTo: number
}

/**
 * Reads a part: well-formed XML in UTF-8 with namespaces, without a document type, so that there is nothing to expand and nothing to fetch.
 * `known` gives Galley's prefixes by namespace. Own code and not a parser from elsewhere, because every offset is needed and every limit
 * must hold while it reads. Throws Refused.
 */
export function parseXml(source: string, known: ReadonlyMap<string, string>): XmlPart {
  const token = /<!--|<!\[CDATA\[|<\?|<!|<\/|</gu
  const entities: EntityCount = { left: limits.entities }
  const stack: Open[] = []
  let root: Open | null = null
  let elements = 0
  let at = source.startsWith('\uFEFF') ? 1 : 0

  const addText = (to: number): void => {
    if (to === at) return
    const raw = source.slice(at, to)
    const parent = stack.at(-1)
    if (parent !== undefined)
      parent.children.push({ kind: 'text', text: decodeEntities(raw, entities), parent, from: at, to, isCdata: false })
    else if (raw.trim() !== '') throw malformed(message('text outside of its root'))
  }
  const skipPast = (end: string, from: number): number => {
    const found = source.indexOf(end, from)
    if (found === -1) throw malformed(message('something that does not end'))
    return found + end.length
  }

  for (;;) {
    token.lastIndex = at
    const match = token.exec(source)
    addText(match?.index ?? source.length)
    if (match === null) break
    const from = match.index
    switch (match[0]) {
      case '<!--':
        at = skipPast('-->', from + 4)
        break
      case '<?':
        at = skipPast('?>', from + 2)
        checkEncoding(source.slice(from, at))
        break
      case '<![CDATA[': {
        at = skipPast(']]>', from + 9)
        const parent = stack.at(-1)
        if (parent === undefined) throw malformed(message('text outside of its root'))
        const text = source.slice(from + 9, at - 3)
        parent.children.push({ kind: 'text', text, parent, from, to: at, isCdata: true })
        break
      }
      case '<!':
        throw new Refused(t('It declares a document type, which no such document needs, so it was not opened.'))
      case '</': {
        at = skipPast('>', from)
        const open = stack.pop()
        if (open === undefined || source.slice(from + 2, at - 1).trimEnd() !== open.tag)
          throw malformed(message('tags that do not match'))
        open.innerTo = from
        open.to = at
        break
      }
      default: {
        elements += 1
        if (elements > limits.elements) throw new Refused(t('It has more than a million elements, so it was not opened.'))
        if (stack.length >= limits.depth) throw new Refused(t('It is nested more than 250 deep, so it was not opened.'))
        if (root !== null && stack.length === 0) throw malformed(message('two roots'))
        const parent: Open | null = stack.at(-1) ?? null
        const tag = readAttributes(source, from, parent?.scope ?? null, known, entities)
        at = tag.to
        const { name, attributes, scope, isEmpty } = tag
        const place = { from, to: at, innerFrom: at, innerTo: at }
        const element: Open = { kind: 'element', name, tag: tag.tag, attributes, children: [], parent, scope, ...place }
        parent?.children.push(element)
        root ??= element
        if (!isEmpty) stack.push(element)
      }
    }
  }
  if (root === null || stack.length > 0) throw malformed(message('an end that is missing'))
  const prefixes = new Map([...root.scope].map(([prefix, namespace]) => [namespace, prefix]))
  return { source, root, prefixes }
}

function checkEncoding(instruction: string): void {
  const encoding = /^<\?xml\s[^>]*\bencoding\s*=\s*["'](?<name>[^"']*)/u.exec(instruction)?.groups?.['name']
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(encoding))
    throw new Refused(t('One of its parts is not in UTF-8, so it was not opened.'))
}
