import type { BlockContent, Token } from '../article'
import { plausibility } from '../gap-fit/plausibility'
import { classOf, edge } from '../gap-fit/word-class'
import { onceEach } from '../once-each'
import type { WordOdds } from '../readers'
import { firstEndingAt } from '../touching'

/** What speaks for and against a word of a block, as numbers to be weighed. */
export interface WordTraits {
  /** Its tokens without the marks around them. */
  readonly tokens: readonly [Token, ...Token[]]
  /** How odd it is to the reader, and how odd the word before it: logarithms of odds. */
  readonly odd: number
  readonly oddBefore: number
  /** How much seems to be missing before and behind it: logarithms of odds. */
  readonly gap: number
  readonly gapBehind: number
  /** In characters: the longer a word, the more it says. */
  readonly length: number
  /** How well its class and that of the next word follow what stands before them: below 0, badly. */
  readonly fit: number
}

/** Names of the traits that are weighed. */
export const traitNames = ['odd', 'oddBefore', 'gap', 'gapBehind', 'length', 'fit'] as const

/** Words of which a reader thinks less than this are not worth a look. */
const least = { changed: 0.15, missing: 0.04 }

/**
 * The traits of those words of a block that a reader so much as suspects, by their places among its words. A word without a token of its own (a lone
 * mark) has none.
 */
export const traitsOf = onceEach((words: readonly WordOdds[]) =>
  onceEach((content: BlockContent): ReadonlyMap<number, WordTraits> => {
    const tokens = content.tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    const fitOf = readFits(content)
    const traits = new Map<number, WordTraits>()
    let next = 0
    for (const [place, { from, to, changed, missing }] of words.entries()) {
      while ((tokens[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next++
      const missingBehind = words[place + 1]?.missing ?? 0
      if (changed < least.changed && Math.max(missing, missingBehind) < least.missing) continue
      const [first, ...rest] = tokens.slice(next, firstEndingAt(tokens, to) + 1).filter((token) => token.from < to)
      if (!first) continue
      traits.set(place, {
        tokens: [first, ...rest],
        odd: logOdds(changed),
        oddBefore: logOdds(words[place - 1]?.changed ?? 0),
        gap: logOdds(missing),
        gapBehind: logOdds(missingBehind),
        length: content.text.slice(from, to).replace(/[^\p{L}\p{N}’'-]/gu, '').length,
        fit: fitOf(first),
      })
    }
    return traits
  }),
)

/** A probability as a logarithm of odds, kept within bounds. */
const logOdds = (chance: number): number => Math.log(Math.max(chance, 0.001) / (1 - Math.min(chance, 0.999)))

/** How well tokens fit behind what stands before them: the mean of each with the one behind it. */
function readFits({ sentences }: BlockContent): (token: Token) => number {
  const known = new Map<number, number>()
  for (const { tokens } of sentences) {
    const row = plausibility.fits([...tokens.map(classOf), edge])
    for (const [place, { index }] of tokens.entries()) known.set(index, ((row[place] ?? 0) + (row[place + 1] ?? 0)) / 2)
  }
  return ({ index }) => known.get(index) ?? 0
}
