import type { Range, ReaderParagraph, ReaderReport } from '../../engine'
import type { InSteps } from '../../engine/pauses'
import { assertNever } from '../../shared/assert-never'
import { isQuoted, offerReplacements } from '../replacements'
import type { EnglishDictionary } from './dictionary'
import { isTerm } from './terms'
import { findLowerWords, type LowerWord } from './words'
import { asking } from '../../engine/proposals'

/** The ids its findings are shown and dismissed under. */
export const spelling = 'spelling'
export const unknownWord = 'unknown-word'

/** A quotation with a larger share of words that are not English is in another language. */
const mostUnknownInQuotation = 0.25
/** For so many words near ones are looked for, and in a long paragraph for one in ten: where more are unknown, it is no English that was mistyped. */
const leastCompared = 10

/**
 * What the dictionaries do not know in a paragraph: a slip where a word of theirs is near, else a word left untranslated or garbled, told
 * once however often it stands there. A name that lost its capital is doubtful, and so are terms that are introduced as such and all that
 * stands between quotation marks. A step looks for what is near one word.
 */
export function* findSpellingReports(
  paragraph: ReaderParagraph,
  dictionary: EnglishDictionary,
): InSteps<readonly ReaderReport[]> {
  const words = findLowerWords(paragraph.text)
  const foreign = paragraph.quotations.filter((quotation) => isForeign(words, quotation, dictionary))
  const mostCompared = Math.max(leastCompared, words.length / 10)
  const told = new Set<string>()
  const reports: ReaderReport[] = []
  for (const word of words) {
    if (foreign.some((quotation) => isWithin(word, quotation))) continue
    const standing = dictionary.standingOf(word.text)
    switch (standing.kind) {
      case 'known':
        break
      case 'name':
        reports.push(reportName(paragraph, word, standing.written))
        break
      case 'unknown': {
        // What was only asked about in a quotation is told where the desk says it itself.
        const quoted = isQuoted(paragraph, rangeOf(word))
        if (told.has(word.text) || (quoted && told.has(`“${word.text}”`))) break
        told.add(quoted ? `“${word.text}”` : word.text)
        yield
        reports.push(reportUnknown(paragraph, word, told.size > mostCompared ? [] : dictionary.nearTo(word.text)))
        break
      }
      default:
        assertNever(standing)
    }
  }
  return reports
}

function reportName(paragraph: ReaderParagraph, word: LowerWord, written: string): ReaderReport {
  return {
    rule: spelling,
    category: 'translation',
    tier: 'doubtful',
    severity: 1,
    ranges: [rangeOf(word)],
    message: `“${word.text}” is usually written “${written}”.`,
    repairs: offerReplacements(paragraph, rangeOf(word), [written]),
  }
}

function reportUnknown(paragraph: ReaderParagraph, word: LowerWord, near: readonly string[]): ReaderReport {
  const range = rangeOf(word)
  const repairs = offerReplacements(paragraph, range, near)
  return {
    rule: near.length > 0 ? spelling : unknownWord,
    category: 'translation',
    tier: isQuoted(paragraph, range) || isTerm(paragraph.text, word) ? 'doubtful' : 'likely',
    severity: near.length > 0 ? 1 : 5,
    ranges: [range],
    message:
      near.length > 0 ? misspelt(word.text, near) : `“${word.text}” is no English word: it was left untranslated, or garbled.`,
    repairs: repairs.length > 0 ? repairs : [asking(`what “${word.text}” stands for`, `What does “${word.text}” stand for?`)],
  }
}

function misspelt(word: string, near: readonly string[]): string {
  const [first] = near
  return near.length === 1
    ? `“${word}” is no English word; “${first}” is.`
    : `“${word}” is no English word. The nearest that are: ${near
        .slice(0, 3)
        .map((other) => `“${other}”`)
        .join(', ')}.`
}

function isForeign(words: readonly LowerWord[], quotation: Range, dictionary: EnglishDictionary): boolean {
  const inside = words.filter((word) => isWithin(word, quotation))
  const unknown = inside.filter((word) => dictionary.standingOf(word.text).kind !== 'known')
  // One word of a longer quotation is a slip in it: “the goverment said”.
  return unknown.length > mostUnknownInQuotation * inside.length && (unknown.length > 1 || inside.length < 3)
}

const isWithin = (word: Range, zone: Range) => word.from >= zone.from && word.to <= zone.to
const rangeOf = ({ from, to }: Range): Range => ({ from, to })
