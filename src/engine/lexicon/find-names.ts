import { addTo } from '../add-to'
import type { Sentence, Token } from '../article'
import { alignName, type Change } from './align-name'
import { isConnector, knownNames, likenessOfWords, normalWord, type OfficialName, officialNames } from './gazetteer'

/** A stretch of capitalised words that nearly is an official name: tokens `first` to `last` of the sentence. */
export interface NearName {
  readonly official: OfficialName
  readonly first: number
  readonly last: number
  /** What differs; none where only the order does. `at` counts among the tokens of the sentence. */
  readonly changes: readonly Change[]
  /** Its usual short form stands in brackets behind it. */
  readonly confirmed: boolean
}

interface Run {
  readonly first: number
  readonly words: readonly string[]
}

/** Longer runs of capitals are a heading or a list, no name. */
const longestRun = 24

const byWord = new Map<string, OfficialName[]>()
const byWordSet = new Map<string, OfficialName>()
/** Without *of*, *for* and *the*; undefined where two names have the same words. */
const byContent = new Map<string, OfficialName | undefined>()
const vocabulary: ReadonlySet<string> = new Set(officialNames.flatMap(({ words }) => words))
for (const official of officialNames) {
  for (const word of new Set(official.words)) {
    if (!isConnector(word)) addTo(byWord, word, official)
  }
  if (official.weight < 3) continue
  byWordSet.set(official.words.toSorted().join(' '), official)
  const key = contentOf(official.words)
  byContent.set(key, byContent.has(key) ? undefined : official)
}

function contentOf(words: readonly string[]): string {
  return words
    .filter((word) => !isConnector(word))
    .toSorted()
    .join(' ')
}

/** Stretches that are an official name with a word swapped, inserted or moved. Real names of other bodies are none. */
export function findNearNames(sentence: Sentence): readonly NearName[] {
  const found: NearName[] = []
  for (const run of runsOf(sentence.tokens)) {
    const near = [...reordered(run), ...aligned(run)].filter(
      ({ first, last }) => !isKnownAround(run, first - run.first, last - run.first),
    )
    let end = -1
    for (const name of near.toSorted((a, b) => a.first - b.first || countSame(b) - countSame(a))) {
      if (name.first <= end) continue
      found.push({ ...name, confirmed: isConfirmed(sentence.tokens, name) })
      end = name.last
    }
  }
  return found
}

const countSame = ({ changes }: Pick<NearName, 'changes'>) => changes.filter(({ kind }) => kind === 'same').length

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let first = -1
  let end = -1
  const close = () => {
    if (first >= 0 && end - first >= 2 && end - first < longestRun) {
      runs.push({ first, words: tokens.slice(first, end + 1).map(({ text }) => normalWord(text)) })
    }
    first = -1
  }
  tokens.forEach(({ text }, index) => {
    const isCapital = /^\p{Lu}/u.test(text) && !isConnector(normalWord(text))
    if (isCapital) {
      if (first < 0) first = index
      end = index
    } else if (first >= 0 && !isConnector(normalWord(text))) close()
  })
  close()
  return runs
}

function* aligned(run: Run): Generator<Omit<NearName, 'confirmed'>> {
  const shared = new Map<OfficialName, number>()
  for (const word of new Set(run.words))
    for (const official of byWord.get(word) ?? []) shared.set(official, (shared.get(official) ?? 0) + 1)
  for (const [official, count] of shared) {
    if (official.weight < 3 || count < official.weight / 2) continue
    const [opening = ''] = official.words
    for (let at = 0; at < run.words.length; at++) {
      const word = run.words[at] ?? ''
      if (word !== opening && !likenessOfWords(opening, word)) continue
      const changes = alignName(run.words, at, official)
      if (!changes || changes.every(({ kind }) => kind === 'same')) continue
      const last = Math.max(...changes.map((change) => (change.kind === 'dropped' ? at : change.at)))
      const placed = changes.map((change) => (change.kind === 'dropped' ? change : { ...change, at: run.first + change.at }))
      yield { official, first: run.first + at, last: run.first + last, changes: placed }
    }
  }
}

/** The words of a name in another order, as in “Health World Organization”. */
function* reordered(run: Run): Generator<Omit<NearName, 'confirmed'>> {
  for (let at = 0; at < run.words.length; at++) {
    for (let length = 1; length <= 9 && at + length <= run.words.length; length++) {
      // Every word of a reordered name is a word of that name.
      if (!vocabulary.has(run.words[at + length - 1] ?? '')) break
      if (length < 3) continue
      const words = run.words.slice(at, at + length)
      if (isConnector(words[0] ?? '') || isConnector(words.at(-1) ?? '')) continue
      const official = byWordSet.get(words.toSorted().join(' ')) ?? tiedOtherwise(words)
      if (!official || official.words.join(' ') === words.join(' ')) continue
      yield { official, first: run.first + at, last: run.first + at + length - 1, changes: [] }
    }
  }
}

/** “Bank of Asian Development”: a name without small words, in another order and tied by *of* or *for*. “The General Assembly of the United Nations” is sound. */
function tiedOtherwise(words: readonly string[]): OfficialName | undefined {
  const official = byContent.get(contentOf(words))
  if (!official || official.words[0] === 'united' || official.words.some(isConnector)) return undefined
  const ties = words.filter(isConnector)
  const isTied = ties.length > 0 && ties.every((word) => word === 'of' || word === 'for')
  return isTied && official.words.join(' ') !== words.filter((word) => !isConnector(word)).join(' ') ? official : undefined
}

/** The stretch, or a longer one around it, is the name of a body that exists. */
function isKnownAround({ words }: Run, first: number, last: number): boolean {
  for (let from = Math.max(0, first - 4); from <= last; from++) {
    for (let to = Math.max(from + 1, last - 1); to <= Math.min(words.length - 1, last + 4); to++) {
      const coversMost = Math.min(to, last) - Math.max(from, first) + 1 >= (last - first + 1) * 0.6
      if (coversMost && knownNames.has(words.slice(from, to + 1).join(' '))) return true
    }
  }
  return false
}

function isConfirmed(tokens: readonly Token[], { official, last }: Omit<NearName, 'confirmed'>): boolean {
  return official.short !== undefined && tokens[last + 1]?.text === '(' && tokens[last + 2]?.text === official.short
}
