import type { ObjectSort } from '../objects'

/** Never part of a story: what runs, what is drawn, what is typed into, what leads elsewhere. They stay in the file as they are. */
export const leftOut: ReadonlySet<string> = new Set([
  ...['head', 'title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'nav', 'dialog'],
  ...['button', 'input', 'select', 'textarea', 'datalist', 'progress', 'meter', 'map', 'frameset', 'noframes', 'noembed'],
])

/** Of those, what no reader of the page sees words of. */
export const speechless: ReadonlySet<string> = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'math'])

/** Shown as one mark. */
export const objects: ReadonlyMap<string, ObjectSort> = new Map([
  ['img', 'picture'],
  ['picture', 'picture'],
  ['video', 'video'],
  ['audio', 'sound'],
  ['iframe', 'embedded-page'],
  ['embed', 'embedded-object'],
  ['object', 'embedded-object'],
  ['canvas', 'drawing'],
  ['pre', 'code'],
  ['xmp', 'code'],
])

/** A line of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset'],
  ...['figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li'],
  ...[
    'main',
    'menu',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'caption',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
  ],
])

/** Taken out of the file when nothing is left of their words. */
export const paragraphElements: ReadonlySet<string> = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'dt',
  'dd',
])

/** Not prose: no rule marks anything in them. */
export const codeElements: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt'])
