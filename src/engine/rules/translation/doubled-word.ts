import type { Block, Token } from '../../article'
import { type ParagraphRule, prose, type Report } from '../rule'

/**
 * A word or a short run of words that stands twice in a row. Deliberate exceptions: grammatical pairs (had had, that that, is is),
 * words doubled for emphasis (very very, no no), names (Duran Duran, Pago Pago), numbers, and speech in quotation marks.
 */
export const doubledWord: ParagraphRule = {
  id: 'doubled-word',
  category: 'translation',
  name: 'Words doubled',
  why: 'The same words stand twice in a row. Machine translation repeats words where it joins two pieces of a sentence.',
  scope: 'paragraph',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['NM02'],
  examples: [
    { damaged: 'Rescue teams reached [[the the]] village on Sunday.', repaired: 'Rescue teams reached the village on Sunday.' },
    { damaged: 'The vote [[was held was held]] in the capital.', repaired: 'The vote was held in the capital.' },
  ],
  sound: ['He said that that road was closed, and that she had had enough.', 'Duran Duran played in Pago Pago.', 'It was very, very cold, and they waited and waited and waited.'],
  *check(block) {
    for (let at = 0; at < block.tokens.length; at++) {
      for (const length of [3, 2, 1]) {
        const report = reportRun(block, at, length)
        if (!report) continue
        yield report
        at += length
        break
      }
    }
  },
}

const soundPairs = new Set('had that is was very so no really long far again ha bye there now who many much same blah night yes hear well tut'.split(' '))

function reportRun({ tokens, text }: Block, at: number, length: number): Report | undefined {
  const first = tokens.slice(at, at + length)
  const second = tokens.slice(at + length, at + 2 * length)
  const from = first[0]
  const kept = first.at(-1)
  const last = second.at(-1)
  if (!from || !kept || !last || second.length < length) return undefined
  if (!first.every((token, index) => isRepeated(token, second[index]))) return undefined
  if (length === 1 && (soundPairs.has(from.lower) || from.pos === 'PROPN')) return undefined
  const words = text.slice(from.from, kept.to)
  const repair = { label: `Keep “${words}” once`, kind: 'safe' as const, edits: [{ from: kept.to, to: last.to, insert: '' }] }
  const quoted = from.quoted || last.quoted
  return {
    ranges: [{ from: from.from, to: last.to }],
    tier: 'sure',
    severity: 5,
    message: `“${words}” stands twice in a row.`,
    repairs: quoted ? [] : [repair],
  }
}

function isRepeated(token: Token, other: Token | undefined): boolean {
  return other !== undefined && /^[\p{L}’'-]{2,}$/u.test(token.text) && token.lower === other.lower && other.spaced && !/^\p{Lu}/u.test(other.text.slice(0, token.text === other.text ? 0 : 1))
}
