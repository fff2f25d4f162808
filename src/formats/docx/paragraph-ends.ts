import { type Layout, type Paragraph, separator } from '../office/layout'
import { endTag, startTag, whole } from '../office/sources'
import { ancestorNamed, childNamed, descendants, elementsIn, siblingsBetween, type XmlElement } from '../xml/tree'
import type { Markup } from './markup'

/** Around runs, and may be closed at the end of a paragraph and opened again in the next. */
const divisible: ReadonlySet<string> = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:dir', 'w:bdo'])

/** Of these a paragraph holds one end, or Word would miss them. */
const holding =
  /^w:(?:fldChar|instrText|bookmark(?:Start|End)|comment(?:RangeStart|RangeEnd|Reference)|perm(?:Start|End)|move(?:From|To)Range(?:Start|End)|(?:foot|end)noteReference|sectPr|sdt|customXml.*Range.*)$/u

/** The end of a paragraph and the beginning of another that looks the same, at a place whose runs stand in `parent`; null where none can be. */
export function paragraphBreak({ part }: Paragraph, parent: XmlElement, markup: Markup): ParagraphBreak | null {
  const { source } = part.xml
  const element = paragraphAround(parent)
  const properties = childNamed(element, 'w:pPr')
  if (properties !== null && [...descendants(properties)].some(({ name }) => name === 'w:sectPr')) return null
  const around: XmlElement[] = []
  for (let at: XmlElement | null = parent; at !== element; at = at.parent) {
    if (at === null || !divisible.has(at.name)) return null
    around.push(at)
  }
  const closed = around.map((wrapper) => endTag(source, wrapper)).join('')
  const opened = around
    .toReversed()
    .map((wrapper) => startTag(source, wrapper))
    .join('')
  const copied = whole(source, properties)
  return (own = copied) => `${closed}${markup.close('p')}${markup.open('p')}${own}${opened}`
}

/**
 * How many ends words put into each paragraph, by its element; each of `insertions` with what the new runs stand in. What is behind the last
 * of them keeps the old end.
 */
export function endsPutInto(
  paragraph: Paragraph,
  insertions: readonly { readonly insert: string; readonly parent: XmlElement | null }[],
  markup: Markup,
): Map<XmlElement, number> {
  const ends = new Map<XmlElement, number>()
  for (const { insert, parent } of insertions) {
    const more = insert.split(separator).length - 1
    if (parent === null || more === 0 || paragraphBreak(paragraph, parent, markup) === null) continue
    const element = paragraphAround(parent)
    ends.set(element, (ends.get(element) ?? 0) + more)
  }
  return ends
}

/** The paragraph that runs stand in whose parent this is. */
export function paragraphAround(parent: XmlElement): XmlElement {
  const element = parent.name === 'w:p' ? parent : ancestorNamed(parent, 'w:p')
  if (element === null) throw new Error('runs outside of a paragraph')
  return element
}

/** Writes the end and the beginning; the new paragraph’s properties are those of the old one, or others where they are given. */
export type ParagraphBreak = (properties?: string) => string

/** Whether a paragraph may take up a later one: nothing but paragraphs that can go stands between them, and no section ends there. */
export function takeUpIn({ paragraphs }: Layout): (first: Paragraph, last: Paragraph) => boolean {
  const known = new Set(paragraphs.flatMap(elementsOf))
  // White space alone has no place in the draft, so no edit takes it away.
  const isBlank = (element: XmlElement): boolean => ![...descendants(element)].some(({ name }) => name === 'w:t')
  return (first, last) => {
    if (first.part !== last.part || first.last.parent !== last.element.parent) return false
    const between = siblingsBetween(first.last, last.element)
    const allGo = between.every((element) => element.name === 'w:p' && canGo(element) && (known.has(element) || isBlank(element)))
    return allGo && !hasSection(first.last)
  }
}

function elementsOf({ element, last }: Paragraph): readonly XmlElement[] {
  return element === last ? [element] : [element, ...siblingsBetween(element, last), last]
}

/** Whether an emptied paragraph can be taken out whole. */
export function canBeTakenOut(paragraph: Paragraph): boolean {
  const { element, last } = paragraph
  const { parent } = element
  if (parent === null || !elementsOf(paragraph).every(canGo) || !/^w:(?:body|tc|sdtContent)$/u.test(parent.name)) return false
  const siblings = elementsIn(parent)
  // The last paragraph of a cell must be there, and two tables without one between them are one table.
  const [before, after] = [siblings[siblings.indexOf(element) - 1], siblings[siblings.indexOf(last) + 1]]
  return after?.name === 'w:p' || (after?.name === 'w:sectPr' && before?.name === 'w:p')
}

function canGo(element: XmlElement): boolean {
  return ![...descendants(element)].some(({ name }) => holding.test(name))
}

function hasSection(element: XmlElement): boolean {
  return [...descendants(element)].some(({ name }) => name === 'w:sectPr')
}
