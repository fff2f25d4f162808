import { objectRemark, type ObjectSort } from '../objects'
import { objectMark, type OpenParagraph } from '../office/layout'
import { descendants, elementsIn, textIn, type XmlElement, type XmlText } from '../xml/tree'
import { silent } from './names'

/** What reading the paragraphs of a document takes along. */
export interface WordReader {
  /** What was deleted or inserted before, by the number of the change. */
  readonly changes: ReadonlyMap<string, { readonly author: string; readonly deleted: string }>
  /** Tracked insertions that began and have not ended. */
  readonly open: Map<string, number>
  /** Hears of everything that is not text. */
  readonly seen: (object: ObjectSort) => void
  /** Hears of notes, whose own paragraphs are read at the end. */
  readonly note: (note: XmlElement) => void
}

/** Reads the words of a paragraph, as they read when changes tracked before are accepted. */
export function readWords(paragraph: XmlElement, open: OpenParagraph, reader: WordReader): void {
  // Of white space the first is a space and the rest is nothing; at the start of a paragraph all of it is nothing.
  let behindSpace = true

  const addText = (node: XmlText, bound: XmlElement | null): void => {
    for (const { 0: part, index } of node.text.matchAll(/[^ \t\n\r]+|[ \t\n\r]+/gu)) {
      const isSpace = /^[ \t\n\r]/u.test(part)
      if (!isSpace || !behindSpace) open.add({ kind: 'text', node, skip: index }, isSpace ? ' ' : part, bound)
      behindSpace = isSpace
    }
  }
  const addMark = (node: XmlElement, says: string, bound: XmlElement | null): void => {
    open.add({ kind: 'mark', node }, says, bound)
    behindSpace = false
  }
  const walk = (parent: XmlElement, bound: XmlElement | null): void => {
    for (const child of parent.children) {
      if (child.kind === 'text') addText(child, bound)
      else readElement(child, bound)
    }
  }
  const readElement = (element: XmlElement, bound: XmlElement | null): void => {
    const from = open.length
    const object = objectSort(element)
    if (object !== null) {
      open.add({ kind: 'object', node: element }, objectMark, bound)
      open.remark(objectRemark(object, from))
      open.shield(from)
      reader.seen(object)
      if (element.name === 'text:note') reader.note(element)
      behindSpace = false
    } else if (silent.has(element.name)) remarkOn(element, open, reader)
    else if (element.name === 'text:s') addMark(element, ' '.repeat(spacesIn(element)), bound)
    else if (element.name === 'text:tab') addMark(element, '\t', bound)
    else if (element.name === 'text:line-break') addMark(element, '\n', bound)
    else if (element.name === 'text:a') {
      walk(element, element)
      open.link(from, element.attributes.get('xlink:href') ?? '')
    } else if (seenThrough.has(element.name)) walk(element, bound)
    else {
      // A field: the program writes its words anew.
      walk(element, element)
      open.shield(from)
    }
  }
  walk(paragraph, null)
}

const seenThrough = new Set(['text:span', 'text:meta', 'text:ruby', 'text:ruby-base'])

/** So many spaces one element may stand for; more would be a way to fill the memory. */
const mostSpaces = 1000

/** How many spaces a `text:s` is. */
export function spacesIn(element: XmlElement): number {
  const count = Number(element.attributes.get('text:c') ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostSpaces) : 1
}

function objectSort(element: XmlElement): ObjectSort | null {
  if (element.name === 'text:note') return element.attributes.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote'
  return element.name.startsWith('draw:') ? drawnSort(element) : null
}

/** What is drawn: a box of words, or what is to be looked at. */
export function drawnSort(element: XmlElement): 'text-box' | 'picture' {
  return [...descendants(element)].some(({ name }) => name === 'draw:text-box') ? 'text-box' : 'picture'
}

function remarkOn(element: XmlElement, open: OpenParagraph, { changes, open: begun }: WordReader): void {
  const change = element.attributes.get('text:change-id') ?? ''
  const author = changes.get(change)?.author ?? ''
  const at = open.length
  switch (element.name) {
    case 'text:change':
      open.remark({ kind: 'deleted', author, text: changes.get(change)?.deleted ?? '', from: at, to: at })
      return
    case 'text:change-start':
      begun.set(change, at)
      return
    case 'text:change-end':
      open.remark({ kind: 'inserted', author, text: '', from: Math.min(begun.get(change) ?? 0, at), to: at })
      begun.delete(change)
      return
    case 'office:annotation': {
      const by = elementsIn(element).find(({ name }) => name === 'dc:creator')
      const lines = elementsIn(element).filter(({ name }) => name === 'text:p')
      const text = lines.map((line) => textIn(line)).join('\n')
      open.remark({ kind: 'comment', author: by === undefined ? '' : textIn(by), text, from: at, to: at })
      return
    }
    default:
  }
}
