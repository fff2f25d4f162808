import type { Block } from '../../article'
import { type NeighboursRule, type Proposal, prose, type Report } from '../rule'

interface Bracket {
  readonly at: number
  readonly char: string
}

const partners: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** How far from its opening an aside is looked to end. */
const longestAside = 400

/**
 * A bracket without its partner. Deliberate exceptions: list signs (a), 1)), emoticons, and a bracket that is closed in one of the
 * next paragraphs.
 */
export const unpairedBracket: NeighboursRule = {
  id: 'unpaired-bracket',
  category: 'broken',
  name: 'Bracket without its partner',
  why: 'One of the two brackets is missing: the aside has no end, or words were cut with it.',
  scope: 'neighbours',
  blocks: [...prose, 'caption'],
  covers: ['PQ15'],
  examples: [
    { damaged: 'The plant [[(]]built in 1974, closed last year.', repaired: 'The plant (built in 1974), closed last year.' },
    {
      damaged: 'The suspect, 34, was held in Lyon[[)]] on Saturday.',
      repaired: 'The suspect, 34, was held in Lyon on Saturday.',
    },
  ],
  sound: [
    'Choose: a) stay; b) go; 1) pay. So it goes :) and ;-)',
    'The plant (built in 1974 [or 1975]) closed.',
    'He said: “[We] must go (now).”',
    'The note (a long one. It goes on.\n\nAnd ends here) was read.',
    'Three things matter here: (a) money, (b) time and c) luck.',
  ],
  *check(block, around) {
    const lone = findLone(block.text)
    const [first] = lone
    if (!first) return
    const closers = around.after.map((near) => findLone(near.block.text)[0]?.char)
    const openers = around.before.map((near) => findLone(near.block.text).at(-1)?.char)
    let previous: Bracket | undefined
    for (const bracket of lone) {
      // “[[” is one piece of residue, and one finding
      const isRepeated = previous?.at === bracket.at - 1 && previous.char === bracket.char
      previous = bracket
      const closing = partners[bracket.char]
      const isSoundElsewhere =
        closing === undefined
          ? openers.some((char) => char !== undefined && partners[char] === bracket.char)
          : closers.includes(closing)
      if (!isRepeated && !isSoundElsewhere) yield report(block, bracket)
    }
  },
}

function findLone(text: string): readonly Bracket[] {
  const open: Bracket[] = []
  const lone: Bracket[] = []
  for (const { index: at, 0: char } of text.matchAll(/[()[\]]/gu)) {
    if (partners[char] !== undefined) open.push({ at, char })
    else if (partners[open.at(-1)?.char ?? ''] === char) open.pop()
    else if (!isSign(text, at)) lone.push({ at, char })
  }
  return [...lone, ...open.filter(({ at }) => !isSign(text, at))].toSorted((a, b) => a.at - b.at)
}

/** The bracket of a list sign or of an emoticon. */
function isSign(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  return /[:;]-?$/u.test(before) || /(?:^|[:;,.]\s|(?:^|\s)(?:and|or)\s)(?:\p{L}|\d{1,2}|[ivx]{1,4})$/iu.test(before)
}

function report({ text, sentences }: Block, { at, char }: Bracket): Report {
  const closing = partners[char]
  const sentence = sentences.find(({ from, to }) => at >= from && at < to)
  const places =
    closing === undefined || !sentence ? [] : closingPlaces(text.slice(at + 1, Math.min(sentence.to, at + longestAside)), at + 1)
  const removal: Proposal = { label: 'Delete the bracket', kind: 'choice', edits: [{ from: at, to: at + 1, insert: '' }] }
  const closings = places.map(
    (place): Proposal => ({
      label: `Close the bracket after “${text
        .slice(Math.max(at + 1, place - 40), place)
        .split(/\s+/u)
        .slice(-2)
        .join(' ')}”`,
      kind: 'choice',
      edits: [{ from: place, to: place, insert: closing ?? '' }],
    }),
  )
  return {
    ranges: [{ from: at, to: at + 1 }],
    tier: 'likely',
    severity: 1,
    message: closing === undefined ? 'No bracket was opened before this one.' : 'This bracket is never closed.',
    repairs: [...closings, closings.length === 0 ? { ...removal, kind: 'single' } : removal],
  }
}

/** Before the next comma, and before the end of the sentence. */
function closingPlaces(rest: string, from: number): readonly number[] {
  const comma = rest.search(/[,;]\s/u)
  const end = rest.search(/[.!?]["”’]?$/u)
  return [comma, end < 0 ? rest.length : end].filter((place) => place > 0).map((place) => from + place)
}
