import type { Block, Sentence } from '../../article'
import { readBreaks } from '../../gap-fit/breaks'
import { type Fragment, findFragments } from '../../gap-fit/fragments'
import { findGaps, type Gap, withoutStop } from '../../gap-fit/find-gaps'
import { inside, joinAcross, moveInto, takeOut } from '../../gap-fit/repairs'
import type { Range, Ranges } from '../../types'
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
  outranks: ['false-stop', 'cut-off-sentence', 'lowercase-start', 'unended-paragraph'],
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
  ],
  sound: [
    'The club won the title in 1998 and again in 2004. But not for long.',
    'Nobody was hurt. The police closed the road. For how long?',
    'He resigned on Friday. In the evening, he left the country with his family.',
    'The dam cost $40 million. Of that, the state paid a third.',
  ],
  *check(block, around) {
    let last: Fragment | undefined
    for (const fragment of findFragments(block)) {
      if (last?.sentence === fragment.sentence) continue
      const report = reportFragment(block, around, fragment)
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
/** Places this much worse than the best are not worth reading. */
const spread = 5

function reportFragment(block: Block, around: Around, fragment: Fragment): Report | undefined {
  const places = findPlaces(block, around, fragment)
  const [best, second] = places
  if (
    !best ||
    belongsToNeighbour(block, fragment, best.score) ||
    best.score < (fragment.restFrom === undefined ? least : leastOfHead)
  )
    return undefined
  // Of moves made on damage kept apart, those with this lead were right more than four times in five.
  const lead = best.score - (second?.score ?? 0)
  const sure =
    !fragment.lostSubject &&
    best.score >= 8 &&
    (lead >= 3 || (best.score >= 14 && lead >= 1)) &&
    best.score - gainOfStaying(block, fragment) >= 2
  const first = fragment.words[0]
  const last = fragment.words.at(-1)
  if (!first || !last) return undefined
  const end = fragment.restFrom === undefined ? fragment.sentence.to : last.to
  const said = block.text.slice(first.from, last.to)
  const words = inside(fragment.words, block)
  const cut = takeOut(block, first.from, end)
  const moves = places
    .filter((place) => place.score > best.score - spread)
    .slice(0, sure ? 1 : 3)
    .map(({ gap, shift }) => moveInto(gap, shift, words, cut, sure ? 'single' : 'choice'))
  const gapRange = { from: best.gap.left.from + best.shift, to: best.gap.right.to + best.shift }
  return {
    ranges: toRanges({ from: first.from, to: end }, sure ? gapRange : undefined),
    tier: sure || fragment.open ? 'sure' : 'likely',
    severity: 10,
    message: sure
      ? `“${said}” is no sentence; the words are missing between “${best.gap.left.text}” and “${best.gap.right.text}”.`
      : `“${said}” is no sentence; the words seem to belong elsewhere.`,
    repairs: [...moves, ...otherRepairs(block, fragment, end, said)],
  }
}

/** One of the stops around it is a false one: then the words stand in their place. */
function belongsToNeighbour(block: Block, { sentence, open, restFrom }: Fragment, score: number): boolean {
  return readBreaks(block).some((place) => {
    if (place.verdict !== 'false stop') return false
    if (place.after === sentence) return place.open !== undefined || (restFrom === undefined && place.gain - 1 >= score)
    return place.before === sentence && open && (place.lower || place.gain >= score)
  })
}

/** How much better the words would read right behind the sentence before them. */
function gainOfStaying(block: Block, { sentence, restFrom }: Fragment): number {
  if (restFrom !== undefined) return Number.NEGATIVE_INFINITY
  return readBreaks(block).find((place) => place.after === sentence)?.gain ?? Number.NEGATIVE_INFINITY
}

function toRanges(fragment: Range, gap: Range | undefined): Ranges {
  return gap ? [fragment, gap] : [fragment]
}

function otherRepairs(block: Block, fragment: Fragment, end: number, said: string): readonly Proposal[] {
  const { sentence } = fragment
  const at = block.sentences.indexOf(sentence)
  const previous = block.sentences[at - 1]
  const next = block.sentences[at + 1]
  const joins: Proposal[] = []
  if (previous && fragment.restFrom === undefined) joins.push(...joinAcross(block, previous, sentence))
  if (next && fragment.restFrom === undefined) joins.push(...joinAcross(block, sentence, next))
  return [
    ...joins.map((join): Proposal => ({ ...join, kind: 'choice' })),
    { label: `Delete “${said}”`, kind: 'choice', edits: [takeOut(block, sentence.from, end)] },
    { label: `Ask where “${said}” belongs`, kind: 'query', edits: [] },
  ]
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
      const host = sentence ? withoutStop(sentence.tokens) : []
      if (host.length < 3 || host.length > 90) return []
      return findGaps(host, fragment.words, fragment.alone)
        .slice(0, 4)
        .map((gap) => ({ gap, shift, score: gap.score - away * distance }))
    })
    .toSorted((a, b) => b.score - a.score)
}
