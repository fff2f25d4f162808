import { objectRemark, type ObjectSort } from '../objects'
import { objectMark, type OpenParagraph } from '../office/layout'
import { elementsIn, textIn, type XmlElement } from '../xml/tree'
import { type FieldReader, isHidden, objectSort } from './fields'
import { goneNames, transparent } from './names'
import { shownIn } from './shown-text'

/** What reading a document's paragraphs takes along from one to the next. */
export interface RunReader {
  readonly fields: FieldReader
  /** Where a `w:hyperlink` leads. */
  targetOf: (link: XmlElement) => string
  /** Hears of everything that is not text. */
  readonly seen: (object: ObjectSort) => void
  /** How many texts Word does not show. */
  hidden: number
}

const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Reads the runs of a paragraph, as they read when changes tracked before are accepted. */
export function readRuns(paragraph: XmlElement, open: OpenParagraph, reader: RunReader): void {
  const walk = (parent: XmlElement, bound: XmlElement | null): void => {
    for (const element of elementsIn(parent)) {
      const { name } = element
      if (name === 'w:r') readRun(element, bound, open, reader)
      else if (goneNames.has(name)) remarkGone(element, open)
      else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd')
        open.anchor(element.attributes.get('w:id') ?? '', name === 'w:commentRangeStart' ? 'from' : 'to')
      else if (transparent.has(name)) {
        const from = open.length
        const isBound = name === 'w:hyperlink' || name === 'w:fldSimple'
        const field = name === 'w:fldSimple' ? reader.fields.seeSimple(element) : null
        walk(element, isBound ? element : bound)
        if (field?.isShielded === true) open.shield(from)
        open.link(from, name === 'w:hyperlink' ? reader.targetOf(element) : (field?.target ?? ''))
        if (name === 'w:ins' || name === 'w:moveTo')
          open.remark({ kind: 'inserted', author: authorOf(element), text: '', from, to: open.length })
      } else if (name === 'm:oMath' || name === 'm:oMathPara') addObject(element, 'formula', bound, open, reader)
    }
  }
  walk(paragraph, null)
}

function readRun(run: XmlElement, bound: XmlElement | null, open: OpenParagraph, reader: RunReader): void {
  const { fields } = reader
  const hidden = isHidden(run)
  for (const element of elementsIn(run)) {
    fields.see(element)
    if (fields.inCode) continue
    const from = open.length
    const isShielded = fields.inResult
    // A word typed behind a field’s result would be gone when the field is worked out anew.
    const around = isShielded ? (bound ?? run) : bound
    const object = objectSort(element)
    const mark = element.name === 'w:br' ? brokenBy(element) : marks[element.name]
    if (hidden) {
      if (element.name === 'w:t') reader.hidden += textIn(element).trim() === '' ? 0 : 1
    } else if (element.name === 'w:t') addText(element, around, open)
    else if (mark !== undefined) open.add({ kind: 'mark', node: element }, mark, around)
    else if (object !== null) addObject(element, object, around, open, reader)
    if (isShielded) open.shield(from)
    open.link(from, fields.target)
  }
}

function brokenBy(element: XmlElement): string | undefined {
  const type = element.attributes.get('w:type')
  return type === undefined || type === 'textWrapping' ? '\n' : undefined
}

function addText(element: XmlElement, bound: XmlElement | null, open: OpenParagraph): void {
  for (const { node, says, from, to } of shownIn(element))
    open.add({ kind: 'text', node, skip: from }, says.slice(from, to), bound)
}

function addObject(node: XmlElement, what: ObjectSort, bound: XmlElement | null, open: OpenParagraph, reader: RunReader): void {
  const from = open.length
  open.add({ kind: 'object', node }, objectMark, bound)
  open.remark(objectRemark(what, from))
  open.shield(from)
  reader.seen(what)
}

function remarkGone(element: XmlElement, open: OpenParagraph): void {
  const words = [...goneText(element)].join('')
  if (words !== '') open.remark({ kind: 'deleted', author: authorOf(element), text: words, from: open.length, to: open.length })
}

function* goneText(element: XmlElement): Generator<string> {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:delText' || child.name === 'w:t') yield textIn(child)
    else if (child.name === 'w:tab') yield '\t'
    else if (child.name !== 'w:rPr') yield* goneText(child)
  }
}

function authorOf(element: XmlElement): string {
  return element.attributes.get('w:author') ?? ''
}
