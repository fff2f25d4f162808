import type { Article, Block, BlockContent, Sentence, Token } from '../article'
import { loadTagger, type Tagger } from '../language/tagger'
import { estimateSource, packOfLanguage, type SourcePack } from '../lexicon/source-language'
import { createMemo } from '../memo'
import { type Story, unknownStory } from '../story'
import type { BlockKind, Draft, Range } from '../types'
import { findBlocks } from './blocks'
import type { FoundBlock } from './classify'
import { countWords } from './count-words'
import { type LineReader, type LineReading, readLine } from './line'
import { continuesQuotation, findQuotations, type QuotationState } from './quotations'
import { splitSentences } from './sentences'
import { storyDateOf } from './story-date'

interface Words {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

interface Content extends BlockContent {
  readonly endsQuoted: boolean
  readonly sentenceCount: number
}

/** Reads drafts into articles, keeping what it read of each block by the block's key. */
export interface ArticleReader {
  /** `told` is what is known of the story; what it leaves out is read from the draft’s head. */
  read(draft: Draft, told?: Partial<Story>): Article
  /** Lets go of blocks not seen for a while; see Memo. */
  turn(): void
}

/** The kinds whose sentences an editor would count. */
const counted: ReadonlySet<BlockKind> = new Set(['headline', 'body', 'list', 'quotation'])

export function createArticleReader(): ArticleReader {
  const contents = createMemo<Content>()
  const readings = createMemo<LineReading>()
  const readKept: LineReader = (line, isNearTop) =>
    readings.get(`${isNearTop ? '^' : ''}${line}`, () => readLine(line, isNearTop))
  const tag: Tagger = (text) => loadTagger()(text)
  return {
    turn() {
      contents.turn()
      readings.turn()
    },
    read(draft, told) {
      const blocks: Block[] = []
      let carriedOn = false
      let sentences = 0
      const founds = findBlocks(draft.text, draft.blocks, readKept)
      for (const [index, found] of founds.entries()) {
        const text = draft.text.slice(found.from, found.to)
        const next = founds[index + 1]
        // A quotation left open by mistake must not swallow the rest of the story: it goes on only where the next block takes it up.
        const nextOpens = next !== undefined && continuesQuotation(draft.text.slice(next.from, next.to))
        const state: QuotationState = { carriedOn, nextOpens }
        const key = `${found.kind}${carriedOn ? '+' : ''}${nextOpens ? '>' : ''}:${text}`
        const content = contents.get(key, () => readContent(found.kind, key, text, state, tag))
        carriedOn = content.endsQuoted
        if (counted.has(found.kind)) sentences += content.sentenceCount
        blocks.push(toBlock(found, content, blocks.length))
      }
      const words = countWords(draft.text)
      const { text, shields = [], source = '' } = draft
      // To guess takes the words of every block, so that is left until somebody asks.
      let known: { readonly pack: SourcePack | undefined } | undefined
      return {
        text,
        blocks,
        shields,
        words,
        sentences,
        story: told ? { houseNames: [], ...told, date: told.date ?? storyDateOf(blocks) } : unknownStory,
        get source() {
          known ??= { pack: source === '' ? estimateSource(blocks, words) : packOfLanguage(source) }
          return known.pack
        },
      }
    },
  }
}

function toBlock(found: FoundBlock, content: Content, index: number): Block {
  const { key, text, quotations } = content
  return {
    ...found,
    index,
    key,
    text,
    quotations,
    content,
    get tokens() {
      return content.tokens
    },
    get sentences() {
      return content.sentences
    },
  }
}

/** Tagging is most of the work of reading, so it is done when a rule first asks: a check can then be stopped between two blocks. */
function readContent(kind: BlockKind, key: string, text: string, state: QuotationState, tag: Tagger): Content {
  const ranges = splitSentences(text)
  const { zones, open } = findQuotations(text, state, ranges)
  let known: Words | undefined
  const words = () => {
    known ??= readWords(text, ranges, zones, tag)
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

function readWords(text: string, ranges: readonly Range[], zones: readonly Range[], tag: Tagger): Words {
  const inZone = walkRanges(zones)
  const tokens = tag(text).map((token, index): Token => {
    const spaced = token.from > 0 && /\s/u.test(text.charAt(token.from - 1))
    const { from, to, text: word, pos } = token
    return { from, to, text: word, pos, lower: word.toLowerCase(), quoted: inZone(token), index, spaced }
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

/** Tells of each of a row of rising ranges whether it lies in one of `zones`, without searching them anew. */
function walkRanges(zones: readonly Range[]): (range: Range) => boolean {
  let at = 0
  return (range) => {
    while ((zones[at]?.to ?? Number.POSITIVE_INFINITY) <= range.from) at++
    const zone = zones[at]
    return zone !== undefined && range.from >= zone.from && range.to <= zone.to
  }
}
