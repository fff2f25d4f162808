import type { BlockContent } from '../../article'
import { lostApostrophes } from '../../language/contractions'
import { numberOfNoun } from '../../language/noun-number'
import { holdsWord } from '../../language/text-words'
import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * An apostrophe that was lost (dont, the US s decision), set apart by a space (the president 's), doubled up (ministers’s), or that became another
 * mark (didn´t, Japan`s, India"s).
 * Deliberate exceptions: words that are others without it (wont, cant, were, ill), names and singulars in s (James’s, the boss’s),
 * letters named by themselves (p’s and q’s), and a single quotation mark before a short word, and a quotation that ends before an s.
 */
export const apostropheDamage: ParagraphRule = {
  id: 'apostrophe-damage',
  category: 'broken',
  name: 'Apostrophe lost or misplaced',
  why: 'The apostrophe of a contraction or a possessive is missing or in the wrong place: it was lost with the encoding, or the text was cut into words and joined again.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ17'],
  outranks: ['stray-quotation-mark'],
  examples: [
    { damaged: 'The city [[doesnt]] have the money.', repaired: 'The city doesn’t have the money.' },
    { damaged: 'The [[US s]] decision surprised its allies.', repaired: 'The US’s decision surprised its allies.' },
    { damaged: "The [[president 's]] party lost.", repaired: "The president's party lost." },
    { damaged: 'The [[ministers’s]] meeting ended.', repaired: 'The ministers’ meeting ended.' },
    { damaged: 'The [[workers s]] demands were met.', repaired: 'The workers’ demands were met.' },
    { damaged: 'The [[children s]] hospital in Lviv was hit.', repaired: 'The children’s hospital in Lviv was hit.' },
    { damaged: 'The [[women s]] 400m final was won by a Kenyan.', repaired: 'The women’s 400m final was won by a Kenyan.' },
    { damaged: 'The [[United States s]] envoy left Managua.', repaired: 'The United States’ envoy left Managua.' },
    { damaged: "The [[government ' s]] plan failed.", repaired: "The government's plan failed." },
    { damaged: 'The [[firm’ s]] shares fell.', repaired: 'The firm’s shares fell.' },
    { damaged: "[[Don ' t]] go there.", repaired: "Don't go there." },
    { damaged: 'The company [[didn´t]] reply.', repaired: 'The company didn’t reply.' },
    { damaged: 'The [[firm`s]] shares fell.', repaired: 'The firm’s shares fell.' },
    { damaged: '[[India"s]] central bank held its rate.', repaired: 'India’s central bank held its rate.' },
  ],
  sound: [
    'The boss’s car, James’s house and the United States’s vote.',
    'Mind your p’s and q’s; the 1990s were Boris s. 4.',
    'He said ‘the end’ and ‘s is a letter’.',
    'It was cant, as is her wont.',
    'The filled d subshell and the free s electron of copper conduct heat.',
    'Sophie in ’t Veld met the chemist van ’t Hoff. Adding s to a noun makes it plural. Words ending in s take none.',
  ],
  *check(block) {
    const { text } = block
    // Few paragraphs hold what the costlier expressions look for.
    if (holdsWord(block, lostWords)) yield* lostWithin(block)
    if (text.includes(' s ') && !namesLetters.test(text)) yield* lostBeforeS(block)
    if (/ n?[’']/u.test(text)) yield* setApart(block)
    if (/[’'] (?:s|t|re|ve|ll)(?!\p{L})/u.test(text)) yield* setBehind(block)
    if (/s[’']s/u.test(text)) yield* doubledUp(block)
    if (/\p{L}[´`"]\p{Ll}/u.test(text)) yield* otherMark(block)
  },
}

const lostWord = new RegExp(
  `(?<![\\p{L}’'@#-])(?:${[...lostApostrophes.keys()].map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})(?![\\p{L}’'@-]| \\[sic)`,
  'gu',
)

/** “The d subshell and the s electrons”: other letters stand for things as well. */
const namesLetters = /(?<![\p{L}\p{N}’'.-])[b-rt-z](?= \p{Ll}{3})/u

const lostWords: ReadonlySet<string> = new Set(lostApostrophes.keys())

function* lostWithin(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const { index, 0: word } of text.matchAll(lostWord)) {
    const whole = lostApostrophes.get(word.toLowerCase())
    if (whole !== undefined) yield report(block, index, word, word.charAt(0) + whole.slice(1).replace("'", glyphOf(text)))
  }
}

function* lostBeforeS(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const { index, 0: words, groups } of text.matchAll(
    /(?<![\p{L}\p{N}])(?<noun>(?:United |European )?\p{L}{2,30}) s(?= (?:\p{Ll}{2}|\d))/gu,
  )) {
    const noun = groups?.['noun'] ?? ''
    // “adding s to a noun”, “words ending in s take”: the letter
    if (/^(?:in|with|by|of|or|and|an?|the|letter|plural|final|adding|adds?|no)$/iu.test(noun)) continue
    yield report(block, index, words, `${noun}${glyphOf(text)}${isPluralInS(noun) ? '' : 's'}`)
  }
}

function* setApart(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const { index, 0: words } of text.matchAll(
    /(?<!\p{L})\p{L}{1,30} (?:[’'] ?[st]|[’'](?:re|ve|ll|d|m)|n[’']t)(?![\p{L}’'])/gu,
  )) {
    if (/^‘/u.test(text.charAt(index - 1)) || text.charAt(index - 1) === "'") continue
    // “Sophie in ’t Veld”, “van ’t Hoff”: Dutch names
    if (/^(?:in|van|aan|op|uit|het) [’'] ?t$/iu.test(words) && /^ \p{Lu}/u.test(text.slice(index + words.length))) continue
    yield report(block, index, words, words.replaceAll(' ', ''))
  }
}

/** “the firm’ s shares”, “it' s late”: the letters behind it were set apart. */
function* setBehind(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const { index, 0: words } of text.matchAll(
    /(?<![\p{L}’'‘])\p{L}{1,30}(?:[’'] s|(?<=n)[’'] t|[’'] (?:re|ve|ll))(?![\p{L}’'])/gu,
  )) {
    // “the ‘players’ s”: a quotation may close there
    const opened = text.slice(0, index).match(/(?<![\p{L}\p{N}])[‘'](?=\p{L})/gu)?.length ?? 0
    if (opened === 0) yield report(block, index, words, words.replace(' ', ''))
  }
}

/** “workers”, “United States”: what takes no second s. A name in s may be that of one man. */
const isPluralInS = (noun: string): boolean =>
  /^United (?:States|Nations)$/u.test(noun) || (/^\p{Ll}.*s$/u.test(noun) && numberOfNoun(noun) === 'plural')

/** “didn´t”, “Japan`s”, “India"s”: an accent or a quotation mark in its place. */
function* otherMark(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const { index, 0: words } of text.matchAll(/(?<![\p{L}"])\p{L}{1,30}(?:[´`](?:s|t|re|ve|ll|d|m)|"s)(?=[\s,.;:?!])/gu)) {
    // “the word "so"s”: behind an opening mark it closes
    const isQuoted = words.includes('"') && (text.slice(0, index).split('"').length - 1) % 2 === 1
    if (!isQuoted) yield report(block, index, words, words.replace(/[´`"]/u, glyphOf(text)))
  }
}

function* doubledUp(block: BlockContent): Iterable<Report> {
  for (const { index, 0: words } of block.text.matchAll(/(?<!\p{L})\p{Ll}{2,30}s[’']s(?!\p{L})/gu)) {
    if (numberOfNoun(words.slice(0, -2)) === 'plural') yield report(block, index, words, words.slice(0, -1))
  }
}

/** The apostrophe the paragraph uses, curly if it uses none. */
const glyphOf = (text: string) => (/\p{L}'\p{L}/u.test(text) ? "'" : '’')

function report(block: BlockContent, from: number, words: string, insert: string): Report {
  const range = { from, to: from + words.length }
  return {
    ranges: [range],
    tier: 'sure',
    severity: 1,
    message: `“${words}” should be “${insert}”.`,
    repairs: [{ label: `Write “${insert}”`, kind: mechanicalKind(block, range), edits: [{ ...range, insert }] }],
  }
}
