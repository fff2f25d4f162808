import type { BlockContent } from '../../article'
import { changeWithin } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'
import { leads, prepositionLostAt } from './lost-preposition-frames'
import type { LostPreposition } from './lost-preposition-words'

/**
 * A word that leads to its object through one preposition, and the object right behind it: *responsible the delay*, *a spokesman the ministry*,
 * *accused taking bribes*, *took part the talks*, *sent prison*. Deliberate exceptions: words in which the tagger sees another part
 * of speech, times (*was born the same year*, *died the next day*), clauses without a relative (*the part the army played*), headlines.
 */
export const lostPreposition: SentenceRule = {
  id: 'lost-preposition',
  category: 'broken',
  name: 'A preposition is missing',
  why: 'The first word is joined to the next by “of”, “to”, “for” or the like, and nothing joins them here. A small word was lost in translating or cutting.',
  scope: 'sentence',
  blocks: [...prose, 'caption'],
  covers: ['GR03'],
  examples: [
    {
      damaged: 'The army is [[responsible the]] security of the town.',
      repaired: 'The army is responsible for the security of the town.',
    },
    {
      damaged: '[[Because the]] storm, all flights were cancelled.',
      repaired: 'Because of the storm, all flights were cancelled.',
    },
    { damaged: '[[Instead a]] trial, he got a warning.', repaired: 'Instead of a trial, he got a warning.' },
    { damaged: 'The men were [[charged murder]] on Tuesday.', repaired: 'The men were charged with murder on Tuesday.' },
    { damaged: 'The country [[depends imports]] of wheat.', repaired: 'The country depends on imports of wheat.' },
    {
      damaged: 'The judge [[sentenced the man 12]] years in prison.',
      repaired: 'The judge sentenced the man to 12 years in prison.',
    },
    { damaged: 'He was [[accused stealing]] two cars.', repaired: 'He was accused of stealing two cars.' },
    { damaged: 'She is [[capable winning]] the vote.', repaired: 'She is capable of winning the vote.' },
    { damaged: 'A [[spokeswoman the]] company said so.', repaired: 'A spokeswoman for the company said so.' },
    { damaged: 'Smoke rose on the [[outskirts the]] city.', repaired: 'Smoke rose on the outskirts of the city.' },
    { damaged: 'The rebels took [[part the]] talks in Doha.', repaired: 'The rebels took part in the talks in Doha.' },
    { damaged: 'The injured were rushed [[hospital]].', repaired: 'The injured were rushed to hospital.' },
    {
      damaged: 'The court [[sentenced him seven]] years in prison.',
      repaired: 'The court sentenced him to seven years in prison.',
    },
    { damaged: 'The firm is [[based Leipzig]].', repaired: 'The firm is based in Leipzig.' },
    { damaged: '[[One the]] victims was a child.', repaired: 'One of the victims was a child.' },
    { damaged: 'A [[group armed]] men attacked the bus.', repaired: 'A group of armed men attacked the bus.' },
    { damaged: 'The [[number tourists]] fell by half.', repaired: 'The number of tourists fell by half.' },
  ],
  sound: [
    'He was born the same year and died the next day. They were engaged the following June.',
    'Because the poor, the old and the sick stayed, he did. Because the storm passed, flights resumed. Instead the club, an old one, left.',
    'The part the army played is known. It was the part the mayor took. In the end the talks failed.',
    'She is aware. The men, one the mayor’s son, were freed. He is like the others, one the police know.',
    'The group armed itself, and the number fell. The judge sentenced a seven-year-old’s killer.',
    'They were sent prison food. The hospital was full; a rushed hospital visit followed.',
    'The accused standing there was freed. The firm, based Leipzig-style on trust, closed.',
    'She was focused the entire match. The court was satisfied the man was guilty. He insisted the talks in Rome were not over.',
    'She is famous the world over. The number ministers quoted was wrong. A group residents formed in May has raised £40,000.',
    'Nurses are due a pay rise. Customers were charged a fee of $35. She was sentenced three years ago.',
    'In the aftermath the government tightened the rules. But at the end the crowd stood. With Moyes in charge the club has climbed.',
    'The majority owners have sold. The gang members were arrested. The number plates were stolen. The group stages were played.',
    'She took the part the director gave her. A number ten bus passed. The Group Seven ended.',
  ],
  cues: leads,
  *check(block, { tokens }) {
    for (let at = 0; at + 1 < tokens.length; at++) {
      const lost = prepositionLostAt(tokens, at)
      if (lost) yield report(block, lost)
    }
  },
}

function report({ text }: BlockContent, { first, last, before, preposition }: LostPreposition): Report {
  const words = text.slice(first.from, last.to)
  const edit = { from: before.from, to: before.from, insert: `${preposition} ` }
  return {
    ranges: [{ from: first.from, to: last.to }],
    tier: 'likely',
    severity: 5,
    message: `“${preposition}” seems to be missing in “${words}”.`,
    repairs: changeWithin(text, first, last, edit),
  }
}
