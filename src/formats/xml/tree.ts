/** What an XML part holds, with the place of everything in its source: writing back is cutting and pasting in that source. */
export interface XmlElement {
  readonly kind: 'element'
  /** With the prefix that Galley knows the namespace by, whatever the file calls it; `?` for one that it does not know. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  readonly parent: XmlElement | null
  /** From its `<` to behind its last `>`. */
  readonly from: number
  readonly to: number
  /** What is between its tags; both are `to` where it is one tag alone (`<w:p/>`). */
  readonly innerFrom: number
  readonly innerTo: number
}

export interface XmlText {
  readonly kind: 'text'
  /** With entities resolved. */
  readonly text: string
  readonly parent: XmlElement
  readonly from: number
  readonly to: number
  /** A CDATA section; `from` and `to` take its marks in. */
  readonly isCdata: boolean
}

export type XmlNode = XmlElement | XmlText

export interface XmlPart {
  readonly source: string
  readonly root: XmlElement
  /** The prefixes the root declares, by namespace as Galley calls it: what new tags must be written with. */
  readonly prefixes: ReadonlyMap<string, string>
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.kind === 'element')
}

export function childNamed(element: XmlElement, name: string): XmlElement | null {
  return elementsIn(element).find((child) => child.name === name) ?? null
}

/** What stands between two children of one parent. */
export function siblingsBetween(first: XmlElement, last: XmlElement): readonly XmlElement[] {
  const siblings = first.parent === null ? [] : elementsIn(first.parent)
  return siblings.slice(siblings.indexOf(first) + 1, siblings.indexOf(last))
}

/** Every element below, in the order of the source. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const waiting = [...elementsIn(element)].toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    waiting.push(...elementsIn(next).toReversed())
  }
}

/** All text below. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : textIn(child))).join('')
}

/** The nearest element around with one of these names. */
export function ancestorNamed(node: XmlNode, ...names: readonly string[]): XmlElement | null {
  for (let at = node.parent; at !== null; at = at.parent) if (names.includes(at.name)) return at
  return null
}
