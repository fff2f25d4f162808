import type { ReaderParagraph } from '../../engine'
import type { HarperMark } from './linter'

/** Verbs whose past is spelt as their present: “she beat him” is no slip for “she beats him”. */
const pastAsPresent: ReadonlySet<string> = new Set(
  'beat bet bid burst cast cost cut forecast hit hurt let put quit read rid set shed shut slit split spread thrust upset wed'.split(
    ' ',
  ),
)

/**
 * What Harper marks of news copy although nothing is wrong there: the letter A and “a.m.” as articles, figures and abbreviations that
 * an article stands before (they are spoken otherwise than they are spelt), half of a compound, a past tense, part of a name.
 */
export function isNoise({ text, names }: ReaderParagraph, { rule, from, to, instead }: HarperMark): boolean {
  if (instead.length === 0) return true
  const marked = text.slice(from, to)
  if (isHalfAWord(text, from) || isHalfAWord(text, to)) return true
  if (rule === 'AnA') return /^\p{Lu}/u.test(marked) ? !/(?:^|[.!?]\s+)["“‘']?$/u.test(text.slice(0, from)) : isSpoken(text, to)
  if (rule === 'PronounVerbAgreement') return pastAsPresent.has(marked.toLowerCase())
  return names.some((name) => name.from >= from && name.to <= to)
}

/** After an article, whether what comes is spoken letter by letter or as a figure, or the article ends in a full stop. */
function isSpoken(text: string, at: number): boolean {
  return text.charAt(at) === '.' || /^\s+["“‘'(]?(?:\p{N}|\p{Lu}{2,}|\p{Lu}[\p{N}.-])/u.test(text.slice(at, at + 12))
}

/** Whether an edge of a mark runs through a word, a compound or an abbreviation. */
function isHalfAWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}&'’-]$|^[&.'’-][\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}
