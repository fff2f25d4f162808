import { addTo } from '../add-to'
import type { Article, Block } from '../article'
import { isQuoted } from '../language/quotes'
import { type Readings, secondReader, type WordOdds } from '../readers'
import { prose } from '../rules/rule'
import type { Candidate } from '../settle/settle'
import { shift } from '../shift'
import { touching } from '../touching'
import type { Range } from '../types'
import { oddStretches } from './stretches'

/**
 * A draft is damaged when so many different rules find something grave in it, and so often in 1,000 words. Of 2,200 pieces of sound news of some 350 words one in
 * a hundred seems so, of 56 damaged drafts of that length that nobody had read all but six.
 */
const least = { rules: 2, perThousand: 5 }

/** The severity of a major error. What is left of a page and lost spaces are found in sound stories as well. */
const grave = 5

/** Whether rules find so much wrong with the words of a draft that what a reader suspects in it is likely to be damage, too. */
export function isDamaged(candidates: readonly Candidate[], words: number): boolean {
  const found = candidates
    .filter((one) => isFirm(one) && one.severity >= grave)
    .toSorted((a, b) => a.ranges[0].from - b.ranges[0].from)
  const rules = new Set<string>()
  let places = 0
  let end = 0
  for (const { ranges, rule } of found) {
    const [first] = ranges
    // Of two at one place one will win.
    if (first.from < end) continue
    end = first.to
    places++
    rules.add(rule)
  }
  return rules.size >= least.rules && places * 1000 >= least.perThousand * words
}

/**
 * The candidates of a draft that is damaged, with what the second reader suspects there, weighed together with the order of the words. In a sound draft the
 * same suspicions would be false alarms. What rules doubt stays doubtful: that is mostly a matter of the desk’s style (“600 000”, “Moreover,”).
 */
export function weighDamage(article: Article, candidates: readonly Candidate[], readings: Readings): readonly Candidate[] {
  const taken = placesByBlock(article, candidates.filter(isFirm))
  const odd = article.blocks
    .filter(({ kind }) => prose.includes(kind))
    .flatMap((block) => {
      const words = readings.get(block.key)?.words
      return words ? toCandidates(block, words, taken.get(block) ?? []) : []
    })
  const oddIn = placesByBlock(article, odd)
  const weighed = candidates.map((candidate): Candidate => {
    const isLikely = candidate.rule === secondReader && candidate.tier === 'doubtful' && meets(article, candidate, oddIn)
    return isLikely ? { ...candidate, tier: 'likely' } : candidate
  })
  // Where the second reader has a report of its own that one stays, for it brings repairs.
  const told = placesByBlock(
    article,
    weighed.filter(({ rule, tier }) => rule === secondReader && tier !== 'doubtful'),
  )
  return [...weighed, ...odd.filter((candidate) => !meets(article, candidate, told))]
}

/** What rules are sure of, or nearly. */
const isFirm = ({ fromReader, tier, category }: Candidate): boolean => !fromReader && tier !== 'doubtful' && category !== 'style'

/** Where some candidates stand, in offsets of the blocks. */
type Places = ReadonlyMap<Block, readonly Range[]>

function placesByBlock({ blocks }: Article, candidates: readonly Candidate[]): Places {
  const places = new Map<Block, Range[]>()
  for (const range of candidates.flatMap(({ ranges }) => ranges))
    for (const block of touching(blocks, [range])) addTo(places, block, shift(range, -block.from))
  return places
}

const meets = ({ blocks }: Article, { ranges }: Candidate, places: Places): boolean =>
  ranges.some((range) =>
    touching(blocks, [range]).some((block) => places.get(block)?.some((other) => overlaps(shift(range, -block.from), other))),
  )

function toCandidates(block: Block, words: readonly WordOdds[], taken: readonly Range[]): readonly Candidate[] {
  return oddStretches(block.content, words, (word) => taken.some((range) => overlaps(range, word))).map((range) => ({
    rule: secondReader,
    category: 'translation',
    tier: 'likely',
    severity: grave,
    ranges: [shift(range, block.from)],
    message: `“${block.text.slice(range.from, range.to)}” reads oddly here; an editor would probably change it.`,
    repairs: isQuoted(block, range) ? [{ label: 'Ask what was said', kind: 'query', edits: [], guards: [] }] : [],
    fromReader: true,
    outranks: [],
  }))
}

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && a.to > b.from
