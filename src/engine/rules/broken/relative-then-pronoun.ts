import type { Token } from '../../article'
import { calendarNames } from '../../language/calendar'
import { numberOfNoun } from '../../language/noun-number'
import { mayBeFinite } from '../../language/verb-groups'
import { changeWithin } from '../proposals'
import { type SentenceRule, prose, type Report } from '../rule'

/**
 * A subject, a clause with *which* or *who* about it, and then its pronoun: *The season, which includes six operas, it is not at risk*. Deliberate
 * exceptions: a noun that belongs to what opens the sentence (*In the season, which …, it is …*), who says so (*…, he said, …*), quotations.
 */
export const relativeThenPronoun: SentenceRule = {
  id: 'relative-then-pronoun',
  category: 'broken',
  name: 'Pronoun for a subject with a clause of its own',
  why: 'Italian, Arabic, Hindi and others may take the subject up again behind “which …”. In English the verb follows at once.',
  scope: 'sentence',
  blocks: prose,
  covers: ['BS12', 'GR16'],
  outranks: ['comma-splice', 'subject-alone', 'run-on'],
  examples: [
    {
      damaged: 'The season, which includes six operas and 11 [[concerts, it]] is not at risk.',
      repaired: 'The season, which includes six operas and 11 concerts, is not at risk.',
    },
    {
      damaged: 'For now, the driver, who was [[alone, he]] has not been found.',
      repaired: 'For now, the driver, who was alone, has not been found.',
    },
    {
      damaged: 'The families who lost their [[homes, they]] have not been paid.',
      repaired: 'The families who lost their homes have not been paid.',
    },
  ],
  sound: [
    'In the season, which includes six operas, it is not at risk. When the driver, who was alone, was found, he was asleep.',
    'The driver, who was alone, he said, had left. The moment, which was short, he has forgotten.',
    'The mayor thanked the club, which had paid, and, he was told, will pay. To the man who came, it was nothing.',
    'The film that he made, it is said, was bad. The more people who come, the better it is.',
    'The last element that occurs in nature, it was named for a planet. A doctor who had served, he was old.',
    'Of the families who lost their homes, they have helped two. Those who came, he was told, left.',
  ],
  *check({ text }, { tokens }) {
    const start = startOfSubject(tokens)
    const relative = start < 0 ? -1 : endOfNouns(tokens, start)
    const which = tokens[relative]
    if (!which || which.quoted || !/^(?:which|who|that|whose)$/u.test(which.lower)) return
    const head = tokens[relative - 1]?.text === ',' ? tokens[relative - 2] : tokens[relative - 1]
    if (!head || relative - start < 2 || timely.test(head.lower) || calendarNames.has(head.text)) return
    if (mayStandApart(tokens, start, relative, head)) return
    const report = takenUp(text, tokens, relative)
    if (report) yield report
  },
}

const timely =
  /^(?:day|days|week|weeks|month|months|year|years|morning|evening|night|time|times|moment|way|fact|claim|news|point|more|less|better)$/u

/** “The last element that occurs in nature, it was named …”: who or what it is may open a sentence without a verb. */
const mayStandApart = (tokens: readonly Token[], start: number, relative: number, head: Token): boolean => {
  const isSetApart = tokens[relative - 1]?.text === ','
  const isPlural = numberOfNoun(head.lower) === 'plural'
  const nouns = tokens.slice(start, relative)
  return (
    /^(?:a|an)$/u.test(tokens[start]?.lower ?? '') ||
    nouns.some(({ lower }) => /^(?:of|in|for|last|first|only)$/u.test(lower)) ||
    !(isSetApart || isPlural)
  )
}

/** The sentence opens with the subject, or with a short phrase and its comma: “For the moment, the season, …”. */
function startOfSubject(tokens: readonly Token[]): number {
  const [first] = tokens
  if (!first) return -1
  if (/^(?:the|a|an|his|her|their|its|our|my|these|those|many|some)$/u.test(first.lower)) return 0
  const comma = tokens.findIndex(({ text }) => text === ',')
  const opens = /^(?:for|in|on|at|after|before|during|according|meanwhile|however|now|today|yesterday)$/u.test(first.lower)
  const isPhrase = comma > 0 && comma < 5 && tokens.slice(0, comma).every(({ pos }) => !/^(?:VERB|AUX|SCONJ|PRON)$/u.test(pos))
  return opens && isPhrase && /^(?:the|his|her|their|its)$/u.test(tokens[comma + 1]?.lower ?? '') ? comma + 1 : -1
}

/** The place behind the nouns and a comma, if one comes. */
function endOfNouns(tokens: readonly Token[], start: number): number {
  let place = start + 1
  while (
    /^(?:ADJ|NOUN|PROPN|NUM|PART)$/u.test(tokens[place]?.pos ?? '') ||
    /^(?:of|the|in|for)$/u.test(tokens[place]?.lower ?? '')
  )
    place++
  return tokens[place]?.text === ',' ? place + 1 : place
}

function takenUp(text: string, tokens: readonly Token[], relative: number): Report | undefined {
  const isSetApart = tokens[relative - 1]?.text === ','
  for (let at = relative + 3; at < Math.min(relative + 16, tokens.length - 3); at++) {
    const [before, comma, pronoun, verb, next] = tokens.slice(at - 1, at + 4)
    if (!before || !comma || !pronoun || !verb || !next || comma.text !== ',') continue
    if (!/^(?:it|he|she|they)$/u.test(pronoun.text)) continue
    const inside = tokens.slice(relative + 1, at)
    // “it is said, was bad”, “he was told, left”: put in between
    if (verb.pos !== 'AUX' || tokens.slice(at + 2, at + 6).some(({ text: mark }) => mark === ',')) return undefined
    if (/^(?:said|told|believed|thought|hoped|reported|sure|true|clear|asked|seemed)$/u.test(next.lower)) return undefined
    if (!inside.some(mayBeFinite) || comma.quoted !== pronoun.quoted) return undefined
    return report(text, before, pronoun, isSetApart ? comma.to : before.to)
  }
  return undefined
}

function report(text: string, before: Token, pronoun: Token, cutFrom: number): Report {
  return {
    ranges: [{ from: before.from, to: pronoun.to }],
    tier: 'likely',
    severity: 5,
    message: `“${pronoun.text}” names again what the sentence began with; its verb follows.`,
    repairs: changeWithin(text, before, pronoun, { from: cutFrom, to: pronoun.to, insert: '' }),
  }
}
