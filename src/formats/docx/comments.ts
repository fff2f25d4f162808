import { strToU8 } from 'fflate'
import { withoutUnwritable } from '../exports/plain-paragraphs'
import type { DocumentPart } from '../office/layout'
import type { Part } from '../package/write-package'
import { escapeMarkup } from '../escape'
import { readXml } from '../xml/read-xml'
import { splice } from '../xml/splice'
import { elementsIn, type XmlElement } from '../xml/tree'
import type { WordDocument } from './document'
import { createMarkup } from './markup'
import { namespaces } from './names'
import { relationsName } from './relations'

/** A comment in the margin. */
export interface NewComment {
  readonly id: number
  readonly text: string
}

/** The author and time of all changes and comments of one export. The time is ISO 8601 without fractions of seconds. */
export interface Signature {
  readonly author: string
  readonly date: string
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The parts of the document that have to be written so that it holds these comments beside its own. */
export function commentParts(document: WordDocument, comments: readonly NewComment[], signature: Signature): readonly Part[] {
  if (comments.length === 0) return []
  const { file, relations } = document
  const known = relations.find((relation) => relation.type === 'comments' && !relation.isExternal)
  const xml = known === undefined ? null : readXml(file, known.target, namespaces)
  if (known !== undefined && xml !== null) {
    const part = { name: known.target, xml }
    return [{ name: part.name, bytes: strToU8(withMore(part, commentsXml(comments, signature, part))) }]
  }
  const name = `${document.main.name.slice(0, document.main.name.lastIndexOf('/') + 1)}comments.xml`
  const source = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${main}">`
  const body = comments.map((comment) => commentXml(comment, signature, (tag) => `w:${tag}`)).join('')
  return [
    { name, bytes: strToU8(`${source}${body}</w:comments>`) },
    withChild(document, relationsName(document.main.name), 'rel', (prefix) => {
      const target = name.slice(name.lastIndexOf('/') + 1)
      return `<${prefix}Relationship Id="${freeId(document)}" Type="${type}" Target="${target}"/>`
    }),
    withChild(document, '[Content_Types].xml', 'ct', (prefix) => {
      return `<${prefix}Override PartName="/${escapeMarkup(name)}" ContentType="${contentType}"/>`
    }),
  ]
}

function withMore({ xml }: DocumentPart, more: string): string {
  const { source, root } = xml
  if (root.innerFrom !== root.to) return splice(source, [{ from: root.innerTo, to: root.innerTo, insert: more }])
  // One tag alone: it is opened.
  const name = /^<(?<name>[^\s/>]+)/u.exec(source.slice(root.from))?.groups?.['name'] ?? ''
  return splice(source, [{ from: root.to - 2, to: root.to, insert: `>${more}</${name}>` }])
}

function commentsXml(comments: readonly NewComment[], signature: Signature, part: DocumentPart): string {
  const markup = createMarkup(part, { take: () => '' })
  const tag = (name: string): string => markup.open(name).slice(1, -1)
  return comments.map((comment) => commentXml(comment, signature, tag)).join('')
}

function commentXml({ id, text }: NewComment, { author, date }: Signature, tag: (name: string) => string): string {
  const attribute = (name: string, value: string): string => ` ${tag(name)}="${escapeMarkup(withoutUnwritable(value))}"`
  const initials = author
    .split(/\s+/u)
    .flatMap((word) => /^./u.exec(word) ?? [])
    .slice(0, 3)
    .join('')
  const about = [
    attribute('id', String(id)),
    attribute('author', author),
    attribute('date', date),
    attribute('initials', initials),
  ]
  const paragraphs = text.split('\n').map((line) => {
    const run = `<${tag('r')}><${tag('t')} xml:space="preserve">${escapeMarkup(withoutUnwritable(line))}</${tag('t')}></${tag('r')}>`
    return `<${tag('p')}>${run}</${tag('p')}>`
  })
  return `<${tag('comment')}${about.join('')}>${paragraphs.join('')}</${tag('comment')}>`
}

function withChild({ file }: WordDocument, name: string, namespace: string, child: (prefix: string) => string): Part {
  const xml = readXml(file, name, namespaces)
  if (xml === null) throw new Error(`the document was read without its ${name}`)
  const prefix = xml.prefixes.get(namespace) ?? ''
  return { name, bytes: strToU8(withMore({ name, xml }, child(prefix === '' ? '' : `${prefix}:`))) }
}

function freeId({ relations }: WordDocument): string {
  const taken = new Set(relations.map(({ id }) => id))
  let number = relations.length + 1
  while (taken.has(`rId${number}`)) number += 1
  return `rId${number}`
}

/** The highest number that an annotation of the document has: comments, changes and bookmarks share their numbers. */
export function highestId(elements: Iterable<XmlElement>): number {
  let highest = 0
  for (const { attributes } of elements) {
    const id = Number(attributes.get('w:id') ?? 0)
    if (Number.isInteger(id) && id > highest) highest = id
  }
  return highest
}

/** All that the numbers of a document’s comments are. */
export function commentElements(document: WordDocument): readonly XmlElement[] {
  const known = document.relations.find((relation) => relation.type === 'comments' && !relation.isExternal)
  const xml = known === undefined ? null : readXml(document.file, known.target, namespaces)
  return xml === null ? [] : elementsIn(xml.root)
}
