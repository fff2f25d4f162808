import type { Range } from '../types'
import { monthNames } from '../language/calendar'
import { afterTime, ambiguous, capitalised, exclaiming, linking, months, numbered, openers, titles } from './abbreviations'
import { cutAtEnds, skipSpace } from './cut-at-ends'

/** A possible end: final marks, closing marks, then white space or the end of the text. */
const possibleEnd = /(?<![.!?…])[.!?…]+(?<closers>[”’"')\]»“]*)(?=\s|$)/gu

/** Final marks of other scripts need no space after them. */
const foreignEnd = /[。！？।؟][”’"')\]»」』]*/gu

/** A full stop stuck to the next sentence, as in “he said.The”; three letters on each side keep out domains and initials. */
const stuckEnd = /(?<=\p{Ll}{3})[.!?]”?(?=\p{Lu}\p{Ll}+(?:\s|[,’']))/gu

const verbsOfSpeech =
  '(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|answered|cried|shouted|tweeted|posted|demanded|wondered|warned|insisted|explained|recalled|joked|quipped|according)'
const speech = new RegExp(`^(?:[^\\s.!?]+ ){0,3}?${verbsOfSpeech}\\b`, 'u')
const namedSpeech = new RegExp(`^(?:\\p{Lu}[^\\s.!?]* ){1,3}${verbsOfSpeech}(?:[.,:;]|$)`, 'u')

/** As far as a rule of ending looks to either side; longer would make hostile text slow. */
const sight = 80

/**
 * Cuts a paragraph into sentences. A full stop before a lower-case word ends a sentence too: that is how a machine leaves
 * one cut in two. Abbreviations, initials, decimals, times and domains do not.
 */
export function splitSentences(text: string): readonly Range[] {
  const ends: number[] = []
  for (const match of text.matchAll(possibleEnd)) {
    if (endsSentence(text, match.index, match[0], match.groups?.['closers'] ?? '')) ends.push(match.index + match[0].length)
  }
  for (const match of text.matchAll(stuckEnd)) ends.push(match.index + match[0].length)
  for (const match of text.matchAll(foreignEnd)) ends.push(match.index + match[0].length)
  return cutAtEnds(text, ends)
}

function endsSentence(text: string, at: number, marks: string, closers: string): boolean {
  const behind = skipSpace(text, at + marks.length)
  const after = text.slice(behind, behind + sight).replaceAll(/\s+/gu, ' ')
  if (after === '') return true
  const next = /^[“‘"'([«„]*(?<word>[\p{L}\p{N}$£€#@][\p{L}\p{N}’'.-]*)?/u.exec(after)?.groups?.['word'] ?? ''
  const startsLower = /^\p{Ll}/u.test(next)
  if (closers !== '') {
    // “Really?” she asked. “Is it over?” Smith asked.
    if (startsLower && (speech.test(after) || /^[!?]/u.test(marks))) return false
    if (/^[!?]/u.test(marks) && namedSpeech.test(after)) return false
  }
  if (/^(?:\.{2,}|…)/u.test(marks)) return !startsLower
  // “best . . . in print”
  if (marks === '.' && (text.startsWith(' .', at + 1) || text.slice(Math.max(0, at - 2), at) === '. '))
    return !startsLower && !text.startsWith(' .', at + 1)
  if (marks.startsWith('!') && closers === '' && exclaiming.has(wordBefore(text, at).toLowerCase()))
    return openers.has(next.toLowerCase())
  // “the sirens (Siren spp.) eat”, “a letter (“Peace at 8 a.m.”) overlooks”
  if (startsLower && /^\.[”"’']*[)\]]/u.test(marks)) return endsAfterWord(wordBefore(text, at), next, after)
  if (!marks.startsWith('.') || closers !== '') return true
  const before = wordBefore(text, at)
  if (startsLower && countsWithin.test(text.slice(Math.max(0, at - 8), at))) return false
  // “1. The first point” at the start of a list line
  if (/^\p{N}{1,3}$/u.test(before) && text.slice(0, at).trim() === before) return false
  return endsAfterWord(before, next, after)
}

/** “in two ways: 1. on the farm and 2. in trade” */
const countsWithin = /(?:[:;,]|(?<!\p{L})(?:and|or)) \p{N}{1,2}$/u

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.&]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? ''
}

/** Whether a single full stop ends a sentence, by the word before it and what comes after. */
function endsAfterWord(before: string, next: string, after: string): boolean {
  const word = before.toLowerCase()
  const capital = /^\p{Lu}/u.test(before)
  const startsLower = /^\p{Ll}/u.test(next)
  const startsNumber = /^\p{N}/u.test(next)
  const opens = /^\p{Lu}/u.test(next) && openers.has(next.toLowerCase())
  if (titles.has(word) && capital) return false
  if (numbered.has(word)) return !startsNumber && !(word === 'no' && next === 'of')
  // “V.” is a number of kings and rockets
  if (linking.has(word) && before !== 'V') return word !== 'v' && word !== 'vs' && !startsLower && !startsNumber
  if (word === 'a.m' || word === 'p.m') return /^\p{Lu}/u.test(next) && !afterTime.test(after)
  if (months.has(word) && capital) return opens
  if (capitalised.has(word)) return !capital || opens
  if (ambiguous.has(word)) return opens
  // Initials: “J. K. Rowling”, “U.S. troops”, “in the U.S. The …”
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return opens
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return opens
  // “on 5. May”
  return !(/^\p{N}{1,2}$/u.test(before) && opensWithMonth.test(next))
}

const opensWithMonth = new RegExp(`^(?:${monthNames.join('|')})\\b`, 'u')
