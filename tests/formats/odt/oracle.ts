import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { normal } from '../docx/oracle'

/** How an OpenDocument text reads, worked out by another parser and from the rules of the standard. */
export function openDocumentText(bytes: Uint8Array): string {
  const content = unzipSync(bytes)['content.xml']
  if (content === undefined) throw new Error('no content')
  const document = new DOMParser({ onError: fail }).parseFromString(strFromU8(content), 'text/xml')
  const [body] = Array.from(document.getElementsByTagName('office:text'))
  const paragraphs: string[] = []
  const notes: string[] = []
  const blocks = (parent: Node, out: string[]): void => {
    for (const child of Array.from(parent.childNodes)) {
      const name = child.nodeName
      if (name === 'text:p' || name === 'text:h') out.push(paragraph(child, notes))
      else if (name !== 'text:tracked-changes') blocks(child, out)
    }
  }
  if (body !== undefined) blocks(body, paragraphs)
  return normal([...paragraphs, ...notes].join('\n\n'))
}

function fail(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

const gone = /^(?:office:annotation|text:bookmark(?:-start|-end)?$|text:change)/u

/** Literal white space is collapsed first, over the borders of spans; what elements stand for comes in after that. */
function paragraph(node: Node, notes: string[]): string {
  const marks: string[] = []
  const raw = (parent: Node): string =>
    Array.from(parent.childNodes)
      .map((child): string => {
        const name = child.nodeName
        if (child.nodeType === 3) return (child.nodeValue ?? '').replace(/[\uE000-\uF8FF]/gu, '')
        const mark = (text: string): string => `\uE000${marks.push(text) - 1}\uE001`
        if (name === 'text:s') return mark(' '.repeat(Number((child as Element).getAttribute('text:c') ?? 1)))
        if (name === 'text:tab') return mark('\t')
        if (name === 'text:line-break') return mark('\n')
        if (name === 'text:note') {
          const body = Array.from(child.childNodes).find(({ nodeName }) => nodeName === 'text:note-body')
          for (const line of Array.from(body?.childNodes ?? [])) notes.push(paragraph(line, notes))
          return mark('\uFFFC')
        }
        if (name.startsWith('draw:')) return mark('\uFFFC')
        return gone.test(name) ? '' : raw(child)
      })
      .join('')
  return raw(node)
    .replace(/[ \t\r\n]+/gu, ' ')
    .replace(/^ /u, '')
    .replace(/\uE000(?<index>\d+)\uE001/gu, (_, index: string) => marks[Number(index)] ?? '')
}
