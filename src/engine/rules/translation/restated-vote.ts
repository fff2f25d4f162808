import type { Block, BlockContent } from '../../article'
import { isTurned } from '../../language/turned-figures'
import { isQuoted } from '../../language/quotes'
import { valueOf } from '../../language/numerals'
import { onceEach } from '../../once-each'
import { shift } from '../../shift'
import type { Range } from '../../types'
import { askWhich } from '../../proposals'
import { type ArticleRule, prose, type Report } from '../rule'
import { twoPlaces, writeInBoth } from '../two-places'

const other = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4})'
const number = `(?<![\\p{L}\\d.,–-])${other}`
const favour = '(?:in fav(?:or|our)|for(?: it)?|yes|aye)'
const against = '(?:against(?: it)?|opposed|no)'
/** “21 votes to 17”, “voted 54-46”, “with 68 votes in favor and 32 against”, “the 21-17 vote” */
const tallies: readonly RegExp[] = [
  `(?<!\\p{L})(?:by|of|with) (?:a vote of )?(?<one>${number}) votes? (?:to|against) (?<two>${other})(?! ?(?:percent|per cent|%))`,
  `(?<!\\p{L})(?:voted|passed|approved|rejected|adopted|defeated|vote of|votes?(?: was| were)?|margin of)(?: \\p{L}+){0,4}? (?<one>${number})(?: to |[-–])(?<two>${other})(?![\\d%]| ?percent| per cent|,\\d|[-–])`,
  `(?<one>${number}) (?:\\p{Ll}+ )?(?:votes |lawmakers |members |deputies |councillors |senators )?(?:voted |voting )?${favour}(?:,? and|,| with| to) (?<two>${other}) (?:votes |lawmakers |members |deputies |councillors |senators )?(?:voted |voting )?${against}(?!\\p{L})`,
  `(?<which>the|this|that|an?) (?:final |narrow |close )?(?<one>${number})(?:[-–]|-to-| to )(?<two>${other}) (?:vote|ballot|result|decision|ruling|majority)(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'))
/** “beat Leeds 102-98”, “the 98-102 defeat”: high scores, of which a story has one. */
const scores: readonly RegExp[] = [
  `(?<!\\p{L})(?:beat|beats|defeated|won|lost)(?: \\p{Lu}?[\\p{L}.’']+){0,5}? (?<one>${number})[-–](?<two>${other})(?![\\d%,–-])`,
  `(?<which>the|this|that) (?:\\p{Ll}+ )?(?<one>${number})[-–](?<two>${other}) (?:win|victory|defeat|loss|rout|success)(?!\\p{L})`,
].map((source) => new RegExp(source, 'gu'))

/**
 * The outcome of a vote that is taken up, and another than before: *approved by 21 votes to 17 … the 21-19 vote*. Of matches high scores alone, and only where figures
 * are turned round: *beat Leeds 102-89 … the 102-98 win*. Deliberate exceptions: drafts with a third outcome, other votes (*the vote of May*), quotations.
 */
export const restatedVote: ArticleRule = {
  id: 'restated-vote',
  category: 'translation',
  name: 'The outcome of a vote changes',
  why: 'The draft tells how many were for and against, and then takes the vote up with other numbers. Figures slip when a text is translated or typed anew.',
  scope: 'article',
  blocks: prose,
  covers: ['NU17'],
  examples: [
    {
      damaged: 'The council approved the plan [[by 21 votes to 17]]. Some booed. After [[the 21-19 vote]], people cheered.',
      repaired: 'The council approved the plan by 21 votes to 17. Some booed. After the 21-17 vote, people cheered.',
    },
    {
      damaged: 'The Senate [[voted 54-46]] for the judge. She wept. Allies called [[the 54-64 vote]] a triumph.',
      repaired: 'The Senate voted 54-46 for the judge. She wept. Allies called the 54-46 vote a triumph.',
    },
    {
      damaged: 'The Hawks [[beat Memphis 112-98]] on Sunday. It was loud. After [[the 121-98 win]], the coach smiled.',
      repaired: 'The Hawks beat Memphis 112-98 on Sunday. It was loud. After the 112-98 win, the coach smiled.',
    },
  ],
  sound: [
    'The council approved the plan by 21 votes to 17. It is final. After the 21-17 vote, people cheered. The 23-15 vote of May was on a road.',
    'The Senate voted 54-46 for the judge and 60-40 for the bill. The 60-40 vote came late.',
    'The House voted 220-211. The Senate passed it later. The 52-48 vote came at noon.',
    'The Senate voted 54-46 to confirm the judge. The 54-45 vote to end debate came a day earlier.',
    'Leeds beat Hull 3-1. After the 2-1 win at Leicester the coach smiled.',
    'The council approved it by 21 votes to 17. “The 21-19 vote was close,” he said.',
  ],
  prepare(content) {
    countsIn(content)
  },
  *check(article) {
    const all = article.blocks.flatMap((block) => ([...prose, 'headline'].includes(block.kind) ? countsOf(block) : []))
    for (const isVote of [true, false]) {
      const row = all.filter((count) => count.isVote === isVote).toSorted((a, b) => a.from - b.from)
      const [first] = row
      const others = row.filter((count) => first !== undefined && (count.one !== first.one || count.two !== first.two))
      const [again] = others
      if (!first || !again?.isTakenUp || others.length > 1 || first.isTakenUp) continue
      if (isOff(first, again)) yield report(first, again)
    }
  },
}

interface Count extends Range {
  readonly words: string
  readonly one: number
  readonly two: number
  /** Where the two numbers stand, as they are written. */
  readonly pair: Range
  readonly isVote: boolean
  readonly isTakenUp: boolean
}

const countsIn = onceEach((content: BlockContent): readonly Count[] =>
  /\d/u.test(content.text)
    ? [
        ...tallies.map((pattern) => countsBy(content, pattern, true)),
        ...scores.map((pattern) => countsBy(content, pattern, false)),
      ]
        .flat()
        .filter(
          (count, at, list) =>
            list.findIndex((other) => other.from < count.to && count.from < other.to && other.isVote === count.isVote) === at,
        )
    : [],
)

function countsBy(content: BlockContent, pattern: RegExp, isVote: boolean): readonly Count[] {
  return Array.from(content.text.matchAll(pattern)).flatMap(({ 0: words, index, groups = {} }): Count[] => {
    const { one = '', two = '', which } = groups
    const [a, b] = [valueOf(one), valueOf(two)]
    const range = { from: index, to: index + words.length }
    if (a === undefined || b === undefined || isQuoted(content, range) || (!isVote && (a < 20 || b < 20))) return []
    const behind = content.text.slice(range.to)
    const isOther =
      /^ (?:in (?:\p{Lu}|\d)|last |of (?:\d|\p{Lu})|to \p{Ll}|by the |on (?:the|an?) |(?:that|which) |an? (?:day|week|month|year) |earlier)|^ (?:over|against|at|on) \p{Lu}/u.test(
        behind,
      )
    const isTakenUp = which !== undefined && !/^an?$/iu.test(which) && !isOther
    const from = index + words.lastIndexOf(one, words.lastIndexOf(two) - 1)
    return [
      { ...range, words, one: a, two: b, pair: { from, to: index + words.lastIndexOf(two) + two.length }, isVote, isTakenUp },
    ]
  })
}

const countsOf = ({ content, from }: Block): readonly Count[] =>
  countsIn(content).map((count) => ({ ...shift(count, from), pair: shift(count.pair, from) }))

/** One of the numbers is the same, and the other is not; of a match its figures are turned round. */
function isOff(first: Count, again: Count): boolean {
  if (first.one !== again.one && first.two !== again.two) return false
  return first.isVote || isTurned(first.one, again.one) || isTurned(first.two, again.two)
}

function report(first: Count, again: Count): Report {
  const message = `“${again.words}” here, and “${first.words}” before: no other outcome is told.`
  const ask = askWhich('outcome', `“${again.words}”`, `“${first.words}”`)
  return twoPlaces(again, first, 5, message, ask, put(again, first), put(first, again))
}

/** The numbers of the other, with the words that stand between them here. */
function put({ words, pair, from }: Count, { one, two }: Count) {
  const between = words.slice(pair.from - from, pair.to - from).replace(/^[\d,]+|[\d,]+$/gu, '')
  return writeInBoth(pair, `${one.toLocaleString('en')}${between}${two.toLocaleString('en')}`)
}
