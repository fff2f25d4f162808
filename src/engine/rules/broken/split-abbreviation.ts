import { numbered, titles } from '../../read/abbreviations'
import { type NeighboursRule, prose } from '../rule'

/** “in a house at 1400 Riverside Dr.”: Drive, not Doctor. */
const isStreet = /(?:\d|[Oo]n|[Aa]t|[Oo]ff|[Nn]ear|[Aa]long|of) (?:\p{Lu}\p{L}{1,20} ){1,3}(?:Dr|St)\.$/u

/**
 * A paragraph that ends on a title or on “No.” whose name or number stands on the next line. Deliberate exceptions: “no.” as the
 * answer, and words of the list without a capital.
 */
export const splitAbbreviation: NeighboursRule = {
  id: 'split-abbreviation',
  category: 'broken',
  name: 'Title cut off from its name',
  why: 'The full stop of a short form was taken for the end of a paragraph, so that the name or number stands alone on the next line.',
  scope: 'neighbours',
  blocks: prose,
  covers: ['BS05'],
  outranks: ['cut-off-sentence', 'displaced-clause'],
  examples: [
    {
      damaged: 'The inquiry is led by [[Gen.]]\n\nRao has served for 30 years.',
      repaired: 'The inquiry is led by Gen. Rao has served for 30 years.',
    },
    {
      damaged: 'The fire broke out in mine [[No.]]\n\n5 near the town of Karaganda.',
      repaired: 'The fire broke out in mine No. 5 near the town of Karaganda.',
    },
  ],
  sound: [
    'Would he run? He said no.\n\nFive people left.',
    'The coach had one answer: No.\n\nThe team agreed.',
    'The paper was signed by Lee Jr.\n\nIt was read aloud.',
    'The fire broke out at 1400 Riverside Dr.\n\nFirefighters put it out.',
    'She runs the school on Elm Dr.\n\nParents like her.',
  ],
  *check({ text }, { after }) {
    const found = /(?<![\p{L}.])(?<word>\p{Lu}\p{L}{1,5})\.$/u.exec(text)
    const word = found?.groups?.['word']?.toLowerCase() ?? ''
    const [next] = after
    if (!found || !next || !prose.includes(next.block.kind) || found.index === 0) return
    const isTitle = titles.has(word) && !isStreet.test(text) && /^\p{Lu}\p{Ll}/u.test(next.block.text)
    const isNumber = numbered.has(word) && /^\d/u.test(next.block.text)
    if (!isTitle && !isNumber) return
    yield {
      ranges: [{ from: found.index, to: text.length }],
      tier: 'likely',
      severity: 5,
      message: `“${found[0]}” is cut off from what belongs to it on the next line.`,
      repairs: [
        { label: 'Join the two paragraphs', kind: 'single', edits: [{ from: text.length, to: next.shift, insert: ' ' }] },
      ],
    }
  },
}
