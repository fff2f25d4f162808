import { addTo } from '../add-to'
import type { Article, Block } from '../article'
import { isQuoted } from '../language/quotes'
import { type Readings, rememberedPhrase, secondReader, type WordOdds } from '../readers'
import { asking } from '../proposals'
import { prose, type Range } from '../types'
import type { Candidate } from '../settle/settle'
import { shift } from '../shift'
import { touching } from '../touching'
import { grave, isFirm } from './damaged'
import { damagedStretches } from './stretches'

/**
 * The candidates of a draft that is damaged, with what the second reader takes for damage there. In a sound draft the same
 * suspicions would be false alarms. What rules doubt stays doubtful: that is mostly a matter of the desk’s style (“600 000”, “Moreover,”).
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
    const isLikely =
      candidate.rule === rememberedPhrase ||
      (candidate.rule === secondReader && candidate.tier === 'doubtful' && meets(article, candidate, oddIn))
    return isLikely ? { ...candidate, tier: 'likely' } : candidate
  })
  // Where the second reader has a report of its own that one stays, for it brings repairs.
  const told = placesByBlock(
    article,
    weighed.filter(({ rule, tier }) => (rule === secondReader || rule === rememberedPhrase) && tier !== 'doubtful'),
  )
  return [...weighed, ...odd.filter((candidate) => !meets(article, candidate, told))]
}

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
  return damagedStretches(block.content, words, (word) => taken.some((range) => overlaps(range, word))).map((range) => ({
    rule: secondReader,
    ...toldOf(block.text.slice(range.from, range.to), isBroken(words, range)),
    tier: 'likely',
    severity: grave,
    ranges: [shift(range, block.from)],
    repairs: isQuoted(block, range) ? [{ ...asking('what was said'), guards: [] }] : [],
    fromReader: true,
    outranks: [],
  }))
}

const toldOf = (quote: string, broken: boolean): Pick<Candidate, 'category' | 'message'> =>
  broken
    ? { category: 'broken', message: `The sentence seems broken at “${quote}”; an editor would probably put it differently.` }
    : { category: 'translation', message: `“${quote}” reads oddly here; an editor would probably change it.` }

/** Whether the words of a stretch are more likely part of a broken sentence than wrongly translated. */
function isBroken(words: readonly WordOdds[], range: Range): boolean {
  const odds = words.filter((word) => overlaps(word, range)).map(({ broken }) => broken)
  return odds.reduce((sum, each) => sum + each, 0) > odds.length / 2
}

const overlaps = (a: Range, b: Range): boolean => a.from < b.to && a.to > b.from
