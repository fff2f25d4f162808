import type { Range, ReaderParagraph, ReaderReport, Tier } from '../../engine'
import { rememberedPhrase, secondReader } from '../../shared/readers/reader-ids'
import { matchCase } from '../../engine/language/match-case'
import { isQuoted, offerReplacements } from '../replacements'
import type { Thresholds } from './model-files'
import type { Remembered } from './phrase-memory'
import { findSpans, type ReadWord, type Span } from './spans'
import { asking } from '../../engine/proposals'

/** Words that are odd together, or a place before a word where some are missing. */
export type Place =
  | { readonly kind: 'odd'; readonly span: Span; readonly tier: Tier }
  | { readonly kind: 'gap'; readonly before: ReadWord; readonly after: ReadWord; readonly tier: Tier }

/** A run of so many words is no slip: the sentence has to be written anew. */
const longRun = 9

/**
 * The places an editor would change, by the model's thresholds. Those that hold nothing but names and numbers are left alone, and none
 * reaches over a picture or note (U+FFFC), which may stand for the words that are missing there.
 */
export function findPlaces(paragraph: ReaderParagraph, words: readonly ReadWord[], limits: Thresholds): readonly Place[] {
  return betweenObjects(paragraph.text, words).flatMap((stretch) => findIn(paragraph, stretch, limits))
}

function betweenObjects(text: string, words: readonly ReadWord[]): readonly (readonly ReadWord[])[] {
  const stretches: ReadWord[][] = []
  let end = 0
  for (const word of words) {
    const stretch = text.slice(end, word.from).includes('\uFFFC') ? undefined : stretches.at(-1)
    if (stretch === undefined) stretches.push([word])
    else stretch.push(word)
    end = word.to
  }
  return stretches
}

function findIn({ names }: ReaderParagraph, words: readonly ReadWord[], limits: Thresholds): readonly Place[] {
  const isName = (word: ReadWord) => names.some((name) => word.from < name.to && word.to > name.from)
  const odd = findSpans(words, limits.doubtful, limits.low)
    .filter((span) => !span.words.every(isName))
    .map((span): Place => ({ kind: 'odd', span, tier: span.peak.bad >= limits.likely ? 'likely' : 'doubtful' }))
  const isMarked = (word: ReadWord | undefined) =>
    odd.some((place) => place.kind === 'odd' && word && place.span.words.includes(word))
  const gaps = words.flatMap((after, at): readonly Place[] => {
    const before = words[at - 1]
    // What is odd beside it has been marked, and may be odd because of what is missing.
    if (after.gap < limits.gapDoubtful || before === undefined || isMarked(before) || isMarked(after)) return []
    return [{ kind: 'gap', before, after, tier: after.gap >= limits.gapLikely ? 'likely' : 'doubtful' }]
  })
  return [...odd, ...gaps]
}

/** What an editor reads of a place. Between quotation marks only a question is offered. */
export function reportOf(paragraph: ReaderParagraph, place: Place, repairs: ReaderReport['repairs']): ReaderReport {
  const range = rangeOf(paragraph.text, place)
  const quote = paragraph.text.slice(range.from, range.to)
  const isSaid = isQuoted(paragraph, range)
  return {
    rule: secondReader,
    category: 'translation',
    tier: place.tier,
    severity: 5,
    ranges: [range],
    message: messageFor(paragraph.text, place, quote),
    repairs: isSaid ? [asking('what was said')] : repairs,
  }
}

/** So likely one of its words must be damaged for a remembered phrase to be told. */
const suspected = 0.1

/** What an editor reads of remembered phrases that look odd to the model here as well. In a damaged draft they are likely (see word-odds). */
export function reportsOfPhrases(
  paragraph: ReaderParagraph,
  phrases: readonly Remembered[],
  words: readonly ReadWord[],
): readonly ReaderReport[] {
  return phrases
    .filter((phrase) => words.some(({ from, to, damage }) => damage >= suspected && from < phrase.to && to > phrase.from))
    .map(({ from, to, right, category }) => {
      const quote = paragraph.text.slice(from, to)
      const put = right === '' ? [] : [matchCase(right, quote)]
      return {
        rule: rememberedPhrase,
        category,
        tier: 'doubtful',
        severity: 5,
        ranges: [{ from, to }],
        message: `“${quote}” was damaged in another draft${put.map((words) => `, for “${words}”`).join('')}, and looks odd here as well.`,
        repairs: offerReplacements(paragraph, { from, to }, put),
      }
    })
}

function messageFor(text: string, place: Place, quote: string): string {
  if (place.kind === 'gap') {
    const [left, right] = [place.before, place.after].map((word) => {
      const { from, to } = withoutMarks(text, word)
      return text.slice(from, to)
    })
    return `Words seem to be missing between “${left}” and “${right}”.`
  }
  if (place.span.words.length >= longRun)
    return 'So many words here read oddly that an editor would probably write the sentence anew.'
  return place.tier === 'likely'
    ? `“${quote}” reads oddly here; an editor would probably change it.`
    : `“${quote}” may not be what is meant here.`
}

/** The words of a place without the marks around them; of a gap, the word on either side. */
export function rangeOf(text: string, place: Place): Range {
  if (place.kind === 'gap') return withoutMarks(text, { from: place.before.from, to: place.after.to })
  return withoutMarks(text, place.span)
}

/** A word runs from space to space; the marks around it are not what is odd. A word of marks alone stays what it is. */
export function withoutMarks(text: string, { from, to }: Range): Range {
  const marked = text.slice(from, to)
  const before = /^[^\p{L}\p{N}]*/u.exec(marked)?.[0].length ?? 0
  if (before === marked.length) return { from, to }
  const after = /[^\p{L}\p{N}]*$/u.exec(marked)?.[0].length ?? 0
  return { from: from + before, to: to - after }
}
