import { putWords } from '../../proposals'
import { type ParagraphRule, prose, type Report } from '../rule'

/** A semicolon that a quotation or a paragraph ends with. */
const last = /;(?=\s?(?:[”"»]|$))/gu
const asks =
  /^(?:(?:Who|What|When|Where|Why|How|Which) (?:\p{Ll}+ )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)|(?:Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have) (?:he|she|it|they|we|you|I|this|that|there|the|these|those))(?!\p{L})/u
/** “What is known so far;”, “Who will pay for it;”: a point of a list that tells what is asked, in the order of a statement. */
const isPoint = (text: string, at: number): boolean =>
  at === text.length - 1 &&
  /^(?:Who|What|Which|When|Where|How|Why)\P{Lu}/u.test(text) &&
  !/[.!?“"]|^\p{L}+ (?:\p{Ll}+ )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had) (?:he|she|it|they|we|you|I|this|that|the|these|those)(?!\p{L})/u.test(
    text,
  )

/** No question is longer. */
const longest = 160

/**
 * A semicolon where a question ends: *“Why did they not slow down;” he asked.* It is the question mark of Greek. Deliberate exceptions: sentences that do not ask, semicolons
 * with more of the sentence behind them.
 */
export const semicolonForQuestion: ParagraphRule = {
  id: 'semicolon-for-question',
  category: 'broken',
  name: 'Semicolon for a question mark',
  why: 'Greek ends a question with what looks like a semicolon. The sentence asks, so a question mark is meant.',
  scope: 'paragraph',
  blocks: [...prose, 'headline'],
  covers: ['PQ10'],
  examples: [
    { damaged: '“Why did they not slow down[[;]]” he asked.', repaired: '“Why did they not slow down?” he asked.' },
    {
      damaged: 'The money is gone. Who will pay for the bridge[[;]]',
      repaired: 'The money is gone. Who will pay for the bridge?',
    },
  ],
  sound: [
    '“Why did they not slow down?” he asked; nobody knew. What he wants is peace; how it is to come, nobody knows.',
    'What is known about the blast so far;',
    'When is it too late; and who decides? Is it over? “That is what he is”; so they said.',
  ],
  *check({ text }): Generator<Report> {
    for (const { index: from } of text.matchAll(last)) {
      const sentence = text
        .slice(Math.max(0, from - longest), from)
        .split(/[“"«.!?;]/u)
        .at(-1)
      if (!asks.test(sentence?.trimStart() ?? '') || isPoint(text, from)) continue
      yield {
        ranges: [{ from, to: from + 1 }],
        tier: 'likely',
        severity: 1,
        message: 'The sentence asks, and ends with a semicolon.',
        repairs: [putWords({ from, to: from + 1 }, '?')],
      }
    }
  },
}
