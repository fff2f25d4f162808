import type { BlockContent } from '../../article'
import { quotesOf } from '../../language/quotes'
import type { Range } from '../../types'
import { mechanicalKind } from '../quotation-repairs'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A space before a comma, full stop or other closing mark, behind an opening bracket, or inside quotation marks. Deliberate
 * exceptions: ellipses (“well ...”), figures (“2 : 1”, “a .22 rifle”), emoticons, names of files, and French between its own marks.
 */
export const spaceBeforeMark: ParagraphRule = {
  id: 'space-before-mark',
  category: 'broken',
  name: 'Space before a mark',
  why: 'English sets no space before a comma, a full stop or a closing mark, and none inside quotation marks or brackets. The space comes from the original’s own habits or from text cut into words and joined again.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['PQ07'],
  examples: [
    { damaged: 'The strike lasts three days[[ ,]] the union said.', repaired: 'The strike lasts three days, the union said.' },
    { damaged: 'The firm Qarmet[[ ,]]which owns it, agreed.', repaired: 'The firm Qarmet, which owns it, agreed.' },
    { damaged: 'It was shut[[ .]]The mayor said it would open.', repaired: 'It was shut. The mayor said it would open.' },
    { damaged: 'It cost 3[[ ,]]000 euros.', repaired: 'It cost 3,000 euros.' },
    { damaged: 'He paid 3,[[ ]]000 shillings.', repaired: 'He paid 3,000 shillings.' },
    { damaged: 'Who will pay[[ ?]]', repaired: 'Who will pay?' },
    { damaged: 'The plan is “[[ ]]on track[[ ]]” for May.', repaired: 'The plan is “on track” for May.' },
    { damaged: 'The firm ([[ ]]founded in 1998) closed.', repaired: 'The firm (founded in 1998) closed.' },
  ],
  sound: [
    'He paused ... and went on.',
    'The mix is 2 : 1, and the rifle a .22 caliber.',
    'Use the .com address :) or @home.',
    'The town (pop. 4,000) is quiet; “so quiet,” she said.',
    '“ ‘Not in my name,’ they said,” he recalled. “He told me, ‘You will go.’ ” She paused.',
  ],
  *check(block) {
    const { text } = block
    // Few paragraphs have a space before a mark or inside a bracket; the expressions that tell a wrong one from a sound one cost more.
    if (/[ \t\u00A0\u202F][,;:.!?)]|\([ \t]/u.test(text)) yield* findSpaces(block)
    if (text.includes(', 000')) yield* findSplitThousands(block)
    yield* findInnerSpaces(block)
  },
}

function* findSpaces(block: BlockContent): Iterable<Report> {
  const { text } = block
  for (const match of text.matchAll(
    /(?<=[\p{L}\p{N}”"’)%\]])[ \t\u00A0\u202F]{1,4}(?=[,;:.!?](?![.:,;!?)(]|\s[.!?])(?:[\s”"’)]|$))/gu,
  )) {
    const from = match.index
    const to = from + match[0].length
    if (isSoundSpace(text, from, to)) continue
    yield report(block, { from, to: to + 1 }, [{ from, to }], `There is a space before “${text.charAt(to)}”.`)
  }
  for (const { index: from } of text.matchAll(
    / (?:[,;](?<=\p{L} [,;])(?=\p{L}{2})|\.(?<=\p{Ll}{2} \.)(?=\p{Lu}\p{Ll}* \p{L}))/gu,
  )) {
    const swapped = { from, to: from + 2 }
    yield {
      ...report(block, swapped, [], `The space stands before “${text.charAt(from + 1)}” instead of after it.`),
      repairs: [
        {
          label: 'Move the space behind the mark',
          kind: mechanicalKind(block, swapped),
          edits: [{ ...swapped, insert: `${text.charAt(from + 1)} ` }],
        },
      ],
    }
  }
  for (const { index: from } of text.matchAll(/ ,(?<=\d ,)(?=\d{3}(?![\d,]))/gu))
    yield report(block, { from, to: from + 2 }, [{ from, to: from + 1 }], 'There is a space before “,”.')
  for (const match of text.matchAll(/(?<=[\s“"]\()[ \t]{1,4}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])[ \t]{1,4}(?=\)[\s.,;:])/gu)) {
    const space = { from: match.index, to: match.index + match[0].length }
    yield report(block, space, [space], 'There is a space inside the bracket.')
  }
}

/** “3, 000” */
function* findSplitThousands(block: BlockContent): Iterable<Report> {
  for (const { index: from } of block.text.matchAll(/(?<=(?<![\d.,])\d{1,3},) (?=000(?![\d.]))/gu)) {
    const space = { from, to: from + 1 }
    yield report(block, space, [space], 'There is a space inside the figure.')
  }
}

function* findInnerSpaces(block: BlockContent): Iterable<Report> {
  for (const { open, close } of quotesOf(block).pairs) {
    if (open.system === 'angled' || open.facing === 'close' || close.facing === 'open' || close.at - open.at < 3) continue
    const spaces = innerSpaces(block.text, open.at + 1, close.at).filter((space) => !partsQuotes(block.text, space))
    const [first] = spaces
    if (!first) continue
    yield {
      ...report(block, first, spaces, 'There is a space inside the quotation marks.'),
      ranges: [first, ...spaces.slice(1)],
    }
  }
}

function isSoundSpace(text: string, from: number, to: number): boolean {
  if (text.charAt(to) === ':' && /\d/u.test(text.charAt(from - 1))) return true
  // French between its own marks.
  const before = text.slice(Math.max(0, from - 200), from)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

/** A thin space keeps the marks of two quotations apart: “ ‘Never,’ she said.” */
const partsQuotes = (text: string, { from, to }: Range): boolean =>
  /^["“”'‘’]{2}$/u.test(text.charAt(from - 1) + text.charAt(to)) && text.charAt(from - 1) !== text.charAt(to)

function innerSpaces(text: string, from: number, to: number): readonly Range[] {
  const inside = text.slice(from, to)
  const start = inside.length - inside.trimStart().length
  const end = inside.length - inside.trimEnd().length
  return [
    { from, to: from + start },
    { from: to - end, to },
  ].filter((range) => range.to > range.from)
}

function report(block: Parameters<typeof mechanicalKind>[0], range: Range, spaces: readonly Range[], message: string): Report {
  return {
    ranges: [range],
    tier: 'sure',
    severity: 1,
    message,
    repairs: [
      { label: 'Close up', kind: mechanicalKind(block, range), edits: spaces.map((space) => ({ ...space, insert: '' })) },
    ],
  }
}
