import type { Block, BlockContent } from '../article'
import { onceEach } from '../once-each'
import type { PhraseEntry, PhraseTable } from './entry'
import { createPhraseFinder, type FoundPhrase } from './find-phrases'
import { calquePacks } from './tables'

/** The language a draft was put into English from: the pack of its calques. */
export type SourcePack = PhraseTable

const findInBlock = createPhraseFinder(calquePacks)

/** The calques of all packs in a block, worked out once. What stands in quotation marks is left out. */
export const calquesIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) =>
  Array.from(findInBlock(content)).filter(
    ({ sentence, first, last }) => !sentence.tokens.slice(first, last + 1).some((token) => token.quoted),
  ),
)

/** How much an entry that fires says of the language, counted once however often it fires. */
const weightOf = ({ sure, doubtful }: PhraseEntry): number => (sure ? 3 : doubtful ? 1 : 2)

/** So much must speak for a language: two sure signs, or more in a long draft; and twice as much as for any other. */
const leastWeight = 4
const wordsPerPoint = 120
const lead = 2

/**
 * Tells from the calques of a draft which language it was probably put into English from; undefined where they do not tell. Doubtful
 * entries alone say nothing: native writers have them too.
 */
export function estimateSource(blocks: readonly Block[], words: number): SourcePack | undefined {
  const entries = new Set<PhraseEntry>()
  const weights = new Map<SourcePack, number>()
  const certain = new Set<SourcePack>()
  for (const { content } of blocks) {
    for (const { entry, table } of calquesIn(content)) {
      if (entries.has(entry)) continue
      entries.add(entry)
      if (!entry.doubtful) certain.add(table)
      weights.set(table, (weights.get(table) ?? 0) + weightOf(entry))
    }
  }
  const [first, second] = Array.from(weights).toSorted(([, one], [, other]) => other - one)
  if (!first) return undefined
  const [pack, weight] = first
  const speaks = certain.has(pack) && weight >= Math.max(leastWeight, words / wordsPerPoint)
  return speaks && weight >= lead * (second?.[1] ?? 0) ? pack : undefined
}

const namesOfPacks: readonly (readonly [id: string, names: RegExp])[] = [
  ['hindi', /hindi|urdu|bengali|bangla|marathi|gujarati|punjabi|tamil|telugu|kannada|malayalam|nepali|sinhala|indian/iu],
  ['russian', /russian|ukrainian|belarus|bulgarian|serbian/iu],
  ['spanish', /spanish|portuguese|catalan|galician|brazilian/iu],
  ['italian', /italian/iu],
  ['chinese', /chinese|mandarin|cantonese/iu],
  ['japanese-korean', /japanese|korean/iu],
  ['german', /german|dutch|austrian|swiss/iu],
  ['french', /french|romanian/iu],
  ['arabic-persian-turkish', /arabic|persian|farsi|dari|turkish|kurdish|azerbaijani/iu],
]

/** The pack for a language as an editor writes it (“Portuguese”); undefined where there is none. */
export function packOfLanguage(language: string): SourcePack | undefined {
  const id = namesOfPacks.find(([, names]) => names.test(language))?.[0]
  return calquePacks.find((pack) => pack.id === id)
}
