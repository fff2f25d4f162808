import type { BlockContent } from '../../article'
import { type BrokenIdiom, brokenIdiomsIn } from '../../lexicon/idioms'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A set phrase with one word changed: *between a rock and a hard spot*, *kill two birds with one rock*. Which words are fixed stands in
 * the table of idioms. Deliberate exceptions: words that the table allows as well (*add fuel to the debate*), names, and puns are asked about in quotations.
 */
export const brokenIdiom: SentenceRule = {
  id: 'broken-idiom',
  category: 'translation',
  name: 'Set phrase with a word changed',
  why: 'A rewriting machine swaps words for synonyms in set phrases as well, and a translation through a third language lands near them. Nobody says them so.',
  scope: 'sentence',
  blocks: [...prose, 'headline', 'subhead', 'caption'],
  covers: ['LX03', 'LX01'],
  examples: [
    {
      damaged: 'The firm is between a rock and a hard [[spot]].',
      repaired: 'The firm is between a rock and a hard place.',
    },
    { damaged: 'It was the straw that broke the camel’s [[spine]].', repaired: 'It was the straw that broke the camel’s back.' },
    { damaged: 'The plan kills two birds with one [[rock]].', repaired: 'The plan kills two birds with one stone.' },
    { damaged: 'They pulled out all the [[plugs]] for her.', repaired: 'They pulled out all the stops for her.' },
    { damaged: 'He bites off more than he can [[eat]].', repaired: 'He bites off more than he can chew.' },
  ],
  sound: [
    'The speech added fuel to the rally, raised a few questions and hit the ground hard. It was the calm before the vote.',
    'Fame was a double-edged gift. Rub salt into the steaks, keep your fingers warm and pull out all the weeds.',
    'He was beaten around the head, the decision rests on his shoulders, and fans painted the town blue.',
    'The firm is between a rock and a hard place. It was the straw that broke the camel’s back.',
    'The plan kills two birds with one stone, and adds fuel to the debate. He pulled out all the stops.',
    'She bit off more than she can chew, turned a blind eye and set the record straight.',
  ],
  *check(block, { tokens }) {
    for (const found of brokenIdiomsIn(tokens)) yield report(block, found)
  },
}

function report({ text }: BlockContent, { first, last, wrong, right }: BrokenIdiom): Report {
  const words = text.slice(first.from, last.to)
  return {
    ranges: [{ from: wrong.from, to: wrong.to }],
    tier: 'likely',
    severity: 5,
    message: `In “${words}” the word is “${right}”, not “${wrong.text}”.`,
    repairs: [putOrAsk({ from: wrong.from, to: wrong.to }, right, wrong.quoted)],
  }
}
