import type { Sentence, Token } from '../../article'
import { canBe } from '../../language/verb-forms'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * An office and a name, or a name and an office, with a comma between them and none behind: *The head of the union, Peter Mtui said the road was
 * closed*. Deliberate exceptions: sentences that open with a time or a place, lists, what follows “and”.
 */
export const openApposition: SentenceRule = {
  id: 'open-apposition',
  category: 'translation',
  name: 'Second comma missing behind a name or office',
  why: 'A name set apart from the office it explains stands between two commas. Other languages need one, or none.',
  scope: 'sentence',
  blocks: prose,
  covers: ['PQ09', 'NM08'],
  examples: [
    {
      damaged: 'The head of the rescue service, Peter [[Mtui has]] asked for help.',
      repaired: 'The head of the rescue service, Peter Mtui, has asked for help.',
    },
    {
      damaged: 'Peter Mtui, the regional [[commander said]] the road was closed.',
      repaired: 'Peter Mtui, the regional commander, said the road was closed.',
    },
  ],
  sound: [
    'The head of the service, Peter Mtui, has asked for help. Peter Mtui, the commander, said so.',
    'In the office of the mayor, Peter Mtui said the road was closed. On Monday, the head of police said so.',
    'As president of the union, Peter Mtui has asked for help. After the mayor, Peter Mtui said it too.',
    'Peter Mtui, the commander said, is ill. Peter Mtui, commander and mayor said yes. The mayor, Peter Mtui and Anna Lee have left.',
    'A former director of the bank, Anna Lee has spent 20 years in finance. The youngest minister, Anna Lee has been praised.',
    'Head of the union for 20 years, Anna Lee has no regrets. Himself a former minister, Peter Mtui has little time for advice.',
  ],
  *check(_, sentence) {
    const report = checkSentence(sentence)
    if (report) yield report
  },
}

const offices =
  /^(?:commissioner|minister|president|director|chairman|chairwoman|chairperson|secretary|governor|mayor|spokesman|spokeswoman|spokesperson|chief|head|commander|manager|coach|leader|superintendent|inspector|ambassador|speaker|coordinator|rector|dean|principal|prosecutor|deputy|officer|boss|founder|owner|captain|magistrate|collector)$/u
const links = /^(?:of|for|in|at|the|and|to|'s|’s|'|’)$/u
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|earlier|yesterday|meanwhile|last|next)$/u
const speaks =
  /^(?:said|says|told|has|had|have|announced|added|explained|confirmed|denied|warned|urged|called|stated|noted|stressed|revealed|expressed|thanked|praised|asked|promised|claimed|is|was|will)$/u

function checkSentence({ tokens }: Sentence): Report | undefined {
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 1 || comma > 14 || tokens[0]?.quoted) return undefined
  const front = tokens.slice(0, comma)
  const verbAt = tokens.findIndex(({ lower }, at) => at > comma && speaks.test(lower))
  const inside = tokens.slice(comma + 1, verbAt)
  const [verb, last] = [tokens[verbAt], tokens[verbAt - 1]]
  if (verbAt < 0 || !verb || !last || inside.length === 0 || inside.length > 14 || inside.some(({ pos }) => pos === 'PUNCT'))
    return undefined
  const holds =
    (isOffice(front) && !describes(front) && isName(inside)) ||
    (isName(front) && isOffice(inside) && !/^(?:and|who)$/u.test(inside[0]?.lower ?? ''))
  if (!holds || !isFinite(verb, tokens[verbAt + 1])) return undefined
  return {
    ranges: [{ from: last.from, to: verb.to }],
    tier: 'likely',
    severity: 1,
    message: `The comma that set the words before “${last.text}” apart has no second one before “${verb.text}”.`,
    repairs: [{ label: 'Set a comma', kind: 'single', edits: [{ from: last.to, to: last.to, insert: ',' }] }],
  }
}

/** Two to four words with capitals, and nothing else. */
const isName = (tokens: readonly Token[]): boolean =>
  tokens.length >= 2 &&
  tokens.length <= 4 &&
  tokens.every(
    ({ text, lower, pos }) =>
      /^\p{Lu}[\p{L}.'’-]*$/u.test(text) && /^(?:PROPN|NOUN|ADJ|X)$/u.test(pos) && !links.test(lower) && !times.test(lower),
  )

/** “A former director of the bank, Anna Lee has …”, “The youngest minister, Anna Lee has …”: it tells what she is, and wants no second comma. */
const describes = ([first, second, ...rest]: readonly Token[]): boolean =>
  /^(?:an?|himself|herself)$/u.test(first?.lower ?? '') ||
  // “Head of the union for 20 years, Anna Lee has …”
  (first?.pos !== 'DET' && rest.some(({ lower }) => lower === 'since' || /^(?:years|months)$/u.test(lower))) ||
  /^(?:first|second|third|last|only|\p{L}+est)$/u.test(second?.lower ?? '')

/** A noun phrase of an office with all that belongs to it, and no verb, list or time. */
function isOffice(tokens: readonly Token[]): boolean {
  const head = tokens.findIndex(({ lower }) => offices.test(lower))
  const first = tokens[0]
  if (head < 0 || !first || first.pos === 'ADP' || first.pos === 'SCONJ' || /^(?:and|or|as|with|when|while)$/u.test(first.lower))
    return false
  if (tokens.slice(0, head).some(({ lower }) => links.test(lower) && !/^(?:the|'s|’s|'|’)$/u.test(lower))) return false
  if (
    tokens.some(({ lower }) => lower === 'and') &&
    !tokens.slice(head + 1).some(({ lower }) => lower === 'of' || lower === 'for')
  )
    return false
  return tokens.every(
    ({ pos, lower, text }) =>
      /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(pos) || links.test(lower) || /^\p{Lu}/u.test(text) || text === '-',
  )
}

const isFinite = (verb: Token, next: Token | undefined): boolean =>
  verb.pos === 'AUX'
    ? next !== undefined && next.pos !== 'PUNCT'
    : // “Ann Hall, the minister said, is ill.”
      canBe(verb.lower, 'past', 'third') && verb.pos === 'VERB' && next?.text !== ','
