const base = 'urn:oasis:names:tc:opendocument:xmlns'

/** Namespaces of OpenDocument (ISO/IEC 26300) by the prefixes used here. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  [`${base}:office:1.0`, 'office'],
  [`${base}:text:1.0`, 'text'],
  [`${base}:style:1.0`, 'style'],
  [`${base}:table:1.0`, 'table'],
  [`${base}:drawing:1.0`, 'draw'],
  [`${base}:manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])

/** Elements around words that may be closed in one paragraph and opened again in the next. */
export const divisible: ReadonlySet<string> = new Set(['text:span', 'text:a'])

/** Inside of paragraphs, and without words of the story. */
export const silent: ReadonlySet<string> = new Set([
  'text:soft-page-break',
  'text:bookmark',
  'text:bookmark-start',
  'text:bookmark-end',
  'text:reference-mark',
  'text:reference-mark-start',
  'text:reference-mark-end',
  'text:change',
  'text:change-start',
  'text:change-end',
  'text:ruby-text',
  'text:number',
  'office:annotation',
  'office:annotation-end',
  'text:toc-mark',
  'text:alphabetical-index-mark',
])
