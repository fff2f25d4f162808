import { wordSet } from '../language/word-set'

/** No line of copy ends with one of these unless it was cut. */
const looseEnds = wordSet(
  'a an the of to in on at by for from with and or but nor that which who whose as than into onto upon per via its their his our your my is are was were has have had will would be been not',
)

const articles = wordSet('a an the')
/** Words that carry a sentence and that headlines leave out. */
const carriers = wordSet(
  'is are was were has have had will would could should been be being that which who he she it they we i you his her their them him said says told did does do',
)
const small = wordSet('a an the of to in on at by for from with and or but nor as than into via per vs over off up out is de la')

/** Irregular pasts that news is full of; the regular ones end in -ed. */
const pasts = wordSet(
  'said told took came went made gave got found left held met rose fell led won lost began broke brought built bought caught fought kept knew meant paid sent shot sold spent stood struck taught thought wrote saw grew drew flew ran sat',
)

/**
 * Whether a line without a final mark reads as a heading or a label rather than as a sentence that lost its end. Headings leave out
 * articles and forms of *be*, or capitalise their words; a sentence that was cut off shows what it was.
 */
export function looksLikeHeading(line: string): boolean {
  const text = line.trim()
  if (/[.!…,;–—-][”’"')\]»]*$/u.test(text) || /^[\p{Ll},;:.!?)]/u.test(text)) return false
  const words = text.match(/[\p{L}\p{N}’'.&-]+/gu) ?? []
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (words.length === 0 || words.length > 18 || looseEnds.has(last)) return false
  if (/[:?][”’"')\]»]*$/u.test(text)) return words.length <= (text.endsWith('?') ? 8 : 4)
  if (words.length <= 4) return !(/^(?:The|A|An)$/u.test(words[0] ?? '') && hasCarrier(text))
  if (isTitleCase(words)) return true
  const lower = words.map((word) => word.toLowerCase())
  const carrying = lower.filter((word) => carriers.has(word)).length
  const hasArticle = lower.some((word, index) => index > 0 && articles.has(word)) || /^(?:The|A|An)$/u.test(words[0] ?? '')
  const hasPast = lower.some((word) => pasts.has(word) || /\p{L}{3}ed$/u.test(word))
  if (/\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u.test(text) && (hasPast || carrying > 0)) return false
  if (/^(?:This|That|These|Those|There|It|He|She|They|We|I)$/u.test(words[0] ?? '') && carrying > 0) return false
  if (/^(?:In|On|By|Since|After|During) [^,]{2,30}, /u.test(text) && (hasPast || carrying > 0)) return false
  if (carrying >= 2 || carrying > 0.24 * words.length) return false
  return !(hasArticle && (hasPast || carrying > 0))
}

function isTitleCase(words: readonly string[]): boolean {
  const heavy = words.filter((word) => !small.has(word.toLowerCase()))
  return heavy.length >= 3 && heavy.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= 0.8 * heavy.length
}

/** Whether a line has a word that only sentences have: a form of *be* or *have*, a pronoun, a modal. */
export function hasCarrier(line: string): boolean {
  return (line.toLowerCase().match(/[\p{L}’']+/gu) ?? []).some((word) => carriers.has(word))
}

/** Whether a line is closed like a sentence. */
export function hasFinalMark(line: string): boolean {
  return /[.!?…。！？।؟][”’"')\]»“„\s]*$/u.test(line)
}
