import type { BlockKind } from '../../engine/types'
import type { ObjectSort } from '../objects'

/** What stands at the edges of every page. */
export const margins: ReadonlySet<string> = new Set([
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
])

/** Groups whose text is not the story’s: tables, pictures, headers, what is embedded, and commands of fields. */
export const skipped: ReadonlySet<string> = new Set([
  ...margins,
  ...[
    'fonttbl',
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'object',
    'objdata',
    'template',
    'themedata',
    'colorschememapping',
    'datastore',
    'latentstyles',
  ],
  ...['listtable', 'listoverridetable', 'generator', 'xmlnstbl', 'rsidtbl', 'mmathPr', 'fldinst', 'bkmkstart', 'bkmkend', 'shp'],
  ...[
    'shpinst',
    'nonshppict',
    'listtext',
    'pntext',
    'pn',
    'filetbl',
    'revtbl',
    'atnid',
    'atnauthor',
    'atnref',
    'atndate',
    'annotation',
  ],
  ...[
    'userprops',
    'pgdsctbl',
    'xe',
    'tc',
    'do',
    'ftnsep',
    'ftnsepc',
    'ftncn',
    'aftnsep',
    'aftnsepc',
    'aftncn',
    'private',
    'passwordhash',
  ],
])

/** Groups of things that are not text but have a place in it. */
export const objects: ReadonlyMap<string, ObjectSort> = new Map([
  ['pict', 'picture'],
  ['object', 'embedded-object'],
  ['shp', 'drawing'],
  ['do', 'drawing'],
])

/** Commands that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
])

export const symbols: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/** Commands that end a paragraph. */
export const ends: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow'])

/** Code pages by the number that RTF gives a font’s character set. */
export const codePages: Readonly<Record<number, string>> = {
  0: 'win1252',
  77: 'macroman',
  128: 'shiftjis',
  129: 'euckr',
  134: 'gb18030',
  136: 'big5',
  161: 'win1253',
  162: 'win1254',
  163: 'win1258',
  177: 'win1255',
  178: 'win1256',
  186: 'win1257',
  204: 'win1251',
  222: 'win874',
  238: 'win1250',
}

/** The codec of a code page; Western European where there is none. */
export function codecOfPage(page: number): string {
  const known: Readonly<Record<number, string>> = {
    932: 'shiftjis',
    936: 'gb18030',
    949: 'euckr',
    950: 'big5',
    10000: 'macroman',
    65001: 'utf8',
  }
  const name = known[page]
  if (name !== undefined) return name
  return page === 874 || (page >= 1250 && page <= 1258) ? `win${page}` : 'win1252'
}

/** The kind of a paragraph in a style of this name. */
export function kindByStyle(name: string, isFirst: boolean): BlockKind | null {
  if (/^title$/iu.test(name)) return 'headline'
  if (/^(?:sub-?title|heading ?\d)/iu.test(name)) return isFirst ? 'headline' : 'subhead'
  if (/^list (?:bullet|number)/iu.test(name)) return 'list'
  if (/quot(?:e|ation)|^block ?text/iu.test(name)) return 'quotation'
  return /^caption/iu.test(name) ? 'caption' : null
}
