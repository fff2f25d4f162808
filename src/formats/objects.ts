import { message } from '../l10n/t'
import type { Remark } from './format'

/** What an editor calls what is no text but has a place in it. */
const names = {
  picture: message('picture'),
  drawing: message('drawing'),
  video: message('video'),
  sound: message('sound'),
  'text-box': message('text box'),
  footnote: message('footnote'),
  endnote: message('endnote'),
  formula: message('formula'),
  symbol: message('symbol'),
  'annotated-characters': message('annotated characters'),
  code: message('code'),
  'embedded-page': message('embedded page'),
  'embedded-object': message('embedded object'),
} as const

export type ObjectSort = keyof typeof names

// Object.keys widens the keys of a table whose keys are known.
export const objectSorts = Object.keys(names) as readonly ObjectSort[]

/** So much of what a page says of a picture is kept. */
const longestAlt = 1000

/** What is remarked of the U+FFFC at a place; `described` is what the document says is to be seen. */
export function objectRemark(object: ObjectSort, from: number, described = ''): Remark {
  const alt = described.trim().slice(0, longestAlt)
  return { kind: 'object', author: '', text: names[object], object, ...(alt === '' ? {} : { alt }), from, to: from + 1 }
}
