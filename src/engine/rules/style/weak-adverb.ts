import { askRule } from '../ask-rule'

/** Adverbs that weaken, found by write-good. Deliberate exceptions: names and quotations. */
export const weakAdverb = askRule(
  'adverb',
  {
    id: 'weak-adverb',
    name: 'Adverb that may weaken',
    why: 'The adverb may weaken what it should stress. Try the sentence without it.',
    covers: ['ST11'],
    examples: [{ damaged: 'He [[carefully]] shut the door.' }],
    sound: ['He shut the door.', '“He carefully shut it,” she said.', 'Emily shut the door.'],
  },
  (words) => `Try the sentence without “${words}”.`,
)
