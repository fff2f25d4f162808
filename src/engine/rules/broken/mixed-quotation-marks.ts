import type { BlockContent } from '../../article'
import { type QuoteMark, type QuotePair, quotesOf } from '../../language/quotes'
import { removalOf } from '../quotation-repairs'
import { type ParagraphRule, type Proposal, prose, type Report } from '../rule'

/**
 * A quotation between marks of two kinds (“…"), of another language («…», „…“), or facing the wrong way (”…“). Deliberate
 * exceptions: straight marks in one quotation and curly in the next (house style), and words in another script, which keep theirs.
 */
export const mixedQuotationMarks: ParagraphRule = {
  id: 'mixed-quotation-marks',
  category: 'broken',
  name: 'Quotation marks that do not match',
  why: 'A quotation in English opens with “ and closes with ”, or has the same straight mark at both ends. Other marks come from the original or from two pieces of text joined.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ05', 'PQ06'],
  examples: [
    { damaged: '[[”]]Yes,” he said.', repaired: '“Yes,” he said.' },
    { damaged: 'They spoke of a “silent coup[[“]] and left.', repaired: 'They spoke of a “silent coup” and left.' },
    { damaged: 'He called it a [[“]]first step[["]] on Monday.', repaired: 'He called it a “first step” on Monday.' },
    {
      damaged: 'The prefect denounced [[«acts of vandalism»]] there.',
      repaired: 'The prefect denounced “acts of vandalism” there.',
    },
    {
      damaged: 'They called him [[„the last gentleman“]] of the game.',
      repaired: 'They called him “the last gentleman” of the game.',
    },
  ],
  sound: [
    '“Yes,” he said, and she said “no.”',
    'She said it was "fine", and he said “so it is.”',
    'The poster read «Мир и труд» in red.',
    'Her “‘yes’ to everything” won.',
  ],
  *check(block) {
    const { pairs } = quotesOf(block)
    const usesStraight = pairs.length > 1 && !/[“”]/u.test(block.text) && block.text.includes('"')
    for (const pair of pairs) {
      if (block.text.slice(pair.open.at + 1, pair.close.at).trim() === '' || isOtherScript(block.text, pair)) continue
      const report = judge(block, pair, usesStraight)
      if (report) yield report
    }
  },
}

const isOtherScript = (text: string, { open, close }: QuotePair) => !/\p{Script=Latin}/u.test(text.slice(open.at, close.at))

function judge({ text }: BlockContent, { open, close }: QuotePair, usesStraight: boolean): Report | undefined {
  const foreign =
    [open, close].every(({ char }) => /[„«»“”]/u.test(char)) && [open, close].some(({ char }) => /[„«»]/u.test(char))
  const [opening, closing] = (usesStraight && foreign) || (open.char === '"' && close.char === '"') ? ['"', '"'] : ['“', '”']
  const wrong = [
    { mark: open, wanted: opening },
    { mark: close, wanted: closing },
  ].filter(({ mark, wanted }) => mark.char !== wanted)
  const [first] = wrong
  if (!first) return undefined
  const gaps = foreign ? innerSpaces(text, open.at + 1, close.at) : []
  const match: Proposal = {
    label: `Set ${opening}…${closing}`,
    kind: gaps.length > 0 ? 'single' : 'safe',
    edits: [...wrong.map(({ mark, wanted }) => ({ from: mark.at, to: mark.at + 1, insert: wanted })), ...gaps],
  }
  const asChoice: Proposal = { ...match, kind: 'choice' }
  const adrift = open.spacedBefore && open.spacedAfter
  const other = (mark: QuoteMark) => (mark === open ? { from: close.at, to: close.at + 1 } : { from: open.at, to: open.at + 1 })
  // Where speech cannot begin, a mark of another kind is as likely a stray as a wrong one.
  const maybeStray = open.system !== close.system && open.system !== 'low' && (!open.plausible || open.facing === 'both')
  const stray: Proposal = { label: 'Delete the first quotation mark', kind: 'choice', edits: [removalOf(text, open)] }
  return {
    ranges: foreign
      ? [{ from: open.at, to: close.at + 1 }]
      : [{ from: first.mark.at, to: first.mark.at + 1 }, ...(open.system === close.system ? [] : [other(first.mark)])],
    tier: 'likely',
    severity: 1,
    message: foreign
      ? `${open.char} and ${close.char} are not how English sets a quotation.`
      : open.system === close.system
        ? `This quotation mark faces the wrong way.`
        : `The quotation opens with ${open.char} and closes with ${close.char}.`,
    repairs: maybeStray ? (adrift ? [stray, asChoice] : [asChoice, stray]) : [match],
  }
}

/** French sets a space inside its marks. */
function innerSpaces(text: string, from: number, to: number) {
  const inside = text.slice(from, to)
  const leading = inside.length - inside.trimStart().length
  const trailing = inside.length - inside.trimEnd().length
  return [
    { from, to: from + leading, insert: '' },
    { from: to - trailing, to, insert: '' },
  ].filter((edit) => edit.to > edit.from)
}
