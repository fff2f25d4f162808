import type { BlockContent, Quotation, Sentence, SentenceApart, Token } from '../article'
import { loadTagger } from '../language/tagger'
import type { BlockKind, Range } from '../types'
import { firstEndingAt } from '../touching'
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
  readonly apart: readonly SentenceApart[]
}

/** Gives what was read of a sentence under a key, or has it read. */
export type KeptSentences = (key: string, read: () => BlockContent) => BlockContent

/**
 * Tagging is most of the work of reading, so it is done when a rule first asks: a check can then be stopped between two blocks. It is done sentence by
 * sentence, and what was read of a sentence is kept: in a paragraph that changes, only the sentences that do are read anew.
 */
export function readContent(kind: BlockKind, key: string, text: string, state: QuotationState, kept: KeptSentences): Content {
  const ranges = splitSentences(text)
  const { zones, open } = findQuotations(text, state, ranges)
  let known: Words | undefined
  const words = () => {
    known ??= readWords({ kind, text, zones }, ranges, kept)
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
    get apart() {
      return words().apart
    },
  }
}

interface Passage {
  readonly kind: BlockKind
  readonly text: string
  readonly zones: readonly Quotation[]
}

function readWords({ kind, text, zones }: Passage, ranges: readonly Range[], kept: KeptSentences): Words {
  const isInCapitals = !/\p{Ll}/u.test(text)
  const tokens: Token[] = []
  const apart: SentenceApart[] = []
  const sentences: Sentence[] = []
  for (const [index, { from, to }] of ranges.entries()) {
    const passage = { kind, text: text.slice(from, to), zones: clip(zones, from, to) }
    const marks = passage.zones.map((zone) => `${zone.from}-${zone.to}${zone.continued ? '<' : ''}${zone.closed ? '' : '>'}`)
    const key = `${kind}${isInCapitals ? '^' : ''}${marks.join()}:${passage.text}`
    const content = kept(key, () => readSentence(passage, key, isInCapitals))
    apart.push({ from, content })
    const [alone] = content.sentences
    const sentence = alone && placed(alone, from, index, tokens.length, text)
    if (sentence) {
      tokens.push(...sentence.tokens)
      sentences.push(sentence)
    }
  }
  return { tokens, sentences, apart }
}

/** Where each sentence stood last: in a paragraph that changes, those before the change stay there, and all that was worked out of them with them. */
const lastPlaced = new WeakMap<Sentence, Sentence>()

/** A sentence as it stands in its block; the first one stands there as it does by itself, and need not be looked through twice. */
function placed(alone: Sentence, from: number, index: number, first: number, text: string): Sentence {
  if (from === 0 && index === 0) return alone
  const opensSpaced = /\s/u.test(text.charAt(from - 1))
  const last = lastPlaced.get(alone)
  const opening = last?.tokens[0]
  if (last && opening && last.from === from && last.index === index && opening.index === first && opening.spaced === opensSpaced)
    return last
  const tokens = alone.tokens.map((token, at): Token => {
    const { text: word, lower, pos, quoted } = token
    const spaced = at === 0 ? opensSpaced : token.spaced
    return { from: from + token.from, to: from + token.to, text: word, pos, lower, quoted, index: first + at, spaced }
  })
  const sentence = { from, to: from + alone.to, index, text: alone.text, tokens, terminated: alone.terminated }
  lastPlaced.set(alone, sentence)
  return sentence
}

function readSentence({ kind, text, zones }: Passage, key: string, isInCapitals: boolean): BlockContent {
  const inZone = walkRanges(zones)
  const tokens = loadTagger()(text).map((token, index): Token => {
    const spaced = token.from > 0 && /\s/u.test(text.charAt(token.from - 1))
    const { from, to, text: word } = token
    const isShort = !isInCapitals && looksLikePronoun.has(word)
    const pos = isShort ? 'PROPN' : token.pos
    return { from, to, text: word, pos, lower: isShort ? word : word.toLowerCase(), quoted: inZone(token), index, spaced }
  })
  const terminated = /[.!?…:。！？।؟][”"’')\]»“„«\s]*$/u.test(text)
  const sentence = { from: 0, to: text.length, index: 0, text, tokens, terminated }
  return {
    kind,
    key,
    text,
    quotations: zones,
    tokens,
    sentences: [sentence],
    get apart() {
      return [{ from: 0, content: this }]
    },
  }
}

/** The parts of quotations that stand in a sentence, in its own offsets. */
function clip(zones: readonly Quotation[], from: number, to: number): readonly Quotation[] {
  const parts: Quotation[] = []
  for (let at = firstEndingAt(zones, from + 1); at < zones.length; at++) {
    const zone = zones[at]
    if (!zone || zone.from >= to) break
    parts.push({
      from: Math.max(zone.from, from) - from,
      to: Math.min(zone.to, to) - from,
      continued: zone.continued || zone.from < from,
      closed: zone.closed && zone.to <= to,
    })
  }
  return parts
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
