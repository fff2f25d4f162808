import type { BlockContent } from '../../article'
import { isCommonWord } from '../../language/dictionary-words'
import { quotesOf } from '../../language/quotes'
import type { Range } from '../../types'
import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose, type Report } from '../rule'

/** The mark comes first in each pattern and what stands before it second, or every letter of a long word would be looked back from. */
const stuckMarks = [
  // said.The, Really?He: three letters before and two after keep out initials, short forms and e.g.
  /[.!?](?<=(?<![\p{L}\p{N}@/._-])\p{L}?\p{Ll}{3,30}[.!?])(?=\p{Lu}\p{Ll}{1,30}(?:[\s,;:’']|$))/gu,
  // 1998.The
  /\.(?<=(?<![\d.,])\d{4}\.)(?=\p{Lu}\p{Ll}{1,30}[\s,])/gu,
  // Almaty,where
  /[,;](?<=\p{L}{2}[,;])(?=\p{L}{2})/gu,
  // said:“The
  /:(?<=\p{Ll}{3}:)(?=["“]\p{Lu}\p{Ll}* )/gu,
  // 1990in
  /\d(?<=(?<![\p{L}\d.,/-])(?:19|20)\d\d)(?=(?:in|and|by|to|was|the|with|for|after|when|at|but)(?![\p{L}-]))/gu,
  // 50%of
  /%(?<=\d%)(?=(?:of|in|to|from|and|for|by|on|are|is|was|were|say|said)(?!\p{L}))/gu,
  // said,“The
  /,(?<=\p{Ll}{2},)(?=“\p{Lu})/gu,
  // 300people
  /\d(?<=(?<![\p{L}\d.,/-])\d{1,3}(?:[.,]\d{1,3}){0,3})(?=(?:percent|people|men|women|children|years?|months?|weeks?|days|hours?|minutes?|euros|dollars|pounds|members|soldiers|students|tonnes|kilomet(?:re|er)s)(?![\p{L}-]))/gu,
  // May2021
  /\p{L}(?<=(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December))(?=(?:19|20)\d\d(?![\p{L}\d]))/gu,
  // (2014)has
  /\)(?<=\([^()\s]{4,30}\)|\s[^()\s]{1,30}\))(?=\p{Ll}{2,30}(?:[\s,.]|$))/gu,
]

/** “(inter)national”, “(post)modern”: two words read as one, with the first part in brackets on purpose. */
const bracketedPart = /^(?:inter|post|hyper|super|over|under|anti|meta|trans|multi|micro|macro|self|semi|neo|ultra|counter)\)/iu

/** Words that look like an address, a file or a handle, and so keep their dots. */
const isAddress = (word: string) =>
  /[@/\\]|www|\.(?:com|org|net|gov|edu|io|co|js|info|tv|eu|uk|de|fr|ru|cn|in)(?![\p{L}])/iu.test(word)

/**
 * No space behind a full stop, comma, closing bracket or quotation mark. Deliberate exceptions: addresses and file names,
 * initials and short forms (U.S.A., e.g.), trade names written in one (Node.js, Yahoo!), figures (1,000), markup (&amp;).
 */
export const missingSpace: ParagraphRule = {
  id: 'missing-space',
  category: 'broken',
  name: 'No space after a mark',
  why: 'A word is stuck to the mark before it. That happens where pieces of text were joined, or where the original’s script sets no spaces.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ08'],
  examples: [
    {
      damaged: 'Fog delayed the [[flight.The]] passengers slept there.',
      repaired: 'Fog delayed the flight. The passengers slept there.',
    },
    { damaged: 'They flew to [[Almaty,where]] they met students.', repaired: 'They flew to Almaty, where they met students.' },
    { damaged: 'He [[said,“The]] road is shut.”', repaired: 'He said, “The road is shut.”' },
    { damaged: 'The mayor (a [[doctor)has]] resigned.', repaired: 'The mayor (a doctor) has resigned.' },
    { damaged: 'The [[dam(built]] in 1970) is full.', repaired: 'The dam (built in 1970) is full.' },
    { damaged: 'He [[said:“We]] stay here.”', repaired: 'He said: “We stay here.”' },
    { damaged: 'He was born in [[1990in]] Accra.', repaired: 'He was born in 1990 in Accra.' },
    { damaged: 'She got [[50%of]] the votes.', repaired: 'She got 50% of the votes.' },
    { damaged: 'The firm [[made$3]] million.', repaired: 'The firm made $3 million.' },
    { damaged: 'The [[president’sspokesman]] said so.', repaired: 'The president’s spokesman said so.' },
    { damaged: 'He came in [[May2021]] from Lagos.', repaired: 'He came in May 2021 from Lagos.' },
    { damaged: 'The firm employs [[300people]] in Pune.', repaired: 'The firm employs 300 people in Pune.' },
    { damaged: '“We [[won”he]] said.', repaired: '“We won” he said.' },
  ],
  sound: [
    'Write to desk@news.com or see www.News.Com, J.R.R. Tolkien or the U.S.A. page.',
    'The sum was 1,000 or 2.5; Node.js, St.Petersburg and e.g.this stay.',
    'The word(s) stayed, and so did f(x). He calls it an (inter)national show of (post)modern art.',
    'The 5km run, the 20mph limit, a 4x4 car, £3million, US$3, 3.30pm and the 1990s stay as they are.',
    '“Yes,” he said. “No.”',
  ],
  *check(block) {
    const { text } = block
    for (const pattern of stuckMarks) {
      for (const match of text.matchAll(pattern)) {
        const at = match.index + match[0].length
        const word = wordAround(text, at)
        const words = text.slice(word.from, word.to)
        if (
          isAddress(words) ||
          (match[0] === ';' && /&\p{L}+;/u.test(words)) ||
          /^(?:Mc|Mac|St)\./u.test(words) ||
          bracketedPart.test(words) ||
          /^(?:24hours?|365days)/iu.test(words)
        )
          continue
        yield report(block, word, at)
      }
    }
    // made$3 million
    for (const { index } of text.matchAll(/[$£€](?<=\p{Ll}{3}[$£€])(?=\d)/gu)) yield report(block, wordAround(text, index), index)
    // president’sspokesman
    for (const { index, groups } of text.matchAll(/[’']s(?<=\p{Ll}{3}[’']s)(?=(?<rest>\p{Ll}{3,20})(?!\p{L}))/gu))
      if (isCommonWord(groups?.['rest'] ?? '')) yield report(block, wordAround(text, index + 2), index + 2)
    // dam(built in 1970)
    for (const { index } of text.matchAll(/(?<=\p{Ll}{2})\((?=\p{L}{3})/gu))
      if (isStuckBracket(text, index))
        yield report(block, { from: wordAround(text, index).from, to: wordAround(text, index + 1).to }, index)
    for (const { open, close } of quotesOf(block).pairs) {
      const next = /^\p{L}{2,}(?=[\s,.])/u.exec(text.slice(close.at + 1, close.at + 30))
      if (next && close.facing === 'none' && open.facing === 'open') yield report(block, wordAround(text, close.at), close.at + 1)
    }
  },
}

/** A bracket that opens several words right behind a plain word. */
const isStuckBracket = (text: string, at: number): boolean =>
  /(?:^|\P{L})\p{L}?\p{Ll}{2,30}$/u.test(text.slice(Math.max(0, at - 32), at)) &&
  /^\(\p{L}{3,30} [^()]{2,80}\)/u.test(text.slice(at, at + 120))

function wordAround(text: string, at: number): Range {
  const before = /[^\s“"(]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^[^\s,.”")]*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
  const extra = after === '' ? (/^[”"][^\s,.]*/u.exec(text.slice(at, at + 40))?.[0] ?? '') : ''
  return { from: at - before.length, to: at + after.length + extra.length }
}

function report(block: BlockContent, word: Range, at: number): Report {
  return {
    ranges: [word],
    tier: 'sure',
    severity: 1,
    message: `There is no space in “${block.text.slice(word.from, word.to)}”.`,
    repairs: [
      { label: 'Add a space', kind: mechanicalKind(block, { from: at, to: at }), edits: [{ from: at, to: at, insert: ' ' }] },
    ],
  }
}
