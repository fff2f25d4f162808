import { strToU8 } from 'fflate'
import type { BlockKind } from '../../engine/types'
import type { PlainParagraph } from '../exports/plain-paragraphs'
import { makePackage } from '../package/write-package'
import { escapeMarkup } from '../escape'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document of these paragraphs in Word’s own styles, and nothing else in it. */
export function makeDocx(paragraphs: readonly PlainParagraph[]): Uint8Array {
  const body = paragraphs.map(paragraphXml).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr>'
  const part = (name: string, xml: string) => ({ name, bytes: strToU8(head + xml) })
  return makePackage([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}${page}</w:body></w:document>`),
    part(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('word/styles.xml', `<w:styles xmlns:w="${main}">${Object.values(styles).map(styleXml).join('')}</w:styles>`),
  ])
}

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const styles = {
  normal: {
    id: 'Normal',
    name: 'Normal',
    paragraph: '<w:spacing w:after="160" w:line="276" w:lineRule="auto"/>',
    // Without one Word takes a small Times.
    run: '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>',
  },
  title: { id: 'Title', name: 'Title', run: '<w:b/><w:sz w:val="36"/>' },
  heading: {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:sz w:val="26"/>',
  },
  list: { id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:ind w:left="720"/>' },
  quote: { id: 'Quote', name: 'Quote', paragraph: '<w:ind w:left="720" w:right="720"/>', run: '<w:i/>' },
  caption: { id: 'Caption', name: 'caption', run: '<w:sz w:val="18"/>' },
} as const satisfies Record<string, Style>

const byKind: Partial<Readonly<Record<BlockKind, Style>>> = {
  headline: styles.title,
  subhead: styles.heading,
  list: styles.list,
  quotation: styles.quote,
  caption: styles.caption,
}

function styleXml({ id, name, paragraph = '', run = '' }: Style): string {
  const isBase = id === 'Normal'
  const base = isBase ? '' : '<w:basedOn w:val="Normal"/>'
  const looks = `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}`
  return `<w:style w:type="paragraph"${isBase ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${base}<w:qFormat/>${looks}</w:style>`
}

function paragraphXml({ text, kind }: PlainParagraph): string {
  const style = kind === null ? undefined : byKind[kind]
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style.id}"/></w:pPr>`
  const content = text
    .split(/([\t\n])/u)
    .map((part) => (part === '' ? '' : part === '\t' ? '<w:tab/>' : part === '\n' ? '<w:br/>' : textXml(part)))
    .join('')
  return `<w:p>${properties}<w:r>${content}</w:r></w:p>`
}

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapeMarkup(text)}</w:t>`
}
