import type { BlockContent } from '../article'
import { onceEach } from '../once-each'
import type { Range } from '../types'
import { notMisread } from './mojibake'
import { speechVerbs } from './speech'

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
/** How far back a speech verb may stand that leads up to a quotation. */
const leadLength = 60
const opensAfter = /(?:^|[.!?…:;”»"’)\]])\s*$/u
const speechBefore = new RegExp(
  `(?<!\\p{L})(?:${speechVerbs}|saying|adding|writing|stating|reading|reads|post|statement)[^.!?“”"]*$`,
  'u',
)

/**
 * Pairs the double quotation marks of a block in the way that needs the fewest mistakes: marks of one system pair rather than of
 * two, in the direction they face, over the shorter stretch. What no pair needs is lone. One level of nesting, in another system.
 */
export function readQuotes(text: string): QuoteReading {
  if (!/["“”„‟«»]/u.test(text)) return noMarks
  const marks = findMarks(text)
  const { chosen } = pairUp(survey(marks), 0, marks.length)
  const paired = new Set(chosen.flatMap(({ open, close }) => [open, close]))
  return { marks, pairs: chosen, lone: marks.filter((mark) => !paired.has(mark) && !mark.measure) }
}

const noMarks: QuoteReading = { marks: [], pairs: [], lone: [] }

/** The reading of a block, which several rules ask for. */
export const quotesOf = onceEach((content: BlockContent): QuoteReading => readQuotes(content.text))

/** Whether a range touches the words of a quotation: what stands there may be changed only with an editor's eye on it. */
export function isQuoted({ quotations }: BlockContent, { from, to }: Range): boolean {
  // Quotations rise and do not overlap: the first that ends behind the start decides. A rule of marks asks this for thousands of marks.
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.to ?? 0) > from) high = middle
    else low = middle + 1
  }
  const zone = quotations[low]
  return zone !== undefined && to > zone.from
}

const quotationMark = new RegExp(`${notMisread}["“”„‟«»]`, 'gu')

function findMarks(text: string): readonly QuoteMark[] {
  const ends = [...text.matchAll(/[.!?]["”’»)]*\s+(?=["“«„]?\p{Lu})/gu)].map((match) => match.index)
  let passed = 0
  return Array.from(text.matchAll(quotationMark), ({ index: at, 0: char }): QuoteMark => {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) < at) passed++
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const startsHere = /^(?:[\s([{—–/‘“«„"'-]|)$/u.test(before)
    const endsHere = /^(?:[\s)\]}.,;:!?…—–/’”»"'-]|)$/u.test(after)
    const facing = startsHere ? (endsHere ? 'both' : 'open') : endsHere ? 'close' : 'none'
    return {
      at,
      char,
      system: systems[char] ?? 'curly',
      facing,
      spacedBefore: /^(?:\s|)$/u.test(before),
      spacedAfter: /^(?:\s|)$/u.test(after),
      measure: char === '"' && /\d/u.test(before) && facing === 'close',
      plausible: facing === 'close' ? closesSpeech(before, after) : opensSpeech(text, at),
      ends: passed,
    }
  })
}

function closesSpeech(before: string, after: string): boolean {
  return /[.,!?…—–-]/u.test(before) || /[.,;:?!]/u.test(after)
}

function opensSpeech(text: string, at: number): boolean {
  if (at > 0 && /^\s/u.test(text.charAt(at - 1)) && /^(?:\s|)$/u.test(text.charAt(at + 1))) return false
  // Speech that goes on into the next paragraph begins with a capital; a few words quoted in mid-sentence end in it.
  if (/^["“«„‘'\s]*\p{Ll}/u.test(text.slice(at + 1, at + 6))) return false
  const from = Math.max(0, at - leadLength)
  const lead = text.slice(from, at)
  return speechBefore.test(lead) || opensAfter.test(from === 0 ? lead : `x${lead}`)
}

/** What the pairing looks at, with sums that spare it going over the same marks again. */
interface Ground {
  readonly marks: readonly QuoteMark[]
  /** Cost of all marks before an index, were they lone. */
  readonly lone: readonly number[]
  /** How often the system changed up to an index. */
  readonly changes: readonly number[]
}

function survey(marks: readonly QuoteMark[]): Ground {
  const lone = [0]
  const changes: number[] = []
  marks.forEach((mark, index) => {
    lone.push((lone[index] ?? 0) + loneCost(mark))
    changes.push((changes[index - 1] ?? 0) + (mark.system === marks[index - 1]?.system ? 0 : 1))
  })
  return { marks, lone, changes }
}

interface Reading {
  readonly cost: number
  readonly chosen: readonly QuotePair[]
}

/** The cheapest reading of marks `from` to `to`, worked out from the last mark to the first. */
function pairUp(ground: Ground, from: number, to: number, outer?: QuoteSystem): Reading {
  const { marks, lone, changes } = ground
  const costs = new Array<number>(to - from + 1).fill(0)
  const partners: (number | undefined)[] = []
  for (let first = to - 1; first >= from; first--) {
    const open = marks[first]
    if (!open) continue
    let best = loneCost(open) + (costs[first + 1 - from] ?? 0)
    for (let last = first + 1; last < Math.min(to, first + 1 + longestNest); last++) {
      const close = marks[last]
      if (!close || open.system === outer || close.system === outer) continue
      const own = pairCost(open, close)
      if (own >= best) continue
      const mayNest = outer === undefined && changes[last - 1] !== changes[first]
      const inside = mayNest ? pairUp(ground, first + 1, last, open.system).cost : (lone[last] ?? 0) - (lone[first + 1] ?? 0)
      const cost = own + inside + (costs[last + 1 - from] ?? 0)
      if (cost >= best) continue
      best = cost
      partners[first - from] = last
    }
    costs[first - from] = best
  }
  return { cost: costs[0] ?? 0, chosen: choose(ground, from, to, partners, outer) }
}

function choose(
  ground: Ground,
  from: number,
  to: number,
  partners: readonly (number | undefined)[],
  outer?: QuoteSystem,
): readonly QuotePair[] {
  const chosen: QuotePair[] = []
  for (let at = from; at < to; at++) {
    const partner = partners[at - from]
    const open = ground.marks[at]
    const close = partner === undefined ? undefined : ground.marks[partner]
    if (partner === undefined || !open || !close) continue
    chosen.push({ open, close })
    if (outer === undefined) for (const pair of pairUp(ground, at + 1, partner, open.system).chosen) chosen.push(pair)
    at = partner
  }
  return chosen
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
