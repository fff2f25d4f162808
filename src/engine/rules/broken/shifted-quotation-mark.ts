import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose, type Report } from '../rule'
import type { BlockContent } from '../../article'
import type { Range } from '../../types'

/**
 * A quotation mark on the wrong side of its space: “the word' freedom' was banned”. Deliberate exceptions: plural possessives (the
 * miners' union), a mark that closes where another opened before it, and elisions (*rock 'n' roll*).
 */
export const shiftedQuotationMark: ParagraphRule = {
  id: 'shifted-quotation-mark',
  category: 'broken',
  name: 'Quotation mark on the wrong side of a space',
  why: 'The mark that opens the quotation sticks to the word before it: the text was cut into words and joined again.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ04'],
  examples: [
    { damaged: "The idea of[[' ]]a third Rome' lives on.", repaired: "The idea of 'a third Rome' lives on." },
    { damaged: 'He called it[[" ]]a scandal" and left.', repaired: 'He called it "a scandal" and left.' },
    { damaged: "They sang[[' ]]Yesterday', and left.", repaired: "They sang 'Yesterday', and left." },
  ],
  sound: [
    "We sit there poppin' tops, an' I hear them singin' songs.",
    "The miners' union and the teachers' league met.",
    "He read 'Emma' and then 'Persuasion', and the boys' book.",
    "The students' plan and the parents', too. It was rock 'n' roll.",
    "It is the workers' right, the farmers' and the miners'.",
    "The hall has a po' boy stand and a farmers' market. He sang Ol' Man River at the miners' gala.",
    "“I've had a' the heartbreak oot o' thae things already,” she said.",
    "Guns N' Roses and the fans' favourite will play. Schulz' comic strip and the readers' letters filled it.",
  ],
  *check(block) {
    if (block.text.includes('" ')) yield* doubleMarks(block)
    if (!block.text.includes("' ")) return
    for (const match of block.text.matchAll(shifted)) {
      const from = match.index
      const ahead = block.text.slice(Math.max(0, from - 5), from)
      if (!noPlural.test(ahead)) continue
      // “singin' songs”, “an' I”: letters left out
      if (/(?:\p{L}in|(?<!\p{L})(?:an|o|th|em|n|po|ol|lil|wi|mo))$/iu.test(ahead)) continue
      // “Schulz' comic strip”
      if (/[xz]$/u.test(ahead) && /\p{Lu}\p{Ll}+$/u.test(block.text.slice(0, from))) continue
      // A mark that opened before closes here.
      const opened = block.text.slice(0, from).match(/(?<!\p{L})'(?=\p{L})/gu)?.length ?? 0
      const closed = block.text.slice(0, from).match(/(?<=[\p{L},.!?])'(?!\p{L})/gu)?.length ?? 0
      if (opened > closed) continue
      const range = { from, to: from + 2 }
      yield report(block, range, " '")
    }
  },
}

/** The first, third or fifth straight mark of a paragraph opens: it may not stand at the word before. */
function* doubleMarks(block: BlockContent): Iterable<Report> {
  const { text } = block
  const marks = [...text.matchAll(/"/gu)].map(({ index }) => index)
  if (marks.length % 2 === 1 || /[“”«»„]/u.test(text)) return
  for (const [place, from] of marks.entries()) {
    const close = marks[place + 1]
    if (place % 2 === 1 || close === undefined) continue
    const opensLate = /\p{L}" (?=\p{L})/u.test(text.slice(Math.max(0, from - 1), from + 3))
    const closesWell = /[\p{L}.,!?]"(?:[\s,.;:)]|$)/u.test(text.slice(close - 1, close + 2))
    if (!opensLate || !closesWell) continue
    const range = { from, to: from + 2 }
    yield report(block, range, ' "')
  }
}

const report = (block: BlockContent, range: Range, put: string): Report => ({
  ranges: [range],
  tier: 'likely',
  severity: 1,
  message: 'The mark opens a quotation, but stands at the word before it.',
  repairs: [{ label: 'Move the mark behind the space', kind: mechanicalKind(block, range), edits: [{ ...range, insert: put }] }],
})

/** A word, the mark, and further on a mark that closes at a word; that of “oot o' the hoose” closes nothing. */
const shifted = /(?<=\p{L})' (?=[\p{L}\p{N}][^'".]{0,80}[\p{L}\p{N}!?]'(?<!(?<!\p{L})(?:o|an|wi|th|po|ol)')(?=[\s,.;:)]|$))/gu
/** Words in s that own nothing: others may be plural possessives. */
const noPlural = /(?:^|[^\p{L}])(?:is|as|was|this|has|us)$|[^s]$/u
