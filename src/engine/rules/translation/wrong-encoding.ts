import { findMojibake, type Misread } from '../../language/mojibake'
import type { Range } from '../../types'
import { asking } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * Letters that a program read with the wrong table (“itâ€™s” for “it’s”), and question marks or replacement marks where an apostrophe was lost.
 * Deliberate exceptions: accents that belong to a name or a foreign word, and a real question inside a sentence.
 */
export const wrongEncoding: ParagraphRule = {
  id: 'wrong-encoding',
  category: 'translation',
  name: 'Letters misread',
  why: 'The text was decoded with the wrong table of letters on its way here, so that one letter or mark became two or three others.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'credit', 'byline', 'dateline', 'notice'],
  covers: ['NS05', 'NS07'],
  outranks: ['foreign-mark', 'stray-quotation-mark'],
  examples: [
    { damaged: 'The minister said [[itâ€™s]] too late.', repaired: 'The minister said it’s too late.' },
    {
      damaged: 'He lives in [[MÃ¡laga]], in a house worth [[Â£]]2 million.',
      repaired: 'He lives in Málaga, in a house worth Â£2 million.',
    },
    { damaged: 'The talks [[вЂ”]] the third this year [[вЂ”]] failed.', repaired: 'The talks — the third this year вЂ” failed.' },
    { damaged: 'He had said that [[â€œno]] [[dateâ€]] was set.', repaired: 'He had said that “no date” was set.' },
    { damaged: 'It will open [[â€“]] perhaps [[â€“]] in May.', repaired: 'It will open – perhaps â€“ in May.' },
    { damaged: 'They [[don?t]] know.', repaired: 'They don’t know.' },
    { damaged: 'The mayor of [[Nov\ufffdi]] Sad resigned.' },
    { damaged: 'Talks with [[Erdo?an]] were held in [[Diyarbak?r]].' },
  ],
  sound: [
    'The Brontë sisters, Beyoncé and São Paulo’s mayor met in Ürümqi.',
    'What is it? They do not know. See http://example.com/a?page=News?of and ask Why?because.',
    '“Ça va?” the Frenchman asked: £5, 30°, ½.',
    'Газета «Правда» и «Известия» wrote about it.',
  ],
  *check(block) {
    const { text, quotations } = block
    const isQuoted = (at: number) => quotations.some((zone) => zone.from <= at && at < zone.to)
    const taken = findMojibake(text)
    for (const row of pairMarks(taken)) yield reportMisread(text, row, isQuoted(row[0].from))
    if (!/[?\ufffd]/u.test(text)) return
    for (const match of text.matchAll(lostApostrophe)) {
      if (taken.some(({ from, to }) => match.index >= from && match.index < to)) continue
      yield reportMisread(text, [{ from: match.index, to: match.index + 1, text: '’' }], isQuoted(match.index))
    }
    for (const match of text.matchAll(lostLetter)) {
      const at = match.index + match[0].indexOf('?')
      const isTold = taken.some(({ from, to }) => at >= from && at < to)
      if (!isTold && !/\?(?:s|t|re|ve|ll|d|m)$/u.test(match[0])) yield reportLost(text, at, at + 1)
    }
    for (const match of text.matchAll(/\ufffd+(?!(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu)) {
      if (taken.some(({ from, to }) => match.index >= from && match.index < to)) continue
      yield reportLost(text, match.index, match.index + match[0].length)
    }
  },
}

/** “Erdo?an”: a question mark in place of a letter that its table had not; not in an address, and no word of small letters that a space was lost behind. */
const lostLetter = /(?<![^\s(“"‘])(?!Why|What|Who|How|When|Where)\p{Lu}\p{Ll}+\?\p{Ll}{1,12}(?=[\s,.;:)’'”"]|$)/gu

const lostApostrophe = /(?<=\p{L})[?\ufffd](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu

/** The word around a place. */
function wordAround(text: string, from: number, to: number): Range {
  const before = /[\p{L}\p{M}’']*$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0].length ?? 0
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(to, to + 30))?.[0].length ?? 0
  return { from: from - before, to: to + after }
}

/** Places that are told and put right together. */
type Row = readonly [Misread, ...Misread[]]

/** The two marks of a quotation belong together: with one alone put right, the quotation would have no end. */
function* pairMarks(found: readonly Misread[]): Generator<Row> {
  for (let at = 0; at < found.length; at++) {
    const [first, ...others] = found.slice(at, at + longestQuotation)
    if (!first) return
    const close = first.text === '“' ? others.findIndex(({ text }) => /[“”]/u.test(text)) : -1
    const row = others.slice(0, close + 1)
    if (row.at(-1)?.text === '”') {
      yield [first, ...row]
      at += row.length
    } else yield [first]
  }
}

/** So many misread places a quotation may hold, its marks among them. */
const longestQuotation = 12

function reportMisread(text: string, row: Row, quoted: boolean): Report {
  const first = readBack(text, row[0])
  const others = row.slice(1).map((misread) => readBack(text, misread))
  const last = others.at(-1)
  const said = last ? `${first.right} … ${last.right}` : `“${first.right}”`
  return {
    ranges: [first.word, ...others.map(({ word }) => word)],
    tier: 'sure',
    severity: 5,
    message: `“${text.slice(first.word.from, first.word.to)}” was “${first.right}” before it was read with the wrong table of letters.`,
    repairs: [
      {
        label: `Change to ${said}`,
        kind: quoted ? 'single' : 'safe',
        edits: row.map(({ from, to, text: insert }) => ({ from, to, insert })),
      },
    ],
  }
}

/** The word around a misread place, and what it was. */
function readBack(text: string, misread: Misread): { word: Range; right: string } {
  const word = wordAround(text, misread.from, misread.to)
  return { word, right: text.slice(word.from, misread.from) + misread.text + text.slice(misread.to, word.to) }
}

function reportLost(text: string, from: number, to: number): Report {
  const word = wordAround(text, from, to)
  return {
    ranges: [word],
    tier: 'sure',
    severity: 5,
    message: `A letter was lost from “${text.slice(word.from, word.to)}”: only the original can tell which.`,
    repairs: [asking('for the lost letter', 'Which letter was lost?')],
  }
}
