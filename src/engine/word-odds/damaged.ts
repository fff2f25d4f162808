import type { Article, BlockContent } from '../article'
import { onceEach } from '../once-each'
import type { Readings, WordOdds } from '../readers'
import { prose } from '../types'
import type { Candidate } from '../settle/settle'
import { damagedStretches } from './stretches'

/**
 * How much must be found in 1,000 words of a draft that is damaged: grave things by rules, of so many different ones, or stretches by the second reader,
 * more of them where no rule finds anything grave. One place by itself never counts. How often sound drafts reach this is told in docs/readers.md.
 */
const least = { places: 2, byRules: { rules: 2, perThousand: 5 }, byReader: { perThousand: 5, perThousandAlone: 9 } }

/** The severity of a major error. What is left of a page and lost spaces are found in sound stories as well. */
export const grave = 5

/** Whether so much is wrong with a draft that what the second reader suspects in it is likely to be damage, too. */
export function isDamaged(article: Article, candidates: readonly Candidate[], readings: Readings | undefined): boolean {
  const isOften = (places: number, perThousand: number) => places >= least.places && places * 1000 >= perThousand * article.words
  const { places, rules } = graveIn(candidates)
  if (rules >= least.byRules.rules && isOften(places, least.byRules.perThousand)) return true
  const { perThousand, perThousandAlone } = least.byReader
  return readings !== undefined && isOften(stretchesIn(article, readings), places > 0 ? perThousand : perThousandAlone)
}

/** Grave things that rules are sure of, and how many rules say them. Of two at one place one will win. */
function graveIn(candidates: readonly Candidate[]): { readonly places: number; readonly rules: number } {
  const found = candidates
    .filter((one) => isFirm(one) && one.severity >= grave)
    .toSorted((a, b) => a.ranges[0].from - b.ranges[0].from)
  const rules = new Set<string>()
  let places = 0
  let end = 0
  for (const { ranges, rule } of found) {
    const [first] = ranges
    if (first.from < end) continue
    end = first.to
    places++
    rules.add(rule)
  }
  return { places, rules: rules.size }
}

function stretchesIn({ blocks }: Article, readings: Readings): number {
  const read = blocks.filter(({ kind }) => prose.includes(kind))
  return read.reduce((count, { key, content }) => {
    const words = readings.get(key)?.words
    return count + (words ? countIn(words)(content) : 0)
  }, 0)
}

/** Stretches of a paragraph: kept, because the whole draft is asked for them after every change. */
const countIn = onceEach((words: readonly WordOdds[]) =>
  onceEach((content: BlockContent): number => damagedStretches(content, words).length),
)

/** What rules are sure of, or nearly. */
export const isFirm = ({ fromReader, tier, category }: Candidate): boolean =>
  !fromReader && tier !== 'doubtful' && category !== 'style'
