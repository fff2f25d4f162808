import type { ReaderParagraph } from '../../engine'
import type { HarperMark } from './linter'

/**
 * What Harper marks of news copy although nothing is wrong there: part of a name, half of a compound, the letter A and “a.m.” as
 * articles, articles before figures and abbreviations (which are spoken otherwise than they are spelt), May and Will as auxiliaries,
 * an *an* that our own ear takes (an historic, an unidentified), “War I” before a plural, somebody’s worth,
 * subjects joined by *and*, what is demanded (that he resign), a past tense spelt as the present, about before a number.
 */
export function isNoise({ text, names }: ReaderParagraph, { rule, from, to, instead }: HarperMark): boolean {
  if (instead.length === 0 || isHalfAWord(text, from) || isHalfAWord(text, to)) return true
  const marked = text.slice(from, to)
  const before = text.slice(Math.max(0, from - farBack), from)
  const after = text.slice(to, to + 24)
  switch (rule) {
    case 'AnA':
      if (isRightArticle(marked, after)) return true
      return /^\p{Lu}/u.test(marked) ? !/(?:^|[.!?]\s+)["“‘']?$/u.test(before) : isSpokenOtherwise(after)
    case 'WorthToDo':
      return ownWorth.test(before + marked)
    case 'PronounVerbAgreement':
      return pastAsPresent.has(marked.toLowerCase()) || joined.test(before) || demanded.test(before) || first.test(before)
    case 'Discuss':
      return /^\s+(?:\p{N}|(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty)\s)/u.test(after)
    case 'SinceDuration':
      return /^\s+(?:before|earlier|previously)(?!\p{L})/u.test(after)
    default:
      return /^(?:May|Will)(?!\p{L})/u.test(marked) || names.some((name) => name.from >= from && name.to <= to)
  }
}

/** “His net worth to obtain loans”: what somebody is worth. */
const ownWorth = /(?<!\p{L})(?:net|his|her|its|their|our|my|your|total|market|book|[’']s) worth(?!\p{L})/u
/** “World War I soldiers” */
const first = /\p{Lu}\p{Ll}+ I\s+$/u

/** “An historic” and “a historic” are both heard; “an unidentified man”, “a unanimous vote”. */
function isRightArticle(article: string, after: string): boolean {
  const word = /^\s+["“‘']?(?<word>\p{L}+)/u.exec(after)?.groups?.['word']?.toLowerCase() ?? ''
  const isAn = article.toLowerCase() === 'an'
  if (/^(?:histor|hotel|horrif|heroic|hyster|habitual)/u.test(word)) return isAn
  return word.startsWith('un') && soundsLikeYou.test(word) !== isAn
}

const soundsLikeYou = /^(?:unanim|uni(?:t|q|on(?!i[sz])|ver|for|f|c|lat|sex|son|pol|v))/u

/** How many characters before a mark are looked at: about a clause. */
const farBack = 120

/** Verbs whose past is spelt as their present: “she beat him” is no slip for “she beats him”. */
const pastAsPresent: ReadonlySet<string> = new Set(
  `beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read recast rid set shed shut slit split spread thrust upset
  wed wet`.split(/\s+/u),
)

/** “he and she agree”: more than one, or the object of what comes before. */
const joined = /(?<!\p{L})(?:and|or|nor|but|than|except|like)\s+\p{L}+\s$/u
/** Behind these the verb has no -s: “they asked that she come”, “lest he fall”. */
const demanded =
  /(?<!\p{L})(?:advis|ask|crucial|demand|essential|if need|impera|important|insist|lest|mov|necessary|order|prefer|propos|rather|recommend|reques|requir|stipulat|suggest|urg|vital|wish)\p{L}*(?!\p{L})[^.!?;]*$/iu

/** What comes after an article is spoken letter by letter or as a figure, or the article ends in a full stop. */
function isSpokenOtherwise(after: string): boolean {
  return after.startsWith('.') || /^\s+["“‘'(]?(?:\p{N}|\p{Lu}{2,}|\p{Lu}[\p{N}.-])/u.test(after)
}

/** An edge of a mark runs through a word, a compound or an abbreviation. */
function isHalfAWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}&'’-]$|^[&.'’-][\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}
