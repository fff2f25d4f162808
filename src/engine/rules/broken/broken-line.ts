import type { NeighboursRule } from '../rule'

/**
 * A sentence cut by the end of a line: no mark before it, a small letter after it. Deliberate exceptions: names that start small
 * (iPhone, de Gaulle, al-Qaida), lists, verse, and lines too short for a paragraph.
 */
export const brokenLine: NeighboursRule = {
  id: 'broken-line',
  category: 'broken',
  name: 'Sentence cut by a line end',
  why: 'The paragraph stops without a mark and the next goes on in mid-sentence: the two are one.',
  scope: 'neighbours',
  blocks: ['body'],
  covers: ['BS29'],
  outranks: ['lowercase-start', 'cut-off-sentence', 'displaced-clause', 'lost-opening', 'false-stop'],
  examples: [
    {
      damaged: 'The two ministers agreed to meet again in the [[capital]]\n\n[[before]] the end of the month, officials said.',
      repaired: 'The two ministers agreed to meet again in the capital before the end of the month, officials said.',
    },
  ],
  sound: [
    'They sell three things\n\niPhones, which are made in China, are one of them.',
    'Ministers meet in the capital\n\nThe talks will go on.',
    'The talks would go on, he said,\n\nOfficials agreed.',
  ],
  *check({ text, sentences }, { after }) {
    const [next] = after
    const last = sentences.at(-1)
    if (!next || next.block.kind !== 'body' || !last || last.tokens.length < 5 || !/[\p{Ll},]$/u.test(text)) return
    const opening = next.block.sentences[0]
    if (
      !opening?.terminated ||
      opening.tokens.length < 5 ||
      !/^\p{Ll}+(?=[\s,])/u.test(opening.text) ||
      /^(?:de|al|el|von|van|bin|ibn|e)\s/u.test(opening.text)
    )
      return
    const first = opening.tokens[0]
    if (!first) return
    const word = /\S+$/u.exec(text.slice(-60))?.[0] ?? ''
    yield {
      ranges: [
        { from: text.length - word.length, to: text.length },
        { from: next.shift, to: next.shift + first.text.length },
      ],
      tier: 'likely',
      severity: 5,
      message: `The sentence stops at “${word}” and goes on in the next paragraph with “${first.text}”.`,
      repairs: [
        { label: 'Join the two paragraphs', kind: 'single', edits: [{ from: text.length, to: next.shift, insert: ' ' }] },
      ],
    }
  },
}
