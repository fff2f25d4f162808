import type { Sentence, Token } from '../../article'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *Both … or*, *both … as well as* and *either … and*: the second word of the pair is another’s. Deliberate exceptions: *both* and *either* that count or stand alone (*both men or
 * boys, on either side and there*), parts that hold a verb, and pairs whose own second word comes as well.
 */
export const pairedLinks: SentenceRule = {
  id: 'paired-links',
  category: 'broken',
  name: 'The wrong half of a pair',
  why: 'After “both” comes “and”, after “either” comes “or”. The second word was changed for another, or the sentence was begun in one way and ended in another.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS14'],
  examples: [
    { damaged: 'Both the army [[or]] the police denied it.', repaired: 'Both the army and the police denied it.' },
    { damaged: 'He will meet either the king [[and]] the queen.', repaired: 'He will meet either the king or the queen.' },
    { damaged: 'Both the army [[as well as]] the police were called.', repaired: 'Both the army and the police were called.' },
    { damaged: 'Either the mayor [[and]] his deputy will come.', repaired: 'Either the mayor or his deputy will come.' },
    { damaged: 'It struck both in Rome [[or]] in Milan.', repaired: 'It struck both in Rome and in Milan.' },
  ],
  sound: [
    'Both the army and the police denied it. Both men or boys may apply. On either side and the far end it rained.',
    'Either the king and the queen or their son will come. They both agreed, or the press said so.',
    'Both came. The man or the woman left. In both the town or village plays a part, he said, and on either the day passed.',
  ],
  cues: ['both', 'either'],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const wanted = new Map([
  ['both', { wrong: 'or', right: 'and' }],
  ['either', { wrong: 'and', right: 'or' }],
])
/** So many words may stand in the first part. */
const longest = 5

function checkSentence({ tokens }: Sentence): Report | undefined {
  const at = tokens.findIndex(({ lower }) => wanted.has(lower))
  const [pair, first] = [tokens[at], tokens[at + 1]]
  const half = wanted.get(pair?.lower ?? '')
  if (!pair || !first || !half || pair.quoted || !/^(?:DET|ADP)$/u.test(first.pos)) return undefined
  // “in both the town”: it may have an end of its own further on
  if (tokens[at - 1]?.pos === 'ADP') return undefined
  const rest = tokens.slice(at + 1)
  if (pair.lower === 'both') {
    const report = asWellAs(rest, pair)
    if (report) return report
  }
  const link = rest.findIndex(({ pos }) => pos === 'CCONJ' || pos === 'PUNCT')
  const [word, after] = [rest[link], rest[link + 1]]
  if (!word || !after || link > longest || word.lower !== half.wrong || rest.some(({ lower }) => lower === half.right))
    return undefined
  if (rest.slice(0, link).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return undefined
  const isOwned = first.pos === 'DET' && /^(?:his|her|its|their)$/u.test(after.lower)
  return isOwned || (after.pos === first.pos && isAlike(first, after)) ? report(pair, word, word, half.right) : undefined
}

/** “both the army as well as the police”: no comma sets the second apart. */
function asWellAs(rest: readonly Token[], pair: Token): Report | undefined {
  const link = rest.findIndex(({ lower }, place) => lower === 'as' && rest[place + 1]?.lower === 'well')
  const [word, , last, after] = rest.slice(link, link + 4)
  if (link < 2 || link > longest || !word || last?.lower !== 'as' || !after) return undefined
  if (rest.slice(0, link).some(({ pos, lower }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(pos) || lower === 'of')) return undefined
  return /^(?:DET|PROPN|NOUN|ADP)$/u.test(after.pos) || /^(?:his|her|its|their)$/u.test(after.lower)
    ? report(pair, word, last, 'and')
    : undefined
}

/** “the army … the police”, “in Rome … in Milan”: the parts open alike. */
const isAlike = (first: Token, after: Token): boolean => first.pos === 'DET' || first.lower === after.lower

const report = (pair: Token, word: Token, last: Token, right: string): Report => ({
  ranges: [{ from: word.from, to: last.to }],
  tier: 'likely',
  severity: 5,
  message: `“${pair.text}” is followed by “${right}”, not by “${word === last ? word.text : 'as well as'}”.`,
  repairs: [{ label: `Put “${right}”`, kind: 'single', edits: [{ from: word.from, to: last.to, insert: right }] }],
})
