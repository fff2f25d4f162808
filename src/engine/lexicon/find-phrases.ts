import { addTo } from '../add-to'
import type { BlockContent, Sentence, Token } from '../article'
import { opensSentence } from '../language/opens-sentence'
import { onceEach } from '../once-each'
import type { PhraseEntry, PhraseTable } from './entry'
import { compileFollower, compilePattern, type Pattern, type Piece, plain, startsOf } from './pattern'
import { type Slot, slots } from './slots'

/** An entry found in a sentence: its tokens `first` to `last`. */
export interface FoundPhrase {
  readonly entry: PhraseEntry
  readonly table: PhraseTable
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  readonly first: number
  readonly last: number
}

/** Whether some of the words stand in a quotation. */
export const isQuotedPhrase = ({ sentence, first, last }: FoundPhrase): boolean =>
  sentence.tokens.slice(first, last + 1).some((token) => token.quoted)

interface CompiledEntry {
  readonly entry: PhraseEntry
  readonly table: PhraseTable
  readonly pattern: Pattern
  readonly with?: WordTest
  readonly without?: WordTest
  readonly notAfter?: NeighbourTest
  readonly notBefore?: NeighbourTest
  readonly onlyAfter?: NeighbourTest
  readonly follows?: (tokens: readonly Token[], at: number) => boolean
}

/** “dam*|river” is met by river, dam, dams. */
interface WordTest {
  readonly whole: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** “<num>|half” is met by half and by any number. */
interface NeighbourTest extends WordTest {
  readonly kinds: readonly Slot[]
}

export type PhraseFinder = (block: BlockContent) => Iterable<FoundPhrase>

/**
 * Makes a finder of all entries of some tables. Of entries that meet at a place the one with the longest match is told. An entry is compiled when a word
 * comes up that it can begin with: most never are.
 */
export function createPhraseFinder(tables: readonly PhraseTable[]): PhraseFinder {
  const startAt = indexByStart(tables.flatMap((table) => table.entries.map((entry) => ({ entry, table }))))
  return function* (block) {
    for (const sentence of block.sentences) {
      const words = plainWords(sentence.tokens)
      const held = wordsOf(sentence.tokens)
      for (let at = 0; at < words.length; at++) {
        const start = startAt(words[at] ?? '')
        const found = start && longestAt(start, block, sentence, words, held, at)
        if (!found) continue
        yield found
        at = found.last
      }
    }
  }
}

/** The entries that begin with a word, by the word that stands second; each row in the order of the tables. */
interface Start {
  readonly bySecond: ReadonlyMap<string, readonly CompiledEntry[]>
  /** Those that may stand whatever comes second. */
  readonly open: readonly CompiledEntry[]
}

interface Listed {
  readonly entry: PhraseEntry
  readonly table: PhraseTable
}

function indexByStart(entries: readonly Listed[]): (word: string) => Start | undefined {
  const rows = new Map<string, Listed[]>()
  for (const listed of entries) {
    for (const start of startsOf(listed.entry.find)) {
      addTo(rows, start, listed)
    }
  }
  const compiled = onceEach(compileEntry)
  const startOf = onceEach((row: readonly Listed[]) => toStart(row.map(compiled)))
  return (word) => {
    const row = rows.get(word)
    return row && startOf(row)
  }
}

function toStart(row: readonly CompiledEntry[]): Start {
  const seconds = new Set(row.flatMap(({ pattern }) => pattern.seconds ?? []))
  const fits = (second: string) => row.filter(({ pattern }) => !pattern.seconds || pattern.seconds.includes(second))
  return {
    bySecond: new Map(Array.from(seconds, (second) => [second, fits(second)] as const)),
    open: row.filter(({ pattern }) => !pattern.seconds),
  }
}

function longestAt(
  start: Start,
  block: BlockContent,
  sentence: Sentence,
  words: readonly string[],
  held: ReadonlySet<string>,
  at: number,
): FoundPhrase | undefined {
  const { tokens } = sentence
  const second = words[at + 1]
  let best: FoundPhrase | undefined
  for (const compiled of (second === undefined ? undefined : start.bySecond.get(second)) ?? start.open) {
    const { further } = compiled.pattern
    if (further && !further.some((word) => held.has(word))) continue
    const pieces = compiled.pattern.match(tokens, at)
    if (!pieces) continue
    const last = at + pieces.reduce((sum, piece) => sum + piece.count, 0) - 1
    if (best && last <= best.last) continue
    if (!fits(compiled, block, tokens, at, last)) continue
    if (!compiled.table.everywhere && looksLikeName(tokens, pieces, at)) continue
    best = { entry: compiled.entry, table: compiled.table, sentence, pieces, first: at, last }
  }
  return best
}

function fits(compiled: CompiledEntry, block: BlockContent, tokens: readonly Token[], first: number, last: number): boolean {
  if (compiled.entry.opens && !opensSentence(tokens, first)) return false
  const { with: wanted, without, notAfter, notBefore, onlyAfter } = compiled
  if (notAfter && standsAt(notAfter, tokens, first - 1)) return false
  if (onlyAfter && !standsAt(onlyAfter, tokens, first - 1)) return false
  if (notBefore && standsAt(notBefore, tokens, last + 1)) return false
  if (compiled.follows && !compiled.follows(tokens, last + 1)) return false
  if (wanted && !meetsAny(wanted, wordsOf(block.tokens))) return false
  return !(without && meetsAny(without, wordsOf(tokens)))
}

const plainWords = onceEach((tokens: readonly Token[]): readonly string[] => tokens.map(plain))
const wordsOf = onceEach((tokens: readonly Token[]): ReadonlySet<string> => new Set(plainWords(tokens)))

const meets = ({ whole, stems }: WordTest, word: string): boolean =>
  whole.has(word) || stems.some((stem) => word.startsWith(stem))

function standsAt(test: NeighbourTest, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (meets(test, plain(token)) || test.kinds.some((kind) => kind(tokens, at).length > 0))
}

function meetsAny(test: WordTest, words: ReadonlySet<string>): boolean {
  for (const word of test.whole) if (words.has(word)) return true
  if (test.stems.length > 0) for (const word of words) if (meets(test, word)) return true
  return false
}

/** Words set with capitals in the middle of a sentence are a title or a name, not a phrase. */
function looksLikeName(tokens: readonly Token[], pieces: readonly Piece[], first: number): boolean {
  const fixed = pieces.filter((piece) => piece.count === 1 && piece.at > first && !piece.name).map((piece) => tokens[piece.at])
  const capitals = fixed.filter((token) => token && /^\p{Lu}/u.test(token.text) && token.text !== 'I').length
  return capitals > 0 && capitals >= fixed.length / 2
}

function compileEntry({ entry, table }: Listed): CompiledEntry {
  return {
    entry,
    table,
    pattern: compilePattern(entry.find),
    ...(entry.with ? { with: wordTest(entry.with.split('|')) } : {}),
    ...(entry.without ? { without: wordTest(entry.without.split('|')) } : {}),
    ...(entry.notAfter ? { notAfter: neighbourTest(entry.notAfter) } : {}),
    ...(entry.onlyAfter ? { onlyAfter: neighbourTest(entry.onlyAfter) } : {}),
    ...(entry.notBefore ? { notBefore: neighbourTest(entry.notBefore) } : {}),
    ...(entry.follows ? { follows: compileFollower(entry.follows) } : {}),
  }
}

function wordTest(words: readonly string[]): WordTest {
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    stems: words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])),
  }
}

function neighbourTest(written: string): NeighbourTest {
  const words = written.split('|')
  return {
    ...wordTest(words.filter((word) => !word.startsWith('<'))),
    kinds: words.flatMap((word) => slots[/^<(\w+)>$/u.exec(word)?.[1] ?? ''] ?? []),
  }
}
