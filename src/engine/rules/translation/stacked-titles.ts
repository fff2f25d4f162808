import type { BlockContent } from '../../article'
import { isQuoted } from '../../language/quotes'
import { isHyphenedName } from '../../language/syllabic-names'
import { type SentenceRule, type Proposal, prose, type Report } from '../rule'

const address = '(?:Mr|Mrs|Ms|Madam|Madame|Monsieur|Shri|Shrimati|Smt)\\.?'
const office =
  '(?:(?:Prime|Foreign|Defen[cs]e|Interior|Finance|Health|Home|Education|Justice|Chief|Deputy|Vice|Union) )?(?:President|Minister|Chancellor|Governor|Premier|Senator|Ambassador|Mayor|Secretary|Secretary of State|Attorney General|King|Queen|Pope|Emir|Sultan)'
const name = "(?= \\p{Lu}[\\p{L}’'-]+)"

/** Each leaves its group `keep`, where it has one. */
const stacks: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${address} (?<keep>(?!(?:King|Queen|Pope|Emir|Sultan|Premier) (?!${address}))${office})(?: ${address})?${name}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}’'-])(?<keep>${office}) ${address}${name}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:Mister|Mr|Mrs|Ms|Missis)\\.? (?<keep>Doctor|Dr\\.?|Engineer|Professor|Colonel|General|Judge)${name}`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:Dr|Doctor)\\.? (?<keep>Professor|Prof\\.)${name}`, 'gu'),
  new RegExp(`(?<!\\p{L})(?<keep>Professor|Prof\\.) (?:Dr|Doctor)\\.?${name}`, 'gu'),
]
/** “Modi ji”, “Tanaka-san”, “Park-nim”: the respect of Hindi, Japanese and Korean; a mountain is no person. */
const ji =
  /(?<=\p{Lu}\p{Ll}{2,20})(?:[ -]ji|(?<!Fuji|Halla|Seorak|Jiri|Bukhan|Nam|Inwang|Baekdu|Paektu|Takao|Geumgang)-(?:san|sama|nim|ssi))(?![\p{L}’'-])/gu

/**
 * Two forms of address before one name: “Mr President Mr Putin”, “Prime Minister Shri Modi”. Deliberate exceptions: what was said,
 * a comma between (“the president, Mr Putin”), Mr Speaker and Mr Justice, doctors and professors.
 */
export const stackedTitles: SentenceRule = {
  id: 'stacked-titles',
  category: 'translation',
  name: 'Titles in a heap',
  why: 'English puts one title before a name. Other languages pay respect with several, and translations carry them all over.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NS11'],
  examples: [
    { damaged: '[[Mr President Mr]] Kovac spoke in Zagreb.', repaired: 'President Kovac spoke in Zagreb.' },
    { damaged: 'He thanked [[Prime Minister Shri]] Narendra Modi.', repaired: 'He thanked Prime Minister Narendra Modi.' },
    { damaged: 'Guests of [[Governor Mr.]] Tan left early.', repaired: 'Guests of Governor Tan left early.' },
    { damaged: 'The union of Tanaka[[-san]] left.', repaired: 'The union of Tanaka left.' },
    { damaged: '[[Mister Doctor]] Farhad Soltani explained it.', repaired: 'Doctor Farhad Soltani explained it.' },
    { damaged: '[[Dr. Professor]] Lee explained it.', repaired: 'Professor Lee explained it.' },
    { damaged: 'Farmers met Modi[[ ji]] in Pune.', repaired: 'Farmers met Modi in Pune.' },
  ],
  sound: [
    'The president, Mr Kovac, met Mr Justice Fraser and the minister. Mr Speaker Martin rose.',
    '“Mr President Kovac is late,” he said.',
    'Prime Minister Narendra Modi met Dr President Roberts, a physician, and Ms Governor.',
    'He learnt tai-ji and Fuji ji-u.',
    'Golfer Kim Min-ji won by two strokes. Mr Sultan Ahmed Al Jaber chaired the talks. Hikers were rescued on Halla-san.',
  ],
  *check(block) {
    if (/(?:Dr|Prof|Professor|Doctor|Mister|Mr|Mrs|Ms|Madame?|Monsieur|Shri|Shrimati|Smt)\.? /u.test(block.text))
      for (const stack of stacks)
        for (const { 0: words, index, groups } of block.text.matchAll(stack))
          yield* report(block, index, words, groups?.['keep'] ?? '')
    if (!/[ -]ji|-(?:san|sama|nim|ssi)/u.test(block.text)) return
    for (const { 0: words, index } of block.text.matchAll(ji))
      if (!isGivenName(block.text, index, words)) yield* report(block, index, words, '')
  },
}

/** “Kim Min-ji”: the second half of a Korean name. */
function isGivenName(text: string, at: number, words: string): boolean {
  const [, family = '', first = ''] = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? []
  return words === '-ji' && isHyphenedName(family, first + words)
}

function* report(block: BlockContent, from: number, words: string, keep: string): Iterable<Report> {
  const range = { from, to: from + words.length }
  if (isQuoted(block, range)) return
  const put: Proposal = {
    label: keep === '' ? `Leave out “${words.trim()}”` : `Put “${keep}”`,
    kind: 'single',
    edits: [{ ...range, insert: keep }],
  }
  yield {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: keep === '' ? `English adds no “${words.trim()}” to a name.` : `Before a name “${keep}” is title enough.`,
    repairs: [put],
  }
}
