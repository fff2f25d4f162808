import type { Block } from '../../article'
import { type QuoteMark, type QuotePair, quotesOf } from '../../language/quotes'
import { removalOf, repairsOfClosing, repairsOfOpening } from '../quotation-repairs'
import { asking } from '../../proposals'
import { type Around, type NeighboursRule, type Proposal, prose, type Report } from '../rule'

/**
 * A double quotation mark without a partner, where no speech begins or ends: in the middle of a sentence, between two spaces, at
 * the end of a paragraph; and a pair with nothing in it. Deliberate exceptions: marks where speech may well begin or end
 * (`open-quotation` weighs those over the whole story), the sign for inches, and a mark whose partner stands in the next paragraphs.
 */
export const strayQuotationMark: NeighboursRule = {
  id: 'stray-quotation-mark',
  category: 'broken',
  name: 'Stray quotation mark',
  why: 'This quotation mark has no partner in its paragraph, and nobody begins or stops speaking here. Machine translation drops and adds such marks; a reader cannot tell whose words these are.',
  scope: 'neighbours',
  blocks: [...prose, 'headline', 'subhead', 'caption', 'dateline'],
  covers: ['PQ03', 'PQ04'],
  examples: [
    {
      damaged: 'The two leaders agreed that “the talks will go further.” [[“]]',
      repaired: 'The two leaders agreed that “the talks will go further.”',
    },
    { damaged: 'Farmers in the [[“]]valley lost half of the crop.', repaired: 'Farmers in the valley lost half of the crop.' },
    { damaged: 'Ferries will sail [[“]] again on Monday.', repaired: 'Ferries will sail again on Monday.' },
    { damaged: 'About 300 houses[[”]] were flooded on Sunday.', repaired: 'About 300 houses were flooded on Sunday.' },
    { damaged: 'He called the vote [[“”]] a first step.', repaired: 'He called the vote a first step.' },
  ],
  sound: [
    'The gun, 12" wide and 40" long, is in the museum.',
    '“We were lucky,” she said. “Nobody was hurt.”',
    '“The water came up to the windows. We climbed on the roof.\n\n“In the morning they came for us,” she said.',
    'The minister said: “There is no money. We told everyone so.\n\n“We will say it again.”',
    'He sang “’Round Midnight” and spoke of “the ‘good’ years.”',
    'She said it was a "first step", and he called it "a start."',
  ],
  *check(block, around) {
    const { lone, pairs, marks } = quotesOf(block.content)
    for (const pair of pairs) if (block.text.slice(pair.open.at + 1, pair.close.at).trim() === '') yield reportEmpty(block, pair)
    const doubled = new Set(marks.filter((mark, index) => isDouble(mark, marks[index - 1]) || isDouble(mark, marks[index + 1])))
    for (const mark of lone) {
      if (mark.plausible && !doubled.has(mark)) continue
      if (mark.facing === 'open' && goesOn(around, mark)) continue
      yield reportStray(block, mark, doubled.has(mark))
    }
  },
}

const isDouble = (mark: QuoteMark, beside: QuoteMark | undefined) =>
  beside?.char === mark.char && Math.abs(beside.at - mark.at) === 1

/** A quotation that ends in one of the next paragraphs, cut there without a new opening mark. */
function goesOn({ after }: Around, mark: QuoteMark): boolean {
  const ends = after.flatMap(({ block }) => quotesOf(block.content).lone)[0]
  return ends !== undefined && ends.facing === 'close' && ends.plausible && ends.system === mark.system
}

function reportEmpty({ text }: Block, { open, close }: QuotePair): Report {
  const from = open.at > 0 && /\s/u.test(text.charAt(open.at - 1)) ? open.at - 1 : open.at
  return {
    ranges: [{ from: open.at, to: close.at + 1 }],
    tier: 'sure',
    severity: 5,
    message: 'There is nothing between these quotation marks.',
    repairs: [
      { label: 'Delete the empty quotation marks', kind: 'single', edits: [{ from, to: close.at + 1, insert: '' }] },
      asking('what was quoted here'),
    ],
  }
}

function reportStray(block: Block, mark: QuoteMark, doubled: boolean): Report {
  const { text } = block
  const nothingFollows = text.slice(mark.at + 1).trim() === ''
  const adrift = mark.spacedBefore && mark.spacedAfter
  const certain = doubled || (nothingFollows && adrift)
  const others = certain ? [] : mark.facing === 'close' ? repairsOfClosing(block, mark) : repairsOfOpening(block, mark)
  const removal: Proposal = {
    label: 'Delete the quotation mark',
    kind: certain ? 'safe' : others.length > 0 ? 'choice' : 'single',
    edits: [removalOf(text, mark)],
  }
  return {
    ranges: [{ from: mark.at, to: mark.at + 1 }],
    tier: certain || adrift ? 'sure' : 'likely',
    severity: 5,
    message: messageFor(text, mark, doubled, nothingFollows),
    repairs: [removal, ...others],
  }
}

function messageFor(text: string, mark: QuoteMark, doubled: boolean, nothingFollows: boolean): string {
  if (doubled) return 'This quotation mark stands twice.'
  if (nothingFollows && mark.facing !== 'close') return 'Nothing follows this quotation mark.'
  const word = /^\s*([\p{L}\p{N}’'-]+)/u.exec(text.slice(mark.at + 1, mark.at + 40))?.[1]
  const before = /([\p{L}\p{N}’'-]+)\s*$/u.exec(text.slice(Math.max(0, mark.at - 40), mark.at))?.[1]
  if (mark.facing === 'close')
    return `No quotation was opened before ${before ? `“${before}”` : 'this mark'}, yet one is closed here.`
  return `The quotation mark before ${word ? `“${word}”` : 'these words'} is never closed.`
}
