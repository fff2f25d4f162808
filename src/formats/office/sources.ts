import { rawOffset } from '../xml/entities'
import type { XmlElement, XmlText } from '../xml/tree'
import type { TextPiece } from './layout'

/** `<![CDATA[` */
const cdataMark = 9

/** Where in the source a place in the draft stands, which must lie in this piece or at its edge. */
export function sourceOf(source: string, { node, from, skip }: TextPiece, at: number): number {
  return placeIn(source, node, at - from + skip)
}

/** Where in the source a character of a text stands. */
export function placeIn(source: string, node: XmlText, offset: number): number {
  return node.from + (node.isCdata ? cdataMark + offset : rawOffset(source.slice(node.from, node.to), offset))
}

/** XML that is put into a text at some place, taken out of the CDATA section where there is one. */
export function intoText({ node }: TextPiece, xml: string): string {
  return node.isCdata && xml !== '' ? `]]>${xml}<![CDATA[` : xml
}

export function startTag(source: string, element: XmlElement): string {
  return source.slice(element.from, element.innerFrom)
}

/** The end tag that belongs to it, with the file’s own prefix. */
export function endTag(source: string, element: XmlElement): string {
  return source.slice(element.innerTo, element.to)
}

export function whole(source: string, element: XmlElement | null): string {
  return element === null ? '' : source.slice(element.from, element.to)
}
