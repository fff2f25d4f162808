import type { Quotation } from '../article'
import { notMisread } from '../language/mojibake'
import type { Range } from '../types'
import { findSingles } from './single-quotations'

export interface QuotationZones {
  readonly zones: readonly Quotation[]
  /** The text ends inside a quotation that the next paragraph carries on. */
  readonly open: boolean
}

/** How the paragraph stands to its neighbours: news copy sets a long quotation over several paragraphs and opens each of them anew. */
export interface QuotationState {
  /** The paragraph before ended inside a quotation. */
  readonly carriedOn: boolean
  /** The next paragraph opens with a mark, so a quotation still open at the end of this one may go on there. */
  readonly nextOpens: boolean
}

const marks = new RegExp(`${notMisread}[“”„‟«»"「」『』]`, 'gu')

/**
 * Finds the stretches between quotation marks: curly, straight, angular, German, and British single ones. What a mark does is told by the
 * mark and by where it stands (an opening one after a space and before a word), so that one stray mark does not turn all that follow.
 *
 * A mark that is never closed covers as little as may be, for rules are silent inside quotations: the rest of its paragraph if the next one
 * carries the quotation on; otherwise the rest of its sentence, or up to the next mark; nothing but itself where no word follows it.
 * A closing mark that nothing opened makes no zone. Marks of inches and seconds (6'2", 12") are no quotation marks.
 */
export function findQuotations(
  text: string,
  { carriedOn, nextOpens }: QuotationState,
  sentences: readonly Range[],
): QuotationZones {
  const zones: Quotation[] = []
  const opened: number[] = []
  let first = carriedOn
  for (const match of text.matchAll(marks)) {
    const at = match.index
    const does = roleOf(text, at, match[0], opened.length > 0)
    if (does === 'open') opened.push(at)
    else if (does === 'close') {
      // The paragraph carries on a quotation but was not opened anew.
      const from = opened.pop() ?? (first ? 0 : undefined)
      if (from !== undefined) zones.push({ from, to: at + 1, continued: carriedOn && from === 0, closed: true })
    }
    if (does !== 'none') first = false
  }
  const closed = keepOutermost(zones)
  const last = opened.at(-1) ?? -1
  const open = nextOpens && last >= (closed.at(-1)?.to ?? 0) && /[\p{L}\p{N}]/u.test(text.slice(last + 1, last + 40))
  const unclosed = boundUnclosed(text, opened, open, closed, sentences).map((range): Quotation => {
    return { ...range, continued: carriedOn && range.from === 0, closed: false }
  })
  const doubles = keepOutermost([...closed, ...unclosed])
  return { zones: keepOutermost([...doubles, ...findSingles(text, doubles)]), open }
}

/** Whether a paragraph reads as one that goes on with the quotation of the paragraph before: opened anew, or closing what it did not open. */
export function continuesQuotation(text: string): boolean {
  const first = /[“”„«»"]/u.exec(text)
  if (!first) return false
  return first.index === 0
    ? roleOf(text, 0, first[0], false) === 'open'
    : roleOf(text, first.index, first[0], true) === 'close' && first[0] !== '"'
}

type Role = 'open' | 'close' | 'none'

function roleOf(text: string, at: number, mark: string, isOpen: boolean): Role {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const afterSpace = before === '' || /[\s([{—–\-/‘'“„«]/u.test(before)
  const beforeSpace = after === '' || /[\s.,;:!?)\]}—–\-/…’”»]/u.test(after)
  switch (mark) {
    case '„':
    case '‟':
    case '「':
    case '『':
      return 'open'
    case '」':
    case '』':
      return 'close'
    case '"':
      if (!isOpen && /\p{N}/u.test(before)) return 'none'
      if (afterSpace !== beforeSpace) return afterSpace ? 'open' : 'close'
      return isOpen ? 'close' : 'open'
    case '“':
    case '«':
      return isOpen && !afterSpace && beforeSpace ? 'close' : 'open'
    default:
      return !isOpen && afterSpace && !beforeSpace ? 'open' : 'close'
  }
}

/** What marks cover that are never closed; all lists are in reading order, and each is walked once. */
function boundUnclosed(
  text: string,
  opened: readonly number[],
  open: boolean,
  zones: readonly Range[],
  sentences: readonly Range[],
): Range[] {
  let sentence = 0
  let zone = 0
  return opened.map((from, index) => {
    if (open && index === opened.length - 1) return { from, to: text.length }
    if (!/\S/u.test(text.charAt(from + 1))) return { from, to: from + 1 }
    while ((sentences[sentence]?.to ?? Number.POSITIVE_INFINITY) <= from) sentence++
    while ((zones[zone]?.from ?? Number.POSITIVE_INFINITY) <= from) zone++
    const end = Math.min(
      sentences[sentence]?.to ?? text.length,
      zones[zone]?.from ?? text.length,
      opened[index + 1] ?? text.length,
    )
    return { from, to: text.slice(0, end).trimEnd().length }
  })
}

/** In order, without those that stand inside another. */
function keepOutermost<Zone extends Range>(zones: readonly Zone[]): Zone[] {
  const kept: Zone[] = []
  for (const zone of zones.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (zone.from >= (kept.at(-1)?.to ?? 0)) kept.push(zone)
  }
  return kept
}
