import type { BlockContent } from '../../article'
import { findClashAfterAs, findNumberClash, type NumberClash } from '../../language/agreement'
import { analyseClauses } from '../../language/clause'
import { type SentenceRule, prose, type Report } from '../rule'
import { replaceWord } from './replace-word'

/**
 * A verb in the singular with a subject in the plural, or the other way round. Deliberate exceptions: collective nouns (police,
 * team, government), sums and spans (ten years is), names of companies and teams, subjects joined by *and* that may be one notion,
 * unreal and demanded things (if he were; demanded that he leave), *which* after a comma (it may mean the whole clause before).
 */
export const verbAgreement: SentenceRule = {
  id: 'verb-agreement',
  category: 'broken',
  name: 'Verb does not fit its subject',
  why: 'One thing takes “is”, “was”, “has”; several take “are”, “were”, “have”. Machine translation often takes the number from a nearer noun.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR05', 'BS24'],
  examples: [
    { damaged: 'The roads that lead to the camp [[is]] blocked.', repaired: 'The roads that lead to the camp are blocked.' },
    { damaged: 'The price of onions [[have]] doubled since May.', repaired: 'The price of onions has doubled since May.' },
    { damaged: 'Both of these stops [[is]] close to the square.', repaired: 'Both of these stops are close to the square.' },
    { damaged: 'There [[is]] many problems with the plan.', repaired: 'There are many problems with the plan.' },
    { damaged: 'The mayors are invited, as [[is]] the unions.', repaired: 'The mayors are invited, as are the unions.' },
    { damaged: 'He said she [[have]] left the city.', repaired: 'He said she has left the city.' },
    {
      damaged: 'The tag took on a life of its own, and [[were]] used by thousands.',
      repaired: 'The tag took on a life of its own, and was used by thousands.',
    },
    {
      damaged: 'Ahmed Mohamed, a boy from Texas, [[were]] arrested at his school.',
      repaired: 'Ahmed Mohamed, a boy from Texas, was arrested at his school.',
    },
    {
      damaged: 'Three hours later, the driver [[have]] left the city.',
      repaired: 'Three hours later, the driver has left the city.',
    },
    {
      damaged: 'He named five nations whose acceptance rate [[are]] above average.',
      repaired: 'He named five nations whose acceptance rate is above average.',
    },
  ],
  sound: [
    '“Four nights is three more than I hoped for,” she said. How the guns had got past the guards was, he said, a fair question.',
    'The shop sells shirts that fit and are cheap. People who know nobody have a hard time.',
    'In May, June and July, the mayor and his wife were away. The tag, a joke of two boys, was used by thousands.',
    'Police are searching the woods, and the team were told to wait.',
    'If he were rich, he would leave. She demanded that he go home.',
    'The mayors are invited, as is the union. As is the case with banks, few fail.',
    'Ten years is a long time, and 40 percent of voters are angry.',
    'A number of roads are closed. The number of roads is growing.',
    'The ministry estimates the damage has doubled. It was her farewell match before a long break. The leaders meeting in Bonn have agreed.',
    'Grouping dogs by size is easy. An artist need not be poor. The parts of the country that were flooded are dry. Green algae are plants.',
    'Some of the money, most of which is lost, was hers. His innings was over, and aids are handed out.',
    'One of the men who were hurt has died. Prices fell, which was a surprise.',
    'The minister, as well as two aides, was hurt, and trade and industry is his field.',
    'How could this woman ever have won? The question is this: why do voters stay away? Is it time for a change?',
    'When we rented it last week, the number of counted votes was low. It will earn you points, and that helps you and me.',
    'What matters most, for rich and poor countries, is peace. Our capacity to deal with large and complex crises has grown.',
    'The organs in the system which are competent met. The reason the voters stayed away was the rain. She suggested he explore the town. It found faults in the way credit was granted. Serra Azul, relegated in May, are fourth and have lost once.',
    'He is going to help you and do his part. My wife and I are fine. King Umberto I is dead. The canvas is old, and lawmen are here.',
    'Rights for women, men and children alike is his theme. There are some things money can’t buy. The cast are weak.',
    'We’re gonna have to go. It was a theme that most were surprised by. The data as it is used here is old.',
    'Sessions was an early backer. Many found shelter in camps, which aid workers say are overwhelmed. His shoddy work meant fumes were pumped into the house.',
    'Those who currently back independence are divided. Seven of the 11 people arrested since the attack have been released. The chaos in Paris was a concern.',
    'Previous State of the Nation speeches have been marred by it. Three quarters of the product is earned through tourism. I renew my appeal that everyone commit to it.',
    'A power cut which affected almost 2,000 homes in Leeds has been fixed. Mitochondria have their own cells. That the two sides met at all is news.',
    'The sale of arms to groups that abuse children is a crime. The man who police say shot him is free, and the young each contribute a tenth. There is some concern patients were sent home too early.',
    '“Wetin man go do?” she said. “It were my partner’s idea,” he said. “I says to him, suit yourself.”',
    'Three nights after the address was shared, two men came. Somebody give the lad a hug.',
    'The pits, where cotton has been dyed since 1498, are old. Anybody know the rules?',
    'Bookings from Korea, which account for a third of her guests, have yet to recover. The herring, as it happens, have. Where the road forks stands an inn.',
    'He runs the mill where molasses is made, and rabies is feared.',
    'Nine floors is a short journey, and half the building is not on speaking terms.',
    'A cross-section of youth were of that view, and a raft of measures were agreed. Prime minister’s questions is on Wednesday.',
    'A tree long thought to be 2,000 trees is one.',
    'It happened at five, give or take.',
    'Two pairs, caught where they are thought a nuisance, were set free.',
    'Far commoner are those who forget. A statement, were there to be one, was due. Wheat prices, which spiked at over $12 a bushel in May, have since fallen.',
    'The more tests there are the better. How the men got in is not known. Six runs is all they need. Two goals was enough.',
  ],
  *check(block, sentence) {
    if (!sentence.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')) return
    for (const clash of findClashAfterAs(sentence)) yield report(block, clash)
    for (const verb of analyseClauses(sentence).finite) {
      const clash = findNumberClash(sentence, verb)
      if (clash) yield report(block, clash)
    }
  },
}

function report(block: BlockContent, { verb, form, subject, subjectNumber }: NumberClash): Report {
  const words = block.text.slice(subject.first.from, subject.head.to)
  return {
    ranges: [{ from: verb.from, to: verb.to }],
    tier: 'likely',
    severity: 5,
    message: `“${verb.text}” does not go with “${words}”, which is ${subjectNumber === 'plural' ? 'more than one' : 'one'}.`,
    repairs: replaceWord(verb, form),
  }
}
