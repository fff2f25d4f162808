import { askRule } from '../ask-rule'

/** Sentences that open with there is, found by write-good. Deliberate exceptions: names and quotations. */
export const emptyOpening = askRule(
  'thereIs',
  {
    id: 'empty-opening',
    name: 'Empty opening',
    why: 'The sentence opens on words that stand for nothing. Begin with what it is about.',
    covers: ['ST06'],
    examples: [{ damaged: '[[There are]] two ways to vote.' }],
    sound: ['Two ways to vote exist.', '“There are two ways,” she said.', 'He said there are two ways.'],
  },
  (words) => `“${words}” puts off what the sentence is about.`,
)
