import { askRule } from '../ask-rule'

/** Vague words, found by write-good. Deliberate exceptions: names and quotations. */
export const weaselWord = askRule(
  'weasel',
  {
    id: 'weasel-word',
    name: 'Vague word',
    why: 'The word claims without saying how much. A figure or a source says more.',
    covers: ['ST11'],
    examples: [{ damaged: 'The turnout was [[very]] low.' }],
    sound: ['Turnout was 12 percent.', '“It was very low,” he said.', 'The firm Very sells shoes.'],
  },
  (words) => `“${words}” says little: how much, and who says so?`,
)
