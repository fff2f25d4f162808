import type { Range } from '../types'
import { ambiguous, leaders, openers, titles } from './abbreviations'

/** A possible end: final marks, closing marks, then white space or the end of the text. */
const possibleEnd = /(?:[.!?…]+)(?<closers>[”’"')\]»]*)(?=\s|$)/gu

/** A full stop stuck to the next sentence, as in “he said.The”; three letters on each side keep out domains and initials. */
const stuckEnd = /(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}+(?:\s|[,’']))/gu

const speechVerb = /^(?:\S+\s+){0,3}?(?:said|says|asked|asks|told|added|wrote|replied|cried|shouted|tweeted|according)\b/u

/**
 * Cuts a paragraph into sentences. A full stop before a lower-case word ends a sentence too: that is how a machine leaves
 * one cut in two. Abbreviations, initials, decimals, times and domains do not. The ranges leave out the white space between.
 */
export function splitSentences(text: string): readonly Range[] {
  const ends = [...text.matchAll(possibleEnd)]
    .filter((match) => endsSentence(text, match.index, match[0], match.groups?.['closers'] ?? ''))
    .map((match) => match.index + match[0].length)
  for (const match of text.matchAll(stuckEnd)) ends.push(match.index + 1)
  ends.sort((a, b) => a - b)

  const sentences: Range[] = []
  let from = skipSpace(text, 0)
  for (const to of [...ends, text.trimEnd().length]) {
    if (to > from) sentences.push({ from, to })
    from = Math.max(from, skipSpace(text, to))
  }
  return sentences
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}

function endsSentence(text: string, at: number, marks: string, closers: string): boolean {
  const after = text.slice(at + marks.length).trimStart()
  if (after === '') return true
  const next = /^[“‘"'(\[«]*(?<word>[\p{L}\p{N}$£€#@][\p{L}\p{N}’'.-]*)?/u.exec(after)?.groups?.['word'] ?? ''
  const startsLower = /^\p{Ll}/u.test(next)
  // “Really?” she asked.
  if (closers !== '' && startsLower && speechVerb.test(after)) return false
  if (closers !== '' && startsLower && /^[!?]/u.test(marks)) return false
  if (/^(?:\.{2,}|…)/u.test(marks)) return !startsLower
  if (!marks.startsWith('.') || closers !== '') return true
  return endsAfterWord(text, at, next, after)
}

/** Whether a single full stop at `at` ends a sentence, by the word before it and the word after. */
function endsAfterWord(text: string, at: number, next: string, after: string): boolean {
  const before = /[\p{L}\p{N}.&]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  const word = before.toLowerCase()
  const isOpener = openers.has(next.toLowerCase()) && /^\p{Lu}/u.test(next)
  if (titles.has(word) && /^\p{Lu}/u.test(before)) return false
  if (leaders.has(word)) return !/^[\p{N}\p{Ll}]/u.test(next) && word !== 'v' && word !== 'vs'
  if (ambiguous.has(word)) {
    if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(word)) return isOpener && /^\p{Lu}/u.test(before)
    if (word === 'a.m' || word === 'p.m') return /^\p{Lu}/u.test(next) && !/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]{2,4}T?\b|Eastern|Pacific|Central|Mountain|GMT)/u.test(after)
    // co, no, sat and the like are words as well: without a capital they are not short forms
    if (/^(?:am|pm|co|mar|sat|sun|mon|wed)$/u.test(word) && !/^\p{Lu}/u.test(before)) return true
    return isOpener
  }
  // Initials: “J. K. Rowling”, “U.S. troops”, “in the U.S. The …”
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return isOpener
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return isOpener
  return true
}
