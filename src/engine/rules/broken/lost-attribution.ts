import type { BlockContent, Sentence, Token } from '../../article'
import { quotesOf } from '../../language/quotes'
import { speakingRoles } from '../../language/roles'
import { type ParagraphRule, prose } from '../rule'

/**
 * A quotation with a comma, the speaker, and no verb: “We go,” the mayor. Deliberate exceptions: a noun that nobody speaks as (“the
 * novel”), rows of such lines, and words behind the quotation with any verb in them.
 */
export const lostAttribution: ParagraphRule = {
  id: 'lost-attribution',
  category: 'broken',
  name: 'Speaker without a verb',
  why: 'After the quotation comes who spoke, but not the verb: said, or its like, was lost.',
  scope: 'paragraph',
  blocks: prose,
  covers: ['PQ11'],
  examples: [
    {
      damaged: '“We have nothing to hide,” [[the head of the customs service]].',
      repaired: '“We have nothing to hide,” the head of the customs service said.',
    },
    { damaged: '“It will take a year,” [[Mayor Ana Ruiz]].', repaired: '“It will take a year,” Mayor Ana Ruiz said.' },
    {
      damaged: '“It was a miracle,” [[Dr Fatima Hassan, head of the clinic]].',
      repaired: '“It was a miracle,” Dr Fatima Hassan, head of the clinic, said.',
    },
  ],
  sound: [
    '“We go,” the mayor said.',
    '“Good luck to them,” a shrug.',
    '“We won,” the winners. “We lost,” the losers.',
    'He wrote “Emma,” the novel.',
    '“Not on my watch,” the mayor of Lyon, who took office in 2020, told reporters.',
    '“The Crown,” a drama about the queen. “No comment,” from the chief executive of the airline.',
  ],
  *check(block) {
    const closes = quotesOf(block).pairs.map(({ close }) => close.at)
    for (const sentence of block.sentences) {
      const speaker = findSpeaker(block, sentence, closes)
      const first = speaker[0]
      const last = speaker.at(-1)
      if (!first || !last) continue
      const words = block.text.slice(first.from, last.to)
      // “Ana Ruiz, head of the clinic, said”
      const insert = words.includes(',') ? ', said' : ' said'
      yield {
        ranges: [{ from: first.from, to: last.to }],
        tier: 'likely',
        severity: 5,
        message: `“${words}” has no verb to say that this is who spoke.`,
        repairs: [{ label: `Write “${words}${insert}”`, kind: 'single', edits: [{ from: last.to, to: last.to, insert }] }],
      }
    }
  },
}

/** The words between the only quotation of a sentence and its full stop, if they name a speaker and hold no verb. */
function findSpeaker({ text }: BlockContent, sentence: Sentence, closes: readonly number[]): readonly Token[] {
  if (closes.length === 0 || !/^["“]/u.test(sentence.text) || !sentence.text.endsWith('.')) return []
  const ends = closes.filter((at) => at > sentence.from && at < sentence.to)
  const [at] = ends
  if (
    at === undefined ||
    ends.length > 1 ||
    !/,["”]$|["”],$/u.test(
      text
        .slice(at - 1, at + 2)
        .trim()
        .slice(0, 3)
        .replace(/\s.*$/u, ''),
    )
  )
    return []
  const rest = sentence.tokens.filter((token) => token.from > at && token.text !== ',')
  const words = rest.slice(0, -1)
  if (words.length < 1 || words.length > 14 || rest.some((token) => ['VERB', 'AUX'].includes(token.pos) || token.quoted))
    return []
  // “a drama about the queen”, “from the head of the bank”: who speaks is named before any preposition
  const own = words.slice(0, words.findIndex(({ pos }) => pos === 'ADP') >>> 0)
  if (words[own.length]?.lower === 'to') return []
  return own.some((token) => speakingRoles.has(token.lower)) || /^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(words[0]?.text ?? '') ? words : []
}
