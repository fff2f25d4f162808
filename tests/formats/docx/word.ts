import { strToU8 } from 'fflate'
import { makePackage, type Part } from '../../../src/formats/package/write-package'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const scope = [
  `xmlns:w="${w}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a Word document, each as the XML inside of its root. */
export interface WordSource {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  /** More relations of the document: id, type, target, and whether it is outside. */
  readonly relations?: readonly (readonly [id: string, type: string, target: string, outside?: boolean])[]
  readonly more?: readonly Part[]
}

/** The bytes of a Word document, as small as Word opens it. */
export function word({ body, styles, numbering, footnotes, comments, relations = [], more = [] }: WordSource): Uint8Array {
  const related: [string, string][] = []
  const parts: Part[] = []
  const add = (type: string, tag: string, inner: string | undefined): void => {
    if (inner === undefined) return
    related.push([type, `${type}.xml`])
    parts.push({ name: `word/${type}.xml`, bytes: strToU8(`${head}<w:${tag} ${scope}>${inner}</w:${tag}>`) })
  }
  add('styles', 'styles', styles ?? usualStyles)
  add('numbering', 'numbering', numbering)
  add('footnotes', 'footnotes', footnotes)
  add('comments', 'comments', comments)
  const rels = [
    ...related.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    ),
    ...relations.map(
      ([id, type, target, outside = false]) =>
        `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    ),
  ]
  const overrides = related.map(
    ([type, target]) =>
      `<Override PartName="/word/${target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  return makePackage([
    {
      name: '[Content_Types].xml',
      bytes: strToU8(
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join('')}</Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: strToU8(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
    },
    {
      name: 'word/document.xml',
      bytes: strToU8(
        `${head}<w:document ${scope}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      ),
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: strToU8(
        `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
      ),
    },
    ...parts,
    ...more,
  ])
}

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`

const usualStyles = [
  style('Normal', 'Normal'),
  style('Title', 'Title'),
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Heading2', 'heading 2', '<w:basedOn w:val="Heading1"/>'),
  style('Quote', 'Quote'),
  style('Caption', 'caption'),
  style('ListBullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
].join('')

/** A paragraph of runs, with what comes first in its properties. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`

/** A paragraph in a style. */
export const styled = (id: string, inner: string): string => p(inner, `<w:pStyle w:val="${id}"/>`)

/** A run of plain words, with its properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A run of anything. */
export const run = (inner: string): string => `<w:r>${inner}</w:r>`
