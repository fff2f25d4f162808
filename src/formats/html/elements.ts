import { message } from '../../l10n/t'

/** Never part of a story: what runs, what is drawn, what is typed into, what leads elsewhere. They stay in the file as they are. */
export const leftOut: ReadonlySet<string> = new Set([
  ...['head', 'title', 'meta', 'link', 'base', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'nav', 'dialog'],
  ...['button', 'input', 'select', 'textarea', 'datalist', 'progress', 'meter', 'map', 'frameset', 'noframes', 'noembed'],
])

/** Shown as one mark, by this name. */
export const objects: ReadonlyMap<string, string> = new Map([
  ['img', message('picture')],
  ['picture', message('picture')],
  ['video', message('video')],
  ['audio', message('sound')],
  ['iframe', message('embedded page')],
  ['embed', message('embedded object')],
  ['object', message('embedded object')],
  ['canvas', message('drawing')],
  ['pre', message('code')],
  ['xmp', message('code')],
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
