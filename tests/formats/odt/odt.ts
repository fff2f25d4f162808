import { strToU8 } from 'fflate'
import { makePackage, type Part } from '../../../src/formats/package/write-package'

const base = 'urn:oasis:names:tc:opendocument:xmlns'
const scope = ['office', 'text', 'style', 'table']
  .map((name) => `xmlns:${name}="${base}:${name}:1.0"`)
  .concat(
    `xmlns:draw="${base}:drawing:1.0"`,
    `xmlns:svg="${base}:svg-compatible:1.0"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ')

/** The bytes of an OpenDocument text with this between the tags of its body. */
export function odtFile(body: string, automatic = '', more: readonly Part[] = []): Uint8Array {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return makePackage([
    { name: 'mimetype', bytes: strToU8('application/vnd.oasis.opendocument.text'), stored: true },
    {
      name: 'content.xml',
      bytes: strToU8(
        `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${scope} office:version="1.2"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    },
    {
      name: 'META-INF/manifest.xml',
      bytes: strToU8(
        `<manifest:manifest xmlns:manifest="${base}:manifest:1.0" manifest:version="1.2">${entry('/', 'application/vnd.oasis.opendocument.text')}${entry('content.xml', 'text/xml')}</manifest:manifest>`,
      ),
    },
    ...more,
  ])
}
