import { askRule } from '../ask-rule'

/** Clichés, found by write-good. Deliberate exceptions: names and quotations. */
export const cliche = askRule(
  'cliches',
  {
    id: 'cliche',
    name: 'Cliché',
    why: 'Readers have met the phrase too often to see anything in it.',
    covers: ['ST06'],
    examples: [{ damaged: 'The talks are [[back to square one]].' }],
    sound: ['The firm makes money again.', '“We are back to square one,” she said.', 'The back of the square is empty.'],
  },
  (words) => `“${words}” is worn out.`,
)
