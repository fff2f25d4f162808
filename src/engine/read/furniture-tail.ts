import { weighDesk } from './desk-line'
import { weighLine } from './furniture-line'

/** Words of pages: most last sentences of a paragraph have none of them, and only the others are weighed. */
const hint =
  /subscri|sign ?up|sign(?:ed)? in|log ?in|follow|click|tap |scan|download|newsletter|cookie|copyright|©|\(c\)|reserved|channel|whatsapp|telegram|facebook|twitter|instagram|google|youtube|\bapp\b|comment|share|\bread\b|\bwatch|see (?:also|more)|related|advert|advertis|continue|\bmin(?:ute)?s? read|updated|published|posted|photo|image|newest|sort by|opens in|tags?:|#\w|topic|interest|newsroom|editor|error|mistake|typo|reproduc|reprint|views?:|views\b|loading|swipe|print|e-?mail|player|breaking|more to (?:come|follow)|recommend|trending|also on|latest|support/iu

/** Marks of a desk are short and hold a stroke, brackets or capitals. */
const marked = /^.{0,20}\/|^[([].*[)\]]$|^[A-Z -]+$/u

/** Words of a story; behind the colon of a label (“Read also: …”) they may stand as well. */
const tells = /^[^:©]*\b(?:said|says|was|were|had|has|have|he|she|his|her|him|they|their|would|could|who|which|but|its?)\b/

/** No page line glued to a paragraph is longer. */
const longest = 160

/**
 * Where a line of the page begins that was glued to the end of a paragraph: the last sentences of it, or what stands behind its last full stop.
 * Only what is furniture for certain counts.
 */
export function findTail(text: string): { readonly from: number; readonly what: string } | undefined {
  const starts = [...text.slice(-2 * longest).matchAll(ends)].map(
    ({ index, 0: end }) => Math.max(0, text.length - 2 * longest) + index + end.length,
  )
  let found: { from: number; what: string } | undefined
  for (const from of starts.reverse()) {
    const to = found?.from ?? text.length
    const tail = text.slice(from, to).trim()
    if (tail === '' || tail.length > longest) break
    const desk = marked.test(tail) ? weighDesk(tail) : undefined
    const weighed = desk ?? (hint.test(tail) && !tells.test(tail) ? weighLine(tail) : undefined)
    if (!weighed || (!desk && weighed.weight !== 'sure')) break
    found = { from, what: weighed.what }
  }
  return found
}

const ends = /[.!?…][”"’')\]]*\s+(?=[\p{Lu}\p{N}©#([►▶>•]|\p{Ll}{2,4}\/)/gu
