import type { BlockContent, Sentence, Token } from '../article'
import { loadTagger } from '../language/tagger'
import type { BlockKind, Range } from '../types'
import { findQuotations, type QuotationState } from './quotations'
import { splitSentences } from './sentences'

/** What a block says, and what the reading of the next one needs to know of it. */
export interface Content extends BlockContent {
  readonly endsQuoted: boolean
  readonly sentenceCount: number
}

interface Words {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Tagging is most of the work of reading, so it is done when a rule first asks: a check can then be stopped between two blocks. */
export function readContent(kind: BlockKind, key: string, text: string, state: QuotationState): Content {
  const ranges = splitSentences(text)
  const { zones, open } = findQuotations(text, state, ranges)
  let known: Words | undefined
  const words = () => {
    known ??= readWords(text, ranges, zones)
    return known
  }
  return {
    kind,
    key,
    text,
    quotations: zones,
    endsQuoted: open,
    sentenceCount: ranges.length,
    get tokens() {
      return words().tokens
    },
    get sentences() {
      return words().sentences
    },
  }
}

function readWords(text: string, ranges: readonly Range[], zones: readonly Range[]): Words {
  const inZone = walkRanges(zones)
  const isInCapitals = !/\p{Ll}/u.test(text)
  const tokens = loadTagger()(text).map((token, index): Token => {
    const spaced = token.from > 0 && /\s/u.test(text.charAt(token.from - 1))
    const { from, to, text: word } = token
    const isShort = !isInCapitals && looksLikePronoun.has(word)
    const pos = isShort ? 'PROPN' : token.pos
    return { from, to, text: word, pos, lower: isShort ? word : word.toLowerCase(), quoted: inZone(token), index, spaced }
  })
  let next = 0
  const sentences = ranges.map((range, index): Sentence => {
    const first = next
    while ((tokens[next]?.to ?? Number.POSITIVE_INFINITY) <= range.to) next++
    const words = text.slice(range.from, range.to)
    return {
      ...range,
      index,
      text: words,
      tokens: tokens.slice(first, next),
      terminated: /[.!?…:。！？।؟][”’"')\]»“„«\s]*$/u.test(words),
    }
  })
  return { tokens, sentences }
}

/** Short forms that in small letters would be pronouns. */
const looksLikePronoun = new Set(['WHO', 'IT', 'US'])

/** Tells of each of a row of rising ranges whether it lies in one of `zones`, without searching them anew. */
function walkRanges(zones: readonly Range[]): (range: Range) => boolean {
  let at = 0
  return (range) => {
    while ((zones[at]?.to ?? Number.POSITIVE_INFINITY) <= range.from) at++
    const zone = zones[at]
    return zone !== undefined && range.from >= zone.from && range.to <= zone.to
  }
}
