import type { Block, Sentence } from '../../article'
import { isSaidAgain } from '../../gap-fit/afterthought'
import { type Break, readBreaks } from '../../gap-fit/breaks'
import { type Fragment, findFragments } from '../../gap-fit/fragments'
import { findGaps, type Gap, withoutStop } from '../../gap-fit/find-gaps'
import { inside, isOpeningMark, joinAcross, moveInto, takeOut } from '../../gap-fit/repairs'
import { onceEach } from '../../once-each'
import type { Range, Ranges } from '../../types'
import { asking } from '../../proposals'
import { type Around, type NeighboursRule, type Proposal, prose, type Report } from '../rule'

/**
 * A few words that stand as a sentence, or before one, and belong into a gap of a sentence close by. Deliberate exceptions: words in
 * quotation marks, questions and exclamations, short sentences with a subject and a verb, headings; a place that another
 * speaker's attribution parts from the words is not offered.
 */
export const displacedClause: NeighboursRule = {
  id: 'displaced-clause',
  category: 'broken',
  name: 'Words in the wrong place',
  why: 'These words make no sentence, and a sentence close by has a gap that they fill. Machine translation drops a clause and puts it behind the sentence it was cut from.',
  scope: 'neighbours',
  blocks: prose,
  covers: ['BS02', 'BS03', 'BS22'],
  outranks: ['false-stop', 'cut-off-sentence', 'lowercase-start', 'unended-paragraph', 'verbless-sentence', 'participle-alone'],
  examples: [
    {
      damaged:
        'The minister said the government [[is “]]no child left behind” in its plans for schools. [[Committed to the principle of]]',
      repaired:
        'The minister said the government is committed to the principle of “no child left behind” in its plans for schools.',
    },
    {
      damaged: 'The storm damaged [[thousands homes]] in the two provinces. [[Of wooden.]] Power is still out in the south.',
      repaired: 'The storm damaged thousands of wooden homes in the two provinces. Power is still out in the south.',
    },
    {
      damaged: 'The ministry has promised money to stop the firm from leaving for Spain. [[repeated its demands.]]',
      repaired: 'The ministry has promised money to stop the firm from leaving for Spain and repeated its demands.',
    },
  ],
  sound: [
    'You get nowhere until you have fed it a 20-tetri coin. Going up costs money. Coming down is free.',
    'He looks round as if to ask who has stopped the rain. To May 31. Running time is two hours. It has seats for six. On sale now.',
    'About 180,000 people a day cross the river by ferry. Services were suspended for six hours, and long queues formed at bus stops.',
    'The club won the title in 1998 and again in 2004. But not for long.',
    'Nobody was hurt. The police closed the road. For how long?',
    'He resigned on Friday. In the evening, he left the country with his family.',
    'The dam cost $40 million. Of that, the state paid a third.',
    'A market that people can sleep beside is better than no market at all. Not all traders were convinced.',
    'It was to end in 1996. At a convention in The Hague, the governments agreed to go on. As with We the Living, success came late.',
    'Folk songs reach back a thousand years. For centuries Azerbaijani music has evolved under that sign.',
    'The square was full by noon on Sunday. About half of them left early.',
    'He potted the last red of the frame. Of course he did. It had taken him an hour and nine minutes.',
    'A small boy has swallowed his ticket in the hall. To each of these emergencies Mr Banerji brings the same grave attention.',
    'From the fourth he went downstairs. Left hook to the ribs. Left hook to the ribs. The shoe has been mended. With a safety pin.',
    'We are so close that I can make out the frost on his whiskers. For as long as I hold my breath he stays put.',
    'It made a hard landing. Crashed, in other words. Why now? In a word, Washington. The act lets banks issue their own.',
    'Cook it till soft and starting to catch. In go the garlic and cumin. The duty was frozen. For the 15th year running.',
    'The minister said they would fence off the site. Asked which site, he laughed.',
    'We will be back at seven, with coffee. Over and out. I slept like a felled tree. At dawn, gorges. The track is narrow.',
  ],
  *check(block, around) {
    let last: Fragment | undefined
    const fragments = findFragments(block.content)
    const breaks = fragments.length === 0 ? [] : readBreaks(block.content)
    for (const fragment of fragments) {
      if (last?.sentence === fragment.sentence) continue
      const report = reportFragment(block, around, fragment, breaks)
      if (report) {
        last = fragment
        yield report
      }
    }
  },
}

interface Place {
  readonly gap: Gap
  readonly shift: number
  readonly score: number
}

/** A place further off has to be better by this much: there are more of them. */
const distance = 3
/** Below this, the words fit in no better than chance would have it (1 in 100 sound sentences is as high). */
const least = 5
const leastOfHead = 10
/** A sentence of fewer words had no clause to lose; one of more is a list. */
const shortestHost = 6
const longestHost = 90
/** Places this much worse than the best are not worth reading. */
const spread = 5

function reportFragment(block: Block, around: Around, fragment: Fragment, breaks: readonly Break[]): Report | undefined {
  if (isSaidAgain(block.sentences, fragment.sentence)) return undefined
  const places = findPlaces(block, around, fragment)
  const [best, second] = places
  const joins = findJoins(block, fragment, breaks)
  if (!best || belongsToNeighbour(breaks, fragment, best.score)) return undefined
  if (best.score < (fragment.restFrom === undefined ? least : leastOfHead)) return undefined
  // Of the moves with this lead, 75 of 89 were right on damage that was kept apart.
  const lead = best.score - Math.max(second?.score ?? 0, ...joins.map((join) => join.score))
  const sure = !fragment.lostSubject && best.score >= 8 && (lead >= 4 || (best.score >= 16 && lead >= 2))
  const first = fragment.words[0]
  const last = fragment.words.at(-1)
  if (!first || !last) return undefined
  const cutEnd = fragment.restFrom === undefined ? fragment.sentence.to : last.to
  const said = block.text.slice(first.from, last.to)
  const words = inside(fragment.words, block)
  const cut = takeOut(block, first.from, cutEnd)
  const kind = sure ? 'single' : 'choice'
  const moves = places
    .filter((place) => place.score > best.score - spread && !(fragment.lostSubject && place.gap.behindObject))
    .slice(0, sure ? 1 : 3)
    .map(({ gap, shift, score }): Option => ({ score, proposals: [moveInto(gap, shift, words, cut, kind)] }))
  const options = [...moves, ...joins].toSorted((a, b) => b.score - a.score).flatMap((option) => option.proposals)
  const gapRange = { from: best.gap.left.from + best.shift, to: best.gap.right.to + best.shift }
  return {
    ranges: toRanges({ from: first.from, to: cutEnd }, sure ? gapRange : undefined),
    tier: sure || fragment.open ? 'sure' : 'likely',
    severity: 10,
    message: sure
      ? `“${said}” is no sentence; the words are missing between “${best.gap.left.text}” and ${isOpeningMark(best.gap.right.text) ? 'the quotation' : `“${best.gap.right.text}”`}.`
      : `“${said}” is no sentence; the words seem to belong to another one close by.`,
    repairs: [
      ...options,
      { label: `Delete “${said}”`, kind: 'choice', edits: [cut] },
      asking(`where “${said}” belongs`, `Where does “${said}” belong?`),
    ],
  }
}

/** Proposals that stand or fall together, and how well the text reads with one of them. */
interface Option {
  readonly score: number
  readonly proposals: readonly Proposal[]
}

/** The best of twenty places looks this much better than chance alone: a join, which has but one place, gets as much. */
const manyPlaces = 3

/** Joining the words to the sentence before them, a verb that lost its subject with “and”, and, where they end on a word that wants more, to the one behind. */
function findJoins(
  block: Block,
  { sentence, restFrom, open, lostSubject }: Fragment,
  breaks: readonly Break[],
): readonly Option[] {
  if (restFrom !== undefined) return []
  return breaks.flatMap((place) => {
    const behind = place.before === sentence
    // before, only words that end well may stand; behind, only words that want more
    if (behind !== open || (!behind && place.after !== sentence)) return []
    const proposals = joinAcross(block, place.before, place.after, lostSubject && !behind ? ' and ' : ' ').map(
      (join): Proposal => ({ ...join, kind: 'choice', rival: true }),
    )
    return [{ score: place.gain + manyPlaces, proposals }]
  })
}

/** A stop beside it is a false one for a better reason: then the words stand in their place. */
function belongsToNeighbour(breaks: readonly Break[], { sentence, open }: Fragment, score: number): boolean {
  return breaks.some((place) => {
    if (place.verdict !== 'false stop') return false
    if (place.after === sentence) return place.open !== undefined || place.gain - 1 >= score
    return place.before === sentence && open && (place.lower || place.gain >= score)
  })
}

function toRanges(fragment: Range, gap: Range | undefined): Ranges {
  return gap ? [fragment, gap] : [fragment]
}

/** The places in the sentences around, the best first: in the block, or before it where the fragment stands alone. */
function findPlaces(block: Block, around: Around, fragment: Fragment): readonly Place[] {
  const at = block.sentences.indexOf(fragment.sentence)
  const hosts: { readonly sentence: Sentence | undefined; readonly shift: number; readonly away: number }[] = [
    { sentence: block.sentences[at - 1], shift: 0, away: 0 },
    { sentence: fragment.restFrom === undefined ? block.sentences[at + 1] : undefined, shift: 0, away: 1 },
    { sentence: block.sentences[at - 2], shift: 0, away: 1 },
  ]
  if (at === 0)
    for (const { block: other, shift } of around.before.slice(0, 1))
      hosts.push({ sentence: other.sentences.at(-1), shift, away: 1 })
  return hosts
    .flatMap(({ sentence, shift, away }) => {
      const gaps = sentence ? gapsFor(fragment)(sentence) : []
      return gaps.map((gap) => ({ gap, shift, score: gap.score - away * distance }))
    })
    .toSorted((a, b) => b.score - a.score)
}

/** The best gaps of a sentence for a fragment, worked out once for the two. */
const gapsFor = onceEach((fragment: Fragment) =>
  onceEach((sentence: Sentence): readonly Gap[] => {
    const host = withoutStop(sentence.tokens)
    if (host.length < shortestHost || host.length > longestHost) return []
    return findGaps(host, fragment.words, fragment.alone).slice(0, 4)
  }),
)
