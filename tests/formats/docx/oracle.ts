import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/**
 * How a Word document reads once all its tracked changes are accepted or rejected, worked out by another parser and from Word’s own rules:
 * nothing of the reader or writer under test has a part in it.
 */
export function wordText(bytes: Uint8Array, changes: 'accepted' | 'rejected'): string {
  const parts = unzipSync(bytes)
  const paragraphs: string[] = []
  for (const [name, root] of [
    ['word/document.xml', 'w:body'],
    ['word/footnotes.xml', 'w:footnotes'],
    ['word/endnotes.xml', 'w:endnotes'],
  ] as const) {
    const part = parts[name]
    if (part === undefined) continue
    const document = new DOMParser({ onError: (level, message) => fail(level, message) }).parseFromString(
      strFromU8(part),
      'text/xml',
    )
    const [top] = Array.from(document.getElementsByTagName(root))
    if (top !== undefined) blocks(top, changes, paragraphs)
  }
  return normal(paragraphs.join('\n\n'))
}

/** Blank lines are how a draft parts paragraphs; how many there are, and white space at their edges, means nothing to a document. */
export function normal(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function fail(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

const elements = (node: Node): Element[] => Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1)

function blocks(parent: Element, changes: 'accepted' | 'rejected', out: string[]): void {
  let open: string | null = null
  const flush = (): void => {
    if (open !== null) out.push(open)
    open = null
  }
  let field: string[] = []
  for (const element of elements(parent)) {
    if (element.tagName === 'w:p') {
      const state = { field }
      open = (open ?? '') + words(element, changes, state)
      field = state.field
      if (!hasEndGone(element, changes)) flush()
    } else if (
      element.tagName !== 'w:sectPr' &&
      !/^w:(?:bookmark|proofErr|comment|tcPr|tblPr|tblGrid|trPr|sdtPr)/u.test(element.tagName)
    ) {
      flush()
      if (element.getAttribute('w:type') === null || !/^w:(?:foot|end)note$/u.test(element.tagName)) blocks(element, changes, out)
    }
  }
  flush()
}

function hasEndGone(paragraph: Element, changes: 'accepted' | 'rejected'): boolean {
  const properties = elements(paragraph).find(({ tagName }) => tagName === 'w:pPr')
  const ofMark = properties === undefined ? undefined : elements(properties).find(({ tagName }) => tagName === 'w:rPr')
  return ofMark !== undefined && elements(ofMark).some(({ tagName }) => gone[changes].has(tagName))
}

const gone = { accepted: new Set(['w:del', 'w:moveFrom']), rejected: new Set(['w:ins', 'w:moveTo']) }

const objects = /^(?:w:drawing|w:pict|w:object|mc:AlternateContent|w:footnoteReference|w:endnoteReference|m:oMath)$/u

function words(parent: Element, changes: 'accepted' | 'rejected', state: { field: string[] }): string {
  return elements(parent)
    .map((element): string => {
      const name = element.tagName
      if (name === 'w:fldChar') {
        const type = element.getAttribute('w:fldCharType')
        if (type === 'begin') state.field = [...state.field, 'code']
        else state.field = type === 'end' ? state.field.slice(0, -1) : [...state.field.slice(0, -1), 'result']
        return ''
      }
      if (name === 'w:pPr' || name === 'w:rPr') return ''
      if (gone[changes].has(name)) return ''
      if (parent.tagName !== 'w:r' && !objects.test(name)) return words(element, changes, state)
      if (state.field.includes('code')) return ''
      if (name === 'w:t' || name === 'w:delText') {
        const text = element.textContent ?? ''
        return element.getAttribute('xml:space') === 'preserve' ? text : text.trim()
      }
      if (name === 'w:tab') return '\t'
      if (name === 'w:br') return element.getAttribute('w:type') === null ? '\n' : ''
      if (name === 'w:noBreakHyphen') return '\u2011'
      if (name === 'w:softHyphen') return '\u00AD'
      return objects.test(name) ? '\uFFFC' : ''
    })
    .join('')
}
