import { whole } from '../office/sources'
import { splice } from '../xml/splice'
import { childNamed, elementsIn, type XmlElement } from '../xml/tree'
import type { Markup } from './markup'

/** A paragraph’s properties with a change of its end noted in them: `mark` is a `w:ins` or `w:del`. */
export function markedProperties(source: string, paragraph: XmlElement, mark: string, markup: Markup): string {
  const properties = childNamed(paragraph, 'w:pPr')
  const ofMark = properties === null ? null : childNamed(properties, 'w:rPr')
  if (properties === null || properties.innerFrom === properties.to) return markup.tag('pPr', '', markup.tag('rPr', '', mark))
  const put = (from: number, to: number, insert: string): string =>
    splice(whole(source, properties), [{ from: from - properties.from, to: to - properties.from, insert }])
  if (ofMark === null) {
    // What must come last of all in them.
    const last = elementsIn(properties).find(({ name }) => name === 'w:sectPr' || name === 'w:pPrChange')
    const at = last?.from ?? properties.innerTo
    return put(at, at, markup.tag('rPr', '', mark))
  }
  if (ofMark.innerFrom === ofMark.to) return put(ofMark.from, ofMark.to, markup.tag('rPr', '', mark))
  const inserted = childNamed(ofMark, 'w:ins')
  const at = inserted?.to ?? ofMark.innerFrom
  return put(at, at, mark)
}

/** Whether its end was deleted before. */
export function isEndDeleted(paragraph: XmlElement): boolean {
  const properties = childNamed(paragraph, 'w:pPr')
  const ofMark = properties === null ? null : childNamed(properties, 'w:rPr')
  return ofMark !== null && childNamed(ofMark, 'w:del') !== null
}
