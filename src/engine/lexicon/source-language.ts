import type { Block, BlockContent } from '../article'
import { onceEach } from '../once-each'
import type { PhraseEntry, PhraseTable } from './entry'
import { createPhraseFinder, type FoundPhrase, isQuotedPhrase } from './find-phrases'
import { calquePacks } from './tables'

/** The language a draft was put into English from: the pack of its calques. */
export type SourcePack = PhraseTable

const findInBlock = createPhraseFinder(calquePacks)

/** The calques of all packs in a block, in and outside quotation marks, worked out once. */
const allCalquesIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) => [...findInBlock(content)])

/** What somebody is quoted as saying, unless it is a saying that nobody says in English. */
const isShielded = (found: FoundPhrase): boolean => isQuotedPhrase(found) && !found.entry.quoted

/** The calques of all packs in a block that stand outside quotation marks, and the sayings in them, worked out once. */
export const calquesIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) =>
  allCalquesIn(content).filter((found) => !isShielded(found)),
)

/** The others in quotation marks. They count only in a draft that is known for a translation: then its quotations are translated too. */
export const quotedCalquesIn = (content: BlockContent): readonly FoundPhrase[] => allCalquesIn(content).filter(isShielded)

/** How much an entry that fires says of the language, counted once however often it fires. */
const weightOf = ({ sure, doubtful }: PhraseEntry): number => (sure ? 3 : doubtful ? 1 : 2)

/** So much must speak for a language: two sure signs, or more in a long draft; and twice as much as for any other that is no kin of it. */
const leastWeight = 4
const wordsPerPoint = 120
const lead = 2

/** Where a draft comes from: the language it was put into English from, if one can be named, and the packs that count in full. */
export interface Origin {
  readonly pack: SourcePack | undefined
  readonly packs: readonly SourcePack[]
}

/** The origin that an editor names; without a pack for that language nothing counts in full. */
export function originNamed(language: string): Origin {
  const pack = packOfLanguage(language)
  return { pack, packs: pack ? [pack, ...kinOf(pack)] : [] }
}

/**
 * Tells from the calques of a draft which language it was probably put into English from; no pack where they do not tell. Doubtful
 * entries alone say nothing: native writers have them too. Where the calques of several languages meet, so many that the draft must
 * be a translation, all of those languages count.
 */
export function estimateOrigin(blocks: readonly Block[], words: number): Origin {
  const { weights, certain } = weigh(blocks)
  const least = Math.max(leastWeight, words / wordsPerPoint)
  const sum = (packs: readonly SourcePack[]) => packs.reduce((total, pack) => total + (weights.get(pack) ?? 0), 0)
  const weightWithKin = (pack: SourcePack) => sum([pack]) + sum(kinOf(pack)) * shareOfKin
  const [pack] = [...certain]
    .filter(({ shared }) => shared !== true)
    .toSorted((one, other) => weightWithKin(other) - weightWithKin(one) || sum([other]) - sum([one]))
  const all = sum(calquePacks) >= leastOfAll * least ? [...certain] : []
  if (!pack) return { pack, packs: all }
  const strangers = calquePacks.filter((other) => other !== pack && !isKin(pack, other) && !isKin(other, pack))
  const rival = Math.max(0, ...strangers.map((other) => sum([other])))
  const weight = weightWithKin(pack)
  if (weight >= least && weight >= lead * rival) return { pack, packs: [pack, ...kinOf(pack)] }
  return { pack: undefined, packs: all }
}

/** What a related language’s calques weigh, and how many times the least must be there before all languages that are met count. */
const shareOfKin = 0.5
const leastOfAll = 2

const isKin = (pack: SourcePack, other: SourcePack) => pack.kin?.includes(other.id) === true
const kinOf = (pack: SourcePack) => calquePacks.filter((other) => isKin(pack, other))

function weigh(blocks: readonly Block[]) {
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
  return { weights, certain }
}

const namesOfPacks: readonly (readonly [id: string, names: RegExp])[] = [
  ['bengali', /bengali|bangla/iu],
  ['hindi', /hindi|urdu|marathi|gujarati|punjabi|tamil|telugu|kannada|malayalam|nepali|sinhala|indian/iu],
  ['russian', /russian|ukrainian|belarus|bulgarian|serbian/iu],
  ['polish', /polish|czech|slovak/iu],
  ['indonesian', /indonesian|malay(?!alam)|javanese|filipino|tagalog|cebuano/iu],
  ['nordic', /swedish|norwegian|danish|icelandic/iu],
  ['dutch', /dutch|flemish|afrikaans/iu],
  ['spanish', /spanish|portuguese|catalan|galician|brazilian/iu],
  ['italian', /italian/iu],
  ['chinese', /chinese|mandarin|cantonese/iu],
  ['japanese-korean', /japanese|korean/iu],
  ['german', /german|austrian|swiss/iu],
  ['french', /french/iu],
  ['romanian', /romanian|moldovan/iu],
  ['vietnamese-thai', /vietnamese|thai|lao|khmer/iu],
  ['hungarian-finnish-estonian', /hungarian|finnish|estonian/iu],
  ['greek', /greek/iu],
  ['hebrew', /hebrew/iu],
  ['swahili', /swahili|hausa|amharic|somali/iu],
  ['caucasus-central-asia', /georgian|armenian|kazakh|uzbek|kyrgyz|tajik/iu],
  ['arabic-persian-turkish', /arabic|persian|farsi|dari|turkish|kurdish|azeri|azerbaijani|pashto/iu],
]

/** The pack for a language as an editor writes it (“Portuguese”); undefined where there is none. */
export function packOfLanguage(language: string): SourcePack | undefined {
  const id = namesOfPacks.find(([, names]) => names.test(language))?.[0]
  return calquePacks.find((pack) => pack.id === id)
}
