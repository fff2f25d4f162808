import { whole } from '../office/sources'
import { splice } from '../xml/splice'
import { childNamed, elementsIn, type XmlElement } from '../xml/tree'
import type { Markup } from './markup'
import { goneNames } from './names'

/** A paragraph’s properties with a change of its end noted in them: `mark` is a `w:ins` or `w:del`. */
export function markedProperties(source: string, paragraph: XmlElement, mark: string, markup: Markup): string {
  return withMark(source, paragraph, mark, [], markup)
}

/** The properties for a new end within a paragraph, without what others did to the old one. An empty `mark` stands for no change noted. */
export function newEndProperties(source: string, paragraph: XmlElement, mark: string, markup: Markup): string {
  const theirs = marksOfEnd(paragraph).filter(({ name }) => goneNames.has(name) || name === 'w:ins' || name === 'w:moveTo')
  if (mark === '' && theirs.length === 0) return whole(source, childNamed(paragraph, 'w:pPr'))
  return withMark(source, paragraph, mark, theirs, markup)
}

function withMark(source: string, paragraph: XmlElement, mark: string, out: readonly XmlElement[], markup: Markup): string {
  const properties = childNamed(paragraph, 'w:pPr')
  const ofMark = properties === null ? null : childNamed(properties, 'w:rPr')
  if (properties === null || properties.innerFrom === properties.to) return markup.tag('pPr', '', markup.tag('rPr', '', mark))
  const put = (from: number, to: number, insert: string): string =>
    splice(
      whole(source, properties),
      [{ from, to, insert }, ...out.map((one) => ({ from: one.from, to: one.to, insert: '' }))].map((one) => ({
        ...one,
        from: one.from - properties.from,
        to: one.to - properties.from,
      })),
    )
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

function marksOfEnd(paragraph: XmlElement): readonly XmlElement[] {
  const properties = childNamed(paragraph, 'w:pPr')
  const ofMark = properties === null ? null : childNamed(properties, 'w:rPr')
  return ofMark === null ? [] : elementsIn(ofMark)
}

/** Whether its end was deleted, or moved away, before. */
export function isEndDeleted(paragraph: XmlElement): boolean {
  return marksOfEnd(paragraph).some(({ name }) => goneNames.has(name))
}
