import type { Article, BlockContent } from '../article'
import { estimateOrigin, type Origin, originNamed } from '../lexicon/source-language'
import { createMemo } from '../memo'
import { atOnce, type InSteps } from '../pauses'
import { type Story, unknownStory } from '../story'
import type { Draft } from '../types'
import { type Content, readContent } from './content'
import { type LineReading, readLine } from './line'
import { type ReadRow, type RowReader, readRow } from './read-row'
import { storyDateOf } from './story-date'

/** Reads drafts into articles, keeping what it read of each block by the block's key. */
export interface ArticleReader {
  read(draft: Draft): Article
  /**
   * Reads the draft that was read so before, after an edit: what still reads the same is not read again. `told` is what is known of the
   * story; what it leaves out is read from the draft’s head.
   */
  readAgain(draft: Draft, told?: Partial<Story>): InSteps<Article>
  /** Lets go of blocks not seen for a while; see Memo. */
  turn(): void
}

/** A turn of sentences is longer than one of blocks: each repair that is tried brings some. */
const mostSentences = 2000

export function createArticleReader(): ArticleReader {
  const contents = createMemo<Content>()
  const sentences = createMemo<BlockContent>(mostSentences)
  const readings = createMemo<LineReading>()
  const reader: RowReader = {
    line: (line, isNearTop) => readings.get(`${isNearTop ? '^' : ''}${line}`, () => readLine(line, isNearTop)),
    content(kind, text, state, known) {
      const key = `${kind}${state.carriedOn ? '+' : ''}${state.nextOpens ? '>' : ''}:${text}`
      return known?.key === key ? known : contents.get(key, () => readContent(kind, key, text, state, sentences.get))
    },
  }
  let last: ReadRow | undefined
  return {
    turn() {
      contents.turn()
      sentences.turn()
      readings.turn()
    },
    read: (draft) => toArticle(atOnce(readRow(draft.text, draft.blocks ?? [], reader)), draft),
    *readAgain(draft, told) {
      last = yield* readRow(draft.text, draft.blocks ?? [], reader, last)
      return toArticle(last, draft, told)
    },
  }
}

function toArticle({ text, blocks, words, sentences, since }: ReadRow, draft: Draft, told?: Partial<Story>): Article {
  const { shields = [], source = '' } = draft
  // To guess takes the words of every block, so that is left until somebody asks.
  let known: Origin | undefined
  return {
    text,
    blocks,
    shields,
    words,
    sentences,
    ...(since && { since }),
    story: told ? { houseNames: [], ...told, date: told.date ?? storyDateOf(blocks) } : unknownStory,
    get origin() {
      known ??= source === '' ? estimateOrigin(blocks, words) : originNamed(source)
      return known
    },
  }
}
