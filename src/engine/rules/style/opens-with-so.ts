import { askRule } from '../ask-rule'

/** Sentences that open with so, found by write-good. Deliberate exceptions: names and quotations. */
export const opensWithSo = askRule(
  'so',
  {
    id: 'opens-with-so',
    name: 'Opens with so',
    why: 'At the start of a sentence the word adds nothing in print.',
    covers: ['ST11'],
    examples: [{ damaged: '[[So]] the vote was put off.' }],
    sound: ['The vote was put off.', '“So the vote was put off,” she said.', 'It rained, so they left.'],
  },
  (words) => `“${words}” adds nothing at the start.`,
)
