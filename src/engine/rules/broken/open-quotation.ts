import type { Article, Block } from '../../article'
import { type QuoteMark, type QuoteReading, quotesOf } from '../../language/quotes'
import { shiftEdits } from '../../shift'
import { removalOf, repairsOfClosing, repairsOfOpening } from '../quotation-repairs'
import { type ArticleRule, prose, type Report } from '../rule'

interface Half {
  readonly block: Block
  readonly mark: QuoteMark
  readonly opens: boolean
}

/** How many paragraphs a quotation may run on without a mark of its own at their start. */
const longestRun = 5

/**
 * A quotation that begins and never ends, or ends and never began, in a place where speech may well begin or end. Deliberate
 * exceptions: a quotation over several paragraphs, each opened anew and only the last one closed; a quotation closed within the
 * next paragraphs. Where half the quotations of a text are halves (a page of excerpts), each is only doubtful; a mark of another
 * shape than all the others is a stray either way. Attributions that a quotation swallowed are `swallowed-attribution`.
 */
export const openQuotation: ArticleRule = {
  id: 'open-quotation',
  category: 'broken',
  name: 'Quotation not closed or not opened',
  why: 'One of the two marks of this quotation is missing, so a reader cannot tell where the speaker stops and the reporter begins. A quotation over several paragraphs opens each of them with a mark.',
  scope: 'article',
  blocks: prose,
  covers: ['PQ03'],
  examples: [
    {
      damaged: '[[“]]We will rebuild the school. The work begins in May.\n\nThe council meets on Friday.',
      repaired: '“We will rebuild the school.” The work begins in May.\n\nThe council meets on Friday.',
    },
    {
      damaged: 'The harbor opened again.\n\nWe will not leave anyone behind,[[”]] the captain said.',
      repaired: 'The harbor opened again.\n\n“We will not leave anyone behind,” the captain said.',
    },
  ],
  sound: [
    '“We waited for hours. Nobody came.\n\n“Then we walked,” she said.',
    '“We waited for hours. Nobody came.\n\nThen we walked,” she said.',
    '“One.\n\n“Two.\n\n“Three.\n\n“Four,” he counted.',
    'She said: “It is over.” He said: “It is not.”',
  ],
  *check(article) {
    const readings = readAll(article)
    const halves = findHalves(readings).filter(({ mark }) => mark.plausible)
    const quoting = readings.filter(({ reading }) => reading.marks.length > 0).length
    const isRare = halves.length <= Math.max(2, quoting * rareShare)
    for (const half of halves) yield report(half, isRare || isForeign(half, readings))
  },
}

/** Above this share of halves among the paragraphs that quote, the text is taken for a collection of excerpts. */
const rareShare = 0.1

interface BlockReading {
  readonly block: Block
  readonly reading: QuoteReading
}

const readAll = (article: Article): readonly BlockReading[] =>
  article.blocks.filter(({ kind }) => prose.includes(kind)).map((block) => ({ block, reading: quotesOf(block.content) }))

/** Walks through the story with at most one quotation open, and keeps what found no partner. */
function findHalves(readings: readonly BlockReading[]): readonly Half[] {
  const halves: Half[] = []
  let pending: (Half & { readonly place: number }) | undefined
  readings.forEach(({ block, reading }, place) => {
    if (pending && place - pending.place > longestRun) {
      halves.push(pending)
      pending = undefined
    }
    // A mark at the very start carries on the quotation that is open, whether it is closed in this paragraph or later.
    const startsQuoted = /^\s*["“«„]/u.test(block.text)
    if (pending && startsQuoted && place === pending.place + 1) pending = undefined
    for (const mark of reading.lone) {
      // A mark that is plainly adrift is a stray; one before a word in mid-sentence may still be the first half of a quotation.
      if (!mark.plausible && mark.facing !== 'open') continue
      const opens = mark.facing === 'open' || (mark.facing !== 'close' && mark.char !== '”' && mark.at < block.text.length - 2)
      if (opens) {
        if (pending) halves.push(pending)
        pending = { block, mark, opens, place }
      } else if (pending) pending = undefined
      else halves.push({ block, mark, opens })
    }
  })
  if (pending) halves.push(pending)
  return halves
}

/** A curly mark in a text that sets all its quotations straight, or the other way round. */
function isForeign({ mark }: Half, readings: readonly BlockReading[]): boolean {
  const pairs = readings.flatMap(({ reading }) => reading.pairs)
  return pairs.length >= 4 && !pairs.some(({ open, close }) => open.system === mark.system || close.system === mark.system)
}

function report({ block, mark, opens }: Half, isLikely: boolean): Report {
  const removal = { label: 'Delete the quotation mark', kind: 'choice' as const, edits: [removalOf(block.text, mark)] }
  const repairs = [...(opens ? repairsOfOpening(block, mark) : repairsOfClosing(block, mark)), removal]
  return {
    ranges: [{ from: block.from + mark.at, to: block.from + mark.at + 1 }],
    tier: isLikely ? 'likely' : 'doubtful',
    severity: 5,
    message: opens ? 'The quotation that opens here is never closed.' : 'A quotation is closed here that was never opened.',
    repairs: repairs.map((repair) => ({ ...repair, edits: shiftEdits(repair.edits, block.from) })),
  }
}
