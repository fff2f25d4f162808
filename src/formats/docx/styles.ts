import type { BlockKind } from '../../engine/types'
import { childNamed, elementsIn, type XmlElement, type XmlPart } from '../xml/tree'
import { isOn } from './names'

type Sort = 'title' | 'heading' | 'list' | 'quotation' | 'caption'

interface Style {
  readonly base: string
  readonly sort: Sort | null
  readonly hasNumber: boolean
}

export type SortOf = (paragraph: XmlElement) => Sort | null

/** Tells headings, list items, quotations and captions by their styles, those that they are based on included. */
export function readStyles(part: XmlPart | null): SortOf {
  const styles = new Map<string, Style>()
  for (const element of part === null ? [] : elementsIn(part.root)) {
    if (element.name !== 'w:style') continue
    const name = childNamed(element, 'w:name')?.attributes.get('w:val') ?? ''
    const properties = childNamed(element, 'w:pPr')
    styles.set(element.attributes.get('w:styleId') ?? '', {
      base: childNamed(element, 'w:basedOn')?.attributes.get('w:val') ?? '',
      sort: sortByName(name) ?? (isOutlined(properties) ? 'heading' : null),
      hasNumber: numberOf(properties) === true,
    })
  }
  const inherited = (id: string, left = 20): Pick<Style, 'sort' | 'hasNumber'> => {
    const style = styles.get(id)
    if (style === undefined || left === 0) return { sort: sortByName(id), hasNumber: false }
    if (style.sort !== null && style.hasNumber) return style
    const base = style.base === '' ? null : inherited(style.base, left - 1)
    return { sort: style.sort ?? base?.sort ?? null, hasNumber: style.hasNumber || (base?.hasNumber ?? false) }
  }
  return (paragraph) => {
    const properties = childNamed(paragraph, 'w:pPr')
    const { sort, hasNumber } = inherited(styleOf(properties))
    if (sort !== null && sort !== 'list') return sort
    if (isOutlined(properties)) return 'heading'
    return (numberOf(properties) ?? (hasNumber || sort === 'list')) ? 'list' : null
  }
}

/** The kind of a paragraph outside of tables and notes. The first heading of all is the headline. */
export function kindOf(sort: Sort | null, isFirst: boolean): BlockKind | null {
  switch (sort) {
    case 'title':
      return 'headline'
    case 'heading':
      return isFirst ? 'headline' : 'subhead'
    default:
      return sort
  }
}

function styleOf(properties: XmlElement | null): string {
  return (properties === null ? null : childNamed(properties, 'w:pStyle'))?.attributes.get('w:val') ?? ''
}

function sortByName(name: string): Sort | null {
  if (/^title$/iu.test(name)) return 'title'
  if (/^(?:sub-?title|heading ?\d)/iu.test(name)) return 'heading'
  if (/^list (?:bullet|number)/iu.test(name)) return 'list'
  if (/^(?:intense )?quot(?:e|ation)|^block ?text/iu.test(name)) return 'quotation'
  return /^caption/iu.test(name) ? 'caption' : null
}

function isOutlined(properties: XmlElement | null): boolean {
  const level = properties === null ? null : childNamed(properties, 'w:outlineLvl')
  return level !== null && Number(level.attributes.get('w:val')) < 9
}

/** Whether it has a bullet or number of its own; null where it says nothing. Number 0 takes one off. */
function numberOf(properties: XmlElement | null): boolean | null {
  const number = properties === null ? null : childNamed(properties, 'w:numPr')
  if (number === null) return null
  const id = childNamed(number, 'w:numId')?.attributes.get('w:val')
  return id === undefined ? null : isOn(id)
}
