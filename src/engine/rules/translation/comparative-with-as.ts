import type { Token } from '../../article'
import { speakingRoles } from '../../language/roles'
import { putOrAsk } from '../../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * *He is older as his brother*, *The town has more inhabitants as Bonn*: German, Dutch and Polish compare with one word for *as* and *than*.
 * Deliberate exceptions: a clause behind *as* (*grew larger as the day went on*), what somebody is (*is better as the captain*), *as a result*.
 */
export const comparativeWithAs: SentenceRule = {
  id: 'comparative-with-as',
  category: 'translation',
  name: 'As for than',
  why: 'German, Dutch and Polish have one word for “as” and “than”. Behind “older”, “bigger” or “more” English compares with “than”.',
  scope: 'sentence',
  blocks: prose,
  covers: ['GR03'],
  examples: [
    { damaged: 'He is older [[as]] his brother.', repaired: 'He is older than his brother.' },
    { damaged: 'The town has more inhabitants [[as]] Bonn.', repaired: 'The town has more inhabitants than Bonn.' },
    { damaged: 'Rents are higher [[as]] last year.', repaired: 'Rents are higher than last year.' },
    { damaged: 'The new tower is taller [[as]] the old one.', repaired: 'The new tower is taller than the old one.' },
    { damaged: 'She ran faster [[as]] her rivals.', repaired: 'She ran faster than her rivals.' },
    { damaged: 'He scored more goals [[as]] any other player.', repaired: 'He scored more goals than any other player.' },
  ],
  sound: [
    'It was colder as the night wore on. The wing looks longer as the plane climbs. She is stronger as the leader of the party.',
    'It grew larger as the day went on. Shares were higher as oil fell. She is better as Juliet.',
    'The town has more jobs as a result. He is older, as his brother said.',
    'He has more power as president. They are stronger as one team.',
    'He earned more money as Bond. The firm wants more women as its managers. The party won more seats as Forza Italia.',
  ],
  cues: ['as'],
  *check(_, { tokens }) {
    for (let at = 2; at < tokens.length - 1; at++) {
      if (tokens[at]?.lower !== 'as' || !isCompared(tokens, at) || !isMeasure(tokens, at + 1) || isPart(tokens, at)) continue
      yield report(tokens[at], tokens[at - 1])
    }
  },
}

const comparatives =
  /^(?:older|younger|bigger|larger|smaller|bloodier|deadlier|harder|thicker|thinner|narrower|stronger|weaker|safer|easier|healthier|higher|lower|faster|slower|longer|shorter|cheaper|heavier|lighter|warmer|colder|deeper|wider|taller|poorer|richer|greater|newer|earlier|later)$/u

/** “is older”, “has more inhabitants” */
function isCompared(tokens: readonly Token[], as: number): boolean {
  const [ahead, word] = [tokens[as - 2], tokens[as - 1]]
  if (!ahead || !word) return false
  if (comparatives.test(word.lower))
    return (
      tokens.slice(Math.max(0, as - 4), as - 1).some(({ lower }) => /^(?:is|are|was|were|be|been)$/u.test(lower)) ||
      (ahead.pos === 'VERB' && /^(?:faster|slower|longer|higher|lower|earlier|later)$/u.test(word.lower))
    )
  return (
    /^(?:more|fewer)$/u.test(ahead.lower) &&
    /^(?:people|inhabitants|residents|votes|points|goals|members|employees|workers|cases|deaths|seats|cars|students|money|time|women|men|children|voters|jobs)$/u.test(
      word.lower,
    )
  )
}

/** “earned more money as Bond”, “wants more women as its managers”: what somebody is meanwhile, or is to be. */
function isPart(tokens: readonly Token[], as: number): boolean {
  if (!/^(?:more|fewer)$/u.test(tokens[as - 2]?.lower ?? '')) return false
  const [verb, first] = [tokens[as - 3], tokens[as + 1]]
  if (first?.pos === 'PROPN') return verb?.pos === 'VERB' && !/^ha(?:s|ve|d)$/u.test(verb.lower)
  const isPeople = /^(?:people|men|women|workers|members|students)$/u.test(tokens[as - 1]?.lower ?? '')
  return isPeople && first?.lower !== 'last' && /s$/u.test(tokens[as + 2]?.lower ?? '')
}

/** “his brother.”, “Bonn.”, “last year,”: what one compares with, and the end of the clause. */
function isMeasure(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]
  const second = tokens[start + 1]
  if (!first || !second) return false
  // “taller as the old one”, “bigger as the budget”: nobody is so *as the captain*.
  const isThing = first.lower === 'the' && bodily.test(tokens[start - 2]?.lower ?? '') && !isRole(tokens, start)
  const isAny = first.lower === 'any' && second.lower === 'other'
  if (!(isThing || isAny || /^(?:his|her|their|its|our|last)$/u.test(first.lower) || first.pos === 'PROPN')) return false
  if (isThing && second.lower === 'one') return isEnd(tokens[start + 2])
  let at = start + (isAny ? 2 : 1)
  while (at < start + 4 && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.pos ?? '')) at++
  if (isThing && tokens[at]?.lower === 'one') at++
  return isEnd(tokens[at])
}

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;:]$/u.test(token.text)

const bodily =
  /^(?:taller|deadlier|bloodier|bigger|larger|smaller|longer|shorter|deeper|wider|narrower|older|newer|heavier|thicker|thinner|colder|warmer)$/u
const isRole = (tokens: readonly Token[], start: number): boolean =>
  tokens
    .slice(start + 1, start + 4)
    .some(
      ({ lower }) =>
        speakingRoles.has(lower) || /^(?:result|day|night|year|years|week|weeks|month|months|season|crisis|war)$/u.test(lower),
    )

function report(as: Token | undefined, word: Token | undefined): Report {
  const range = { from: as?.from ?? 0, to: as?.to ?? 0 }
  return {
    ranges: [range],
    tier: 'likely',
    severity: 1,
    message: `What is compared stands behind “than”: “${word?.text} than”.`,
    repairs: [putOrAsk(range, 'than', as?.quoted ?? false)],
  }
}
