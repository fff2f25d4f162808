import { strToU8 } from 'fflate'
import type { BlockKind } from '../../engine/types'
import type { PlainParagraph } from '../exports/plain-paragraphs'
import { makePackage } from '../package/write-package'
import { odtText } from './inserted'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const base = 'urn:oasis:names:tc:opendocument:xmlns'
const media = 'application/vnd.oasis.opendocument.text'

/** An OpenDocument text of these paragraphs in the styles that every office program knows. */
export function makeOdt(paragraphs: readonly PlainParagraph[]): Uint8Array {
  const scope = `xmlns:office="${base}:office:1.0" xmlns:text="${base}:text:1.0" xmlns:style="${base}:style:1.0" xmlns:fo="${base}:xsl-fo-compatible:1.0"`
  const body = paragraphs.map(paragraphXml).join('')
  const part = (name: string, xml: string) => ({ name, bytes: strToU8(head + xml) })
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return makePackage([
    { name: 'mimetype', bytes: strToU8(media), stored: true },
    part(
      'content.xml',
      `<office:document-content ${scope} office:version="1.2"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    part(
      'styles.xml',
      `<office:document-styles ${scope} office:version="1.2"><office:styles>${styles}</office:styles></office:document-styles>`,
    ),
    part(
      'META-INF/manifest.xml',
      `<manifest:manifest xmlns:manifest="${base}:manifest:1.0" manifest:version="1.2">${entry('/', media)}${entry('content.xml', 'text/xml')}${entry('styles.xml', 'text/xml')}</manifest:manifest>`,
    ),
  ])
}

const style = (name: string, paragraph: string, text: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`

const styles = [
  style('Standard', 'fo:margin-bottom="0.28cm"', 'fo:font-size="12pt"'),
  style('Title', 'fo:margin-bottom="0.4cm"', 'fo:font-size="18pt" fo:font-weight="bold"'),
  style('Heading_20_2', 'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"', 'fo:font-size="13pt" fo:font-weight="bold"'),
  style('List_20_Contents', 'fo:margin-left="1cm"', 'fo:font-size="12pt"'),
  style('Quotations', 'fo:margin-left="1cm" fo:margin-right="1cm"', 'fo:font-style="italic"'),
  style('Caption', 'fo:margin-bottom="0.2cm"', 'fo:font-size="9pt"'),
].join('')

const byKind: Partial<Readonly<Record<BlockKind, string>>> = {
  headline: 'Title',
  list: 'List_20_Contents',
  quotation: 'Quotations',
  caption: 'Caption',
}

function paragraphXml({ text, kind }: PlainParagraph): string {
  if (kind === 'subhead') return `<text:h text:style-name="Heading_20_2" text:outline-level="2">${odtText(text, 'text')}</text:h>`
  const name = (kind === null ? undefined : byKind[kind]) ?? 'Standard'
  return `<text:p text:style-name="${name}">${odtText(text, 'text')}</text:p>`
}
