import type { Block, FurnitureSign } from '../article'
import { type InSteps, mapInSteps } from '../pauses'
import type { BlockHint, BlockKind, Range } from '../types'
import { countWords } from './count-words'
import { findFurniture, type Line } from './furniture'
import { hasCarrier, hasFinalMark, looksLikeHeading } from './headings'
import type { LineReader, LineReading } from './line'
import { isPictureCredit } from './standing-lines'

/** A paragraph, what it is and why it is taken for that. */
export interface FoundBlock extends BlockHint {
  readonly reason: string
  readonly furniture?: FurnitureSign
}

/** So many lines from the top a name alone is a byline, further down a credit, and one of them may be the headline. */
export const top = 6

/**
 * Says what each block of a draft is, by what it reads, where it stands and what stands beside it. The ranges may be those of a section,
 * from one line that parts (see below) to the next; `first` is then the place of its first line in the draft.
 */
export function* classifyBlocks(
  text: string,
  ranges: readonly (Range | BlockHint)[],
  read: LineReader,
  first = 0,
): InSteps<readonly FoundBlock[]> {
  const texts = ranges.map((range) => text.slice(range.from, range.to))
  const readings = ranges.map(
    (range, index): LineReading =>
      'kind' in range ? { standing: [range.kind, 'said by the file'] } : read(texts[index] ?? '', first + index < top),
  )
  yield
  const standings = readings.map(({ standing }) => standing)
  const lines = texts.map(
    (line, index): Line => ({ text: line, standing: standings[index]?.[0], weighed: readings[index]?.weighed }),
  )
  const signs = findFurniture(lines)
  yield
  const headline = first === 0 ? findHeadline(lines, signs) : -1
  const marks = texts.map((line) => listMark.exec(line)?.groups?.['mark'] ?? '')
  return yield* mapInSteps(ranges, (range, index) => {
    const [kind, reason] =
      standings[index] ??
      readFurniture(signs[index]) ??
      (index === headline ? (['headline', 'the first line, without a full stop'] as const) : undefined) ??
      readList(marks, index) ??
      readShort(texts, standings, index) ??
      readParagraph(texts[index] ?? '')
    const furniture = signs[index]
    return { ...range, kind, reason, ...(furniture && { furniture }) }
  })
}

/**
 * Whether a block parts a draft in two: what stands above it has no say in what the lines below it are, nor they in what stands above. Such
 * is a long paragraph with a full stop that nothing speaks against, below the top. Every clause here answers one of the ways in which lines
 * look at each other, in this file and in furniture.ts.
 */
export function parts({ kind, text, furniture, index }: Pick<Block, 'kind' | 'text' | 'furniture' | 'index'>): boolean {
  return (
    kind === 'body' &&
    !furniture &&
    index >= top &&
    !listMark.test(text) &&
    hasFinalMark(text) &&
    countWords(text) > longestCaption
  )
}

type Read = readonly [kind: BlockKind, reason: string]

function readFurniture(sign: FurnitureSign | undefined): Read | undefined {
  return sign && sign.tier !== 'doubtful' ? ['furniture', `this line ${sign.what}`] : undefined
}

/** The first line that is neither furniture nor of another kind, if it has no full stop. */
function findHeadline(lines: readonly Line[], signs: readonly (FurnitureSign | undefined)[]): number {
  const first = lines.findIndex(
    (line, index) => !line.standing && (signs[index] === undefined || signs[index].tier === 'doubtful'),
  )
  const text = lines[first]?.text ?? ''
  return first < top &&
    text.length < 160 &&
    !/[.…,;:][”’"')\]»]*$/u.test(text) &&
    !(lines.length === 1 && !looksLikeHeading(text))
    ? first
    : -1
}

const listMark = /^(?<mark>[•▪●◦‣·*–—-]|\p{N}{1,2}[.)]|[a-z]\))\s+\S/u

/** A line with a bullet is an item; one with a dash or a number only beside another such, for a dash also opens speech and a number a sentence. */
function readList(marks: readonly string[], index: number): Read | undefined {
  const mark = marks[index] ?? ''
  if (mark === '') return undefined
  const sort = (other: string | undefined) => (other === undefined || other === '' ? '' : other.replace(/\p{N}+|[a-z]/u, '1'))
  const beside = sort(marks[index - 1]) === sort(mark) || sort(marks[index + 1]) === sort(mark)
  return beside || /^[•▪●◦‣]/u.test(mark) ? ['list', 'an item of a list'] : undefined
}

/** So many words a caption, or a headline further down, has at most. */
const longestCaption = 24

/** Headings and captions: short lines without a full stop, or right above the name of a photographer. */
function readShort(texts: readonly string[], standings: readonly (Read | undefined)[], index: number): Read | undefined {
  const line = texts[index] ?? ''
  if (!/[\p{L}\p{N}]/u.test(line)) return ['subhead', 'a line that parts two sections']
  const next = standings[index + 1]
  if (
    isPictureCredit(texts[index + 1] ?? '') &&
    countWords(line) <= longestCaption &&
    (!hasFinalMark(line) || (countWords(line) <= 14 && !hasCarrier(line)))
  )
    return ['caption', 'a line above the name of a photographer']
  if (hasFinalMark(line)) return undefined
  if (next && /^(?:dateline|byline)$/u.test(next[0]) && countWords(line) <= longestCaption)
    return ['headline', 'a line above a date or a name']
  return looksLikeHeading(line) ? ['subhead', 'a short line without a full stop'] : undefined
}

function readParagraph(line: string): Read {
  if (/^>\s/u.test(line)) return ['quotation', 'set off as a quotation']
  if (/^“[^“”]+”$|^"[^"]+"$|^«[^«»]+»$/u.test(line)) return ['quotation', 'nothing but a quotation']
  return ['body', 'a paragraph of the story']
}
