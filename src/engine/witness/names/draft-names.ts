import { calendarWords, dayNames } from '../../language/calendar'
import type { Range } from '../../types'
import { isCommonWord } from '../../language/dictionary-words'
import { isOfCountry } from './exonyms'

/** A name in the draft: one or more words with a capital in a row, those that are no names left out. */
export interface DraftName extends Range {
  readonly text: string
  readonly words: readonly string[]
  /** An everyday word with a capital right behind it, which may be its last part: Macron, Trump, May. */
  readonly behind: string | undefined
}

const capitalised = /(?<![\p{L}\p{N}'’.@/-])\p{Lu}[\p{L}\p{M}]*[\p{L}\p{M}’'-]*\p{L}(?![\p{L}\p{N}])/gu
/** “Sun” is a surname as well. */
const calendar = new Set([...calendarWords.filter((word) => word !== 'Sun'), ...dayNames.map((name) => `${name}s`)])
const titles = /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|St|Jr|Sr|Ltd|Inc|Corp|Bros|Univ|Dept|Vol|UTC|GMT)$/u

/** Names in a sentence of the draft. Offsets count from its start. Acronyms, short words and everyday words are none. */
export function namesIn(sentence: string): readonly DraftName[] {
  const names: { from: number; to: number; words: string[]; behind?: string }[] = []
  for (const { 0: found, index } of sentence.matchAll(capitalised)) {
    const word = found.replace(/['’]s$|['’]$/u, '')
    if (word.length < 3 || !/\p{Ll}/u.test(word) || calendar.has(word) || titles.test(word)) continue
    if (/['’](?:m|re|ve|ll|d|t)$/u.test(word)) continue
    const last = names.at(-1)
    if ((!isOfCountry(word) && word.split('-').every(isCommonWord)) || /-\p{Ll}+$/u.test(word)) {
      if (last?.to === index - 1) last.behind ??= word
      continue
    }
    const to = index + word.length
    if (
      last !== undefined &&
      /^(?:'s)?[ -]?(?:(?:de|da|di|del|der|van|von|bin|al|el|la|le|Mc) )?$|^ \p{Lu}\. $/u.test(sentence.slice(last.to, index)) &&
      last.words.length < 4
    ) {
      last.words.push(word)
      last.to = to
    } else names.push({ from: index, to, words: [word] })
  }
  return names.map(({ from, to, words, behind }) => ({ from, to, words, behind, text: sentence.slice(from, to) }))
}
