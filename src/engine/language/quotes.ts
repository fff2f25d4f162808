import type { Block } from '../article'
import type { Range } from '../types'

export type QuoteSystem = 'curly' | 'straight' | 'low' | 'angled'

/** Which way the white space and marks around it make a quotation mark face; `both` and `none` tell nothing. */
export type Facing = 'open' | 'close' | 'both' | 'none'

/** A double quotation mark of a block. */
export interface QuoteMark {
  readonly at: number
  readonly char: string
  readonly system: QuoteSystem
  readonly facing: Facing
  readonly spacedBefore: boolean
  readonly spacedAfter: boolean
  /** It stands right behind a figure, as the sign for inches does. */
  readonly measure: boolean
  /** Where speech may begin (start of the paragraph, after a stop, comma, colon or speech verb) or end (after a stop or comma). */
  readonly plausible: boolean
  /** Sentence ends before it, to see which pairs reach across one. */
  readonly ends: number
}

export interface QuotePair {
  readonly open: QuoteMark
  readonly close: QuoteMark
}

export interface QuoteReading {
  readonly marks: readonly QuoteMark[]
  readonly pairs: readonly QuotePair[]
  /** Marks without a partner in this block; signs for inches are left out. */
  readonly lone: readonly QuoteMark[]
}

/** Marks between two that may pair; keeps the work linear on a text of nothing but quotation marks. */
const longestNest = 6

const systems: Readonly<Record<string, QuoteSystem>> = { '"': 'straight', '„': 'low', '«': 'angled', '»': 'angled' }
const opensAfter =
  /(?:^|[.!?…:;,—–(\[”»"’-]|(?<!\p{L})(?:said|says|say|added|adds|asked|wrote|writes|stated|told|replied|declared|insisted|reads|read))\s*$/u
const speechBefore = 24

/**
 * Pairs the double quotation marks of a block in the way that needs the fewest mistakes: marks of one system pair rather than of
 * two, in the direction they face, over the shorter stretch. What no pair needs is lone. One level of nesting, in another system.
 */
export function readQuotes(text: string): QuoteReading {
  const marks = findMarks(text)
  const { chosen } = pairUp(marks, 0, marks.length, undefined)
  const paired = new Set(chosen.flatMap(({ open, close }) => [open, close]))
  return { marks, pairs: chosen, lone: marks.filter((mark) => !paired.has(mark) && !mark.measure) }
}

/** Whether a range touches the words of a quotation: what stands there may be changed only with an editor's eye on it. */
export function isQuoted(block: Block, { from, to }: Range): boolean {
  return block.quotations.some((zone) => from < zone.to && to > zone.from)
}

function findMarks(text: string): readonly QuoteMark[] {
  const ends = [...text.matchAll(/[.!?]["”’»)]*\s+(?=["“«„]?\p{Lu})/gu)].map((match) => match.index)
  let passed = 0
  return Array.from(text.matchAll(/["“”„‟«»]/gu), ({ index: at, 0: char }): QuoteMark => {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) < at) passed++
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const startsHere = /^(?:[\s([{—–/‘“«„"'-]|)$/u.test(before)
    const endsHere = /^(?:[\s)\]}.,;:!?…—–/’”»"'-]|)$/u.test(after)
    const facing = startsHere ? (endsHere ? 'both' : 'open') : endsHere ? 'close' : 'none'
    const left = text.slice(Math.max(0, at - speechBefore), at)
    return {
      at,
      char,
      system: systems[char] ?? 'curly',
      facing,
      spacedBefore: /^(?:\s|)$/u.test(before),
      spacedAfter: /^(?:\s|)$/u.test(after),
      measure: char === '"' && /\d/u.test(before) && facing === 'close',
      plausible:
        facing === 'close'
          ? /[.,!?…—–\])-]/u.test(before)
          : at <= speechBefore
            ? opensAfter.test(left)
            : opensAfter.test(` ${left}`),
      ends: passed,
    }
  })
}

interface Reading {
  readonly cost: number
  readonly chosen: readonly QuotePair[]
}

/** The cheapest reading of marks `from` to `to`, worked out from the last mark to the first. */
function pairUp(marks: readonly QuoteMark[], from: number, to: number, outer: QuoteSystem | undefined): Reading {
  const costs: number[] = new Array<number>(to - from + 1).fill(0)
  const partners: (number | undefined)[] = []
  for (let first = to - 1; first >= from; first--) {
    const open = marks[first]
    if (!open) continue
    let best = loneCost(open) + (costs[first + 1 - from] ?? 0)
    let partner: number | undefined
    for (let last = first + 1; last < Math.min(to, first + 1 + longestNest); last++) {
      const close = marks[last]
      if (!close || (outer !== undefined && (open.system === outer || close.system === outer))) continue
      const own = pairCost(open, close)
      if (own >= best) continue
      const inside = outer === undefined ? pairUp(marks, first + 1, last, open.system).cost : loneCosts(marks, first + 1, last)
      const cost = own + inside + (costs[last + 1 - from] ?? 0)
      if (cost >= best) continue
      best = cost
      partner = last
    }
    costs[first - from] = best
    partners[first - from] = partner
  }
  return { cost: costs[0] ?? 0, chosen: choose(marks, from, to, partners, outer) }
}

function choose(
  marks: readonly QuoteMark[],
  from: number,
  to: number,
  partners: readonly (number | undefined)[],
  outer: QuoteSystem | undefined,
): readonly QuotePair[] {
  const chosen: QuotePair[] = []
  for (let at = from; at < to; at++) {
    const partner = partners[at - from]
    const open = marks[at]
    const close = partner === undefined ? undefined : marks[partner]
    if (partner === undefined || !open || !close) continue
    chosen.push({ open, close })
    if (outer === undefined) chosen.push(...pairUp(marks, at + 1, partner, open.system).chosen)
    at = partner
  }
  return chosen
}

function loneCosts(marks: readonly QuoteMark[], from: number, to: number): number {
  return marks.slice(from, to).reduce((sum, mark) => sum + loneCost(mark), 0)
}

/** Weights say which mistake is the likelier: a mark between two spaces is soonest a stray, a sound opening or closing one latest. */
function loneCost(mark: QuoteMark): number {
  if (mark.measure) return 0.3
  if (mark.spacedBefore && mark.spacedAfter) return 1.5
  return mark.plausible ? 2.5 : 2
}

const facingCost: Readonly<Record<'open' | 'close', Readonly<Record<Facing, number>>>> = {
  open: { open: 0, both: 0.8, none: 1, close: 2.5 },
  close: { close: 0, both: 0.8, none: 1, open: 2.5 },
}
const openingGlyph: Readonly<Record<string, number>> = { '”': 1.5, '»': 1.5 }
const closingGlyph: Readonly<Record<string, number>> = { '“': 1.2, '‟': 1.2, '«': 1.5, '„': 5 }

function pairCost(open: QuoteMark, close: QuoteMark): number {
  const german = open.char === '„' && (close.char === '“' || close.char === '”')
  const reversed = open.char === '»' && close.char === '«'
  const glyphs = german || reversed ? 0 : (openingGlyph[open.char] ?? 0) + (closingGlyph[close.char] ?? 0)
  const systemsDiffer = open.system === close.system || german ? 0 : 1.2
  const acrossSentences = !open.plausible && close.ends > open.ends ? 0.7 : 0
  return (
    glyphs +
    systemsDiffer +
    acrossSentences +
    facingCost.open[open.facing] +
    facingCost.close[close.facing] +
    (close.at - open.at) / 1e5
  )
}
