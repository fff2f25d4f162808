import bodiesData from '../../../resources/lexicon/names/bodies.json'
import swapsData from '../../../resources/lexicon/names/swaps.json'

/** A name cut into words as it is compared: lower case, spellings made one. */
export interface OfficialName {
  readonly name: string
  readonly short?: string
  readonly words: readonly string[]
  /** How many of its words are more than of, for, the. */
  readonly weight: number
}

const connectors = new Set(['of', 'for', 'and', 'in', 'the', 'on', 'to', 'with', '&', "'s", "'", 'de', 'against'])
export const isConnector = (word: string): boolean => connectors.has(word)

const spellings: Readonly<Record<string, string>> = {
  organisation: 'organization',
  'co-operation': 'cooperation',
  program: 'programme',
  centre: 'center',
  centres: 'centers',
  labor: 'labour',
  defence: 'defense',
  guards: 'guard',
  '&': 'and',
}

/** A word as names are compared: British and American spellings are one. */
export function normalWord(word: string): string {
  const lower = word.toLowerCase().replace('’', "'")
  return spellings[lower] ?? lower
}

const splitName = (name: string): readonly string[] =>
  name
    .replace(/['’]s\b/gu, " 's")
    .replace(/s['’](?=\s|$)/gu, "s '")
    .replace(/,/gu, '')
    .split(' ')
    .map(normalWord)

const toName = ({ name, short }: { readonly name: string; readonly short?: string }): OfficialName => {
  const words = splitName(name)
  return { name, ...(short === undefined ? {} : { short }), words, weight: words.filter((word) => !isConnector(word)).length }
}

export const officialNames: readonly OfficialName[] = bodiesData.bodies.map(toName)

/** Every name that stands as it is, those of bodies merely similar to others included. */
export const knownNames: ReadonlySet<string> = new Set([
  ...officialNames.map(({ words }) => words.join(' ')),
  ...bodiesData.similar.map((name) => splitName(name).join(' ')),
])

const readSwaps = (table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([word, others]) => [normalWord(word), new Set(others.split(' '))]))

const swaps = readSwaps(swapsData.swaps)
const kinds = readSwaps(swapsData.kinds)

/** How a word stands for one of an official name: by a synonym, by another kind of body, in another form, or not at all. */
export function likenessOfWords(official: string, found: string): 'synonym' | 'kind' | 'form' | undefined {
  if (swaps.get(official)?.has(found)) return 'synonym'
  if (kinds.get(official)?.has(found)) return 'kind'
  const shared = Math.min(official.length, found.length) - 3
  const isForm =
    shared >= 5 && official.slice(0, shared) === found.slice(0, shared) && Math.abs(official.length - found.length) <= 3
  // A plural alone is how people write: “the Centers” and “the Center”.
  return isForm && official.replace(/s$/u, '') !== found.replace(/s$/u, '') ? 'form' : undefined
}
