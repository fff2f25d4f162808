import type { Block, BlockContent, Token } from '../article'
import { apart } from '../apart'
import { onceEach } from '../once-each'
import type { BlockKind, Range } from '../types'
import { createPhraseFinder, type FoundPhrase, isQuotedPhrase } from './find-phrases'
import { framedTermsIn } from './framed-terms'
import { brokenIdiomsIn } from './idioms'
import { respeltNamesIn } from './respelt-names'
import { calquesIn } from './source-language'
import { spunPhrases } from './spun-phrases'
import { plainlySwappedTermAt, spunTermAt, type SwappedTerm, termsIn } from './swapped-terms'
import { spinnerGlue, torturedPhrases } from './tables'

const findGlue = createPhraseFinder([spinnerGlue])
const findSpun = createPhraseFinder([spunPhrases])
const findTortured = createPhraseFinder([torturedPhrases])

/** The connecting words of a block that a rewriting machine garbled, worked out once. */
export const gluesIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) => [...findGlue(content)])

/** Its terms in other words that stand in the table of them, worked out once. */
export const torturedIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) => [...findTortured(content)])

/** Its words that machines put for others, worked out once. */
export const spunPhrasesIn: (content: BlockContent) => readonly FoundPhrase[] = onceEach((content) => [...findSpun(content)])

/** Its terms that may have had their words swapped, and may stand there by chance, worked out once. */
export const spunTermsIn: (content: BlockContent) => readonly SwappedTerm[] = onceEach(({ sentences }) => [
  ...termsIn(sentences, spunTermAt),
  ...framedTermsIn(sentences),
])

/** What tells of a rewriting machine in a block, by name: strong signs hardly happen in sound copy, weak ones by chance. */
interface Signs {
  readonly strong: readonly string[]
  readonly weak: readonly string[]
}

interface Sign extends Range {
  readonly name: string
}

const signsIn: (content: BlockContent) => Signs = onceEach((content) => {
  const phrases = [...gluesIn(content), ...torturedIn(content), ...calquesIn(content).filter(({ table }) => table.machine)]
  const told = [...phrases, ...spunPhrasesIn(content)].filter((found) => !found.entry.doubtful && !isQuotedPhrase(found))
  const plain = [...termsIn(content.sentences, plainlySwappedTermAt)]
  const idioms = content.sentences.flatMap(({ tokens }) => brokenIdiomsIn(tokens))
  const strong = apart([
    ...told.map(({ entry, sentence: { tokens }, first, last }) => ({ name: entry.find, ...rangeOf(tokens, first, last) })),
    ...plain.map(signOfTerm),
    ...idioms.map(({ wrong }) => ({ name: wrong.lower, from: wrong.from, to: wrong.to })),
    ...respeltNamesIn(content).map(({ from, to, right }) => ({ name: right, from, to })),
  ])
  // The same words do not tell twice.
  const weak = apart([...strong, ...spunTermsIn(content).map(signOfTerm)]).slice(strong.length)
  return { strong: strong.map(({ name }) => name), weak: weak.map(({ name }) => name) }
})

const signOfTerm = ({ tokens, at, last, term }: SwappedTerm): Sign => ({ name: term, ...rangeOf(tokens, at, last) })

const rangeOf = (tokens: readonly Token[], first: number, last: number): Range => ({
  from: tokens[first]?.from ?? 0,
  to: tokens[last]?.to ?? 0,
})

/** Works out the signs of a block, to have them at hand at the end of a draft. */
export const prepareSigns = (content: BlockContent): void => void signsIn(content)

/** The kinds of block in which a machine swaps words. */
export const rewritten: readonly BlockKind[] = ['body', 'list', 'quotation', 'headline', 'subhead', 'caption']

/** So much must speak for a machine; a strong sign counts twice. */
const least = 3
/** A machine swaps words in every other sentence; in a long sound draft chance brings a weak sign in a thousand words. */
const wordsPerPoint = 150

/** Whether a draft was put into other words by a machine: different signs of it stand in it, more than chance brings. */
export function isRewritten(blocks: readonly Block[], words: number): boolean {
  const strong = new Set<string>()
  const weak = new Set<string>()
  for (const { kind, content } of blocks) {
    if (!rewritten.includes(kind)) continue
    const signs = signsIn(content)
    for (const sign of signs.strong) strong.add(sign)
    for (const sign of signs.weak) weak.add(sign)
  }
  for (const sign of strong) weak.delete(sign)
  return 2 * strong.size + weak.size >= Math.max(least, words / wordsPerPoint)
}
